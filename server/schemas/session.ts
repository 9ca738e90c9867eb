import { z } from 'zod';
import { idSchema, roleSchema, unitRefSchema, words } from './common.js';

/** Signing in and the person who is signed in. */

export const signInSchema = z
  .object({ username: words(60), password: z.string().min(1, '请输入密码').max(200) })
  .meta({ id: 'SignIn' });

const attachmentRulesSchema = z
  .object({
    maxBytes: z.number().int().meta({ description: '单个文件的上限（字节），即 MAX_UPLOAD_MB' }),
    maxFiles: z.number().int().meta({ description: '一次最多几个' }),
    kinds: z.array(
      z.object({
        name: z.string().meta({ description: '种类，如 文档' }),
        endings: z.array(z.string()).meta({ description: '扩展名，如 pdf' }),
      }),
    ),
  })
  .meta({ id: 'AttachmentRules', description: '可以上传什么' });

export const meSchema = z
  .object({
    id: idSchema,
    username: z.string(),
    name: z.string(),
    role: roleSchema,
    unit: unitRefSchema.nullable(),
    mustChangePassword: z.boolean(),
    permissions: z.array(z.string()).meta({ description: '此人可做的事，如 plans.publish' }),
    attachments: attachmentRulesSchema,
  })
  .meta({ id: 'Me', description: '当前登录的人' });

export const changePasswordSchema = z
  .object({
    current: z.string().min(1, '请输入现在的密码').max(200),
    next: z.string().min(10, '新密码至少10位').max(200),
  })
  .meta({ id: 'ChangePassword' });
