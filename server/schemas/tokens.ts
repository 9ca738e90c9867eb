import { z } from 'zod';
import { idSchema, instantSchema, words } from './common.js';

/** Personal tokens for programs (`Authorization: Bearer …`). */

const scopeSchema = z
  .enum(['read', 'write'])
  .meta({ id: 'TokenScope', description: 'read 只能查看；write 可以修改' });

export const tokenSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    prefix: z.string().meta({ description: '令牌的开头，供辨认' }),
    scopes: z.array(scopeSchema),
    state: z.enum(['usable', 'expired', 'revoked']),
    expiresAt: instantSchema.nullable(),
    revokedAt: instantSchema.nullable(),
    lastUsedAt: instantSchema.nullable(),
    createdAt: instantSchema,
  })
  .meta({ id: 'Token', description: '个人令牌' });

export const tokensSchema = z.object({ items: z.array(tokenSchema) }).meta({ id: 'Tokens' });

export const newTokenSchema = z
  .object({
    name: words(60),
    scopes: z.array(scopeSchema).min(1, '请至少选择一种权限'),
    expiresAt: instantSchema.nullable().default(null),
  })
  .meta({ id: 'NewToken' });

export const createdTokenSchema = tokenSchema
  .extend({ token: z.string().meta({ description: '令牌全文，只显示这一次' }) })
  .meta({ id: 'CreatedToken' });
