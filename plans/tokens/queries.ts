import type { Actor } from '../context.js';
import { PersonModel, type PersonRecord } from '../people/model.js';
import { actorOf } from '../people/queries.js';
import { TokenModel, type TokenRecord, type TokenScope } from './model.js';
import { looksLikeToken, tokenHash } from './secret.js';

/** A person's tokens, the newest first; those withdrawn stay to be seen. */
export function listTokens(personId: string): Promise<TokenRecord[]> {
  return TokenModel.find({ personId }, { pendingAudit: 0 })
    .sort({ _id: -1 })
    .limit(200)
    .lean<TokenRecord[]>();
}

const minute = 60_000;

/** Whose token it is and what it may do; null for one that is unknown, expired, withdrawn or of a closed account. */
export async function findTokenOwner(
  secret: string,
  now: Date,
): Promise<{ actor: Actor; mustChangePassword: boolean; scopes: TokenScope[] } | null> {
  if (!looksLikeToken(secret)) return null;
  const token = await TokenModel.findOne({
    hash: tokenHash(secret),
    revokedAt: null,
  }).lean<TokenRecord | null>();
  if (!token || (token.expiresAt && token.expiresAt <= now)) return null;
  const person = await PersonModel.findOne({
    _id: token.personId,
    active: true,
  }).lean<PersonRecord | null>();
  if (!person) return null;
  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() >= minute) {
    await TokenModel.updateOne({ _id: token._id }, { $max: { lastUsedAt: now } });
  }
  return { actor: actorOf(person), mustChangePassword: person.mustChangePassword, scopes: token.scopes };
}
