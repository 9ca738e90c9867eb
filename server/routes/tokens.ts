import type { CommandContext } from '../../plans/context.js';
import { Refusal } from '../../plans/errors.js';
import { createToken } from '../../plans/tokens/commands/createToken.js';
import { revokeToken } from '../../plans/tokens/commands/revokeToken.js';
import { listTokens } from '../../plans/tokens/queries.js';
import { defineRoute } from '../http/route.js';
import { presentToken } from '../presenters/tokens.js';
import { idParamsSchema } from '../schemas/common.js';
import { createdTokenSchema, newTokenSchema, tokensSchema } from '../schemas/tokens.js';

const tags: [string] = ['个人令牌'];

/** A leaked token must not be able to make itself a successor. */
function requireSession({ origin }: CommandContext): void {
  if (origin.via !== 'api') return;
  throw new Refusal('forbidden', 'session-needed', '令牌不能用来管理令牌，请登录网页后操作。');
}

export const tokenRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/tokens',
    summary: '我的个人令牌',
    tags,
    allow: 'anyone',
    response: tokensSchema,
    handler: async ({ actor, context }) => ({
      items: (await listTokens(actor.id)).map((token) => presentToken(token, context.now)),
    }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/tokens',
    summary: '新建个人令牌',
    tags,
    allow: 'anyone',
    body: newTokenSchema,
    response: createdTokenSchema,
    status: 201,
    // A remembered answer would keep the secret in the database.
    idempotent: false,
    handler: async ({ body, context }) => {
      requireSession(context);
      const expiresAt = body.expiresAt === null ? null : new Date(body.expiresAt);
      const { token, secret } = await createToken(context, { ...body, expiresAt });
      return { ...presentToken(token, context.now), token: secret };
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/api/tokens/:id',
    summary: '撤销个人令牌',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: 'none',
    handler: async ({ params, context }) => {
      requireSession(context);
      await revokeToken(context, params.id);
    },
  }),
];
