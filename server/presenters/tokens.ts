import type { z } from 'zod';
import type { TokenRecord } from '../../plans/tokens/model.js';
import type { tokenSchema } from '../schemas/tokens.js';

/** A token as of now, without its hash. */
export function presentToken(token: TokenRecord, now: Date): z.input<typeof tokenSchema> {
  const expired = token.expiresAt !== null && token.expiresAt <= now;
  return {
    id: token._id,
    name: token.name,
    prefix: token.prefix,
    scopes: token.scopes,
    state: token.revokedAt ? 'revoked' : expired ? 'expired' : 'usable',
    expiresAt: token.expiresAt?.toISOString() ?? null,
    revokedAt: token.revokedAt?.toISOString() ?? null,
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    createdAt: token.createdAt.toISOString(),
  };
}
