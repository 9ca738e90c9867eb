import { z } from 'zod';
import {
  flagQuerySchema,
  idSchema,
  pageOf,
  pageQuerySchema,
  roleSchema,
  versionSchema,
  words,
} from './common.js';

/** People with an account. */

export const userSchema = z
  .object({
    id: idSchema,
    username: z.string(),
    name: z.string(),
    role: roleSchema,
    unitId: idSchema.nullable(),
    unitName: z.string().nullable(),
    phone: z.string(),
    email: z.string(),
    active: z.boolean(),
    version: versionSchema,
  })
  .meta({ id: 'User', description: '人员' });

const contact = {
  phone: z.string().trim().max(40),
  email: z.union([z.literal(''), z.email('电子邮箱写得不对')]),
};

export const newUserSchema = z
  .object({
    username: z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N}._-]{2,40}$/u, '登录名为2到40个字母、汉字、数字或 . _ -'),
    name: words(40),
    role: roleSchema,
    unitId: idSchema.nullable().default(null),
    phone: contact.phone.default(''),
    email: contact.email.default(''),
    password: z.string().min(10, '密码至少10位').max(200).optional(),
  })
  .meta({ id: 'NewUser' });

export const createdUserSchema = userSchema
  .extend({ password: z.string().nullable().meta({ description: '一次性密码，只显示这一次' }) })
  .meta({ id: 'CreatedUser' });

export const userPatchSchema = z
  .object({
    name: words(40),
    role: roleSchema,
    unitId: idSchema.nullable(),
    phone: contact.phone,
    email: contact.email,
    active: z.boolean(),
    version: versionSchema,
  })
  .partial()
  .meta({ id: 'UserPatch' });

export const userQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().max(60).optional(),
  role: roleSchema.optional(),
  unitId: idSchema.optional(),
  active: flagQuerySchema.optional(),
});

export const userListSchema = pageOf(userSchema, 'UserList');

export const oneTimePasswordSchema = z
  .object({ password: z.string().meta({ description: '一次性密码，首次登录须修改' }) })
  .meta({ id: 'OneTimePassword' });
