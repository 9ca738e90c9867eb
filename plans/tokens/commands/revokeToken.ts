import { changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { notFound } from '../../errors.js';
import { TokenModel, type TokenRecord } from '../model.js';

/**
 * Withdraws a token for good; doing it again changes nothing. People withdraw their own, an administrator anybody's.
 * @throws Refusal not-found, also for another person's token.
 */
export function revokeToken(context: CommandContext, id: string): Promise<TokenRecord> {
  return changeRecord(context, { model: TokenModel, id, what: '令牌' }, (token) => {
    if (token.personId !== context.actor.id && context.actor.role !== 'admin') throw notFound('令牌');
    if (token.revokedAt) return null;
    return {
      set: { revokedAt: context.now },
      deed: {
        deed: 'revokeToken',
        object: { kind: 'token', id, label: token.name },
        summary: `撤销个人令牌「${token.name}」`,
      },
    };
  });
}
