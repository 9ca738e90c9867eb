import { createRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { newId } from '../../ids.js';
import { TokenModel, type TokenRecord, type TokenScope } from '../model.js';
import { newTokenSecret, tokenHash, tokenPrefix } from '../secret.js';

const mostPerPerson = 20;

/**
 * A new token of the actor's own. `secret` is returned this once and kept nowhere.
 * @throws Refusal too-many-tokens; bad-expiry for a moment that has passed.
 */
export async function createToken(
  context: CommandContext,
  input: { name: string; scopes: TokenScope[]; expiresAt: Date | null },
): Promise<{ token: TokenRecord; secret: string }> {
  if (input.expiresAt && input.expiresAt <= context.now) {
    throw new Refusal('invalid', 'bad-expiry', '令牌的失效时间已经过去，请改成以后的时间。', [
      { path: 'expiresAt', message: '应晚于现在' },
    ]);
  }
  const inUse = await TokenModel.countDocuments({
    personId: context.actor.id,
    revokedAt: null,
    $or: [{ expiresAt: null }, { expiresAt: { $gt: context.now } }],
  });
  if (inUse >= mostPerPerson) {
    throw new Refusal(
      'conflict',
      'too-many-tokens',
      `每人最多有${String(mostPerPerson)}个可用的令牌，请先撤销不用的。`,
    );
  }
  const id = newId();
  const secret = newTokenSecret();
  const scopes = [...new Set(input.scopes)];
  const token = await createRecord(
    context,
    TokenModel,
    {
      _id: id,
      personId: context.actor.id,
      name: input.name,
      prefix: tokenPrefix(secret),
      hash: tokenHash(secret),
      scopes,
      expiresAt: input.expiresAt,
      revokedAt: null,
      lastUsedAt: null,
      createdAt: context.now,
    },
    {
      deed: 'createToken',
      object: { kind: 'token', id, label: input.name },
      summary: `新建个人令牌「${input.name}」`,
      before: null,
      after: { prefix: tokenPrefix(secret), scopes, expiresAt: input.expiresAt },
    },
  );
  return { token, secret };
}
