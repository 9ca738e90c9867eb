import { z } from 'zod';
import { idSchema, roleSchema, unitRefSchema, words } from './common.js';

/** Signing in and the person who is signed in. */

export const signInSchema = z
  .object({ username: words(60), password: z.string().min(1, '请输入密码').max(200) })
  .meta({ id: 'SignIn' });

export const meSchema = z
  .object({
    id: idSchema,
    username: z.string(),
    name: z.string(),
    role: roleSchema,
    unit: unitRefSchema.nullable(),
    mustChangePassword: z.boolean(),
    permissions: z.array(z.string()).meta({ description: '此人可做的事，如 plans.publish' }),
  })
  .meta({ id: 'Me', description: '当前登录的人' });

export const changePasswordSchema = z
  .object({
    current: z.string().min(1, '请输入现在的密码').max(200),
    next: z.string().min(10, '新密码至少10位').max(200),
  })
  .meta({ id: 'ChangePassword' });
