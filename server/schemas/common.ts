import { z } from 'zod';

/** What every schema of the API is built from: ids, days, instants, lists, lights. */

export const idSchema = z
  .string()
  .regex(/^[0-9a-f]{24}$/, '编号应为24位十六进制字符')
  .meta({ description: '24位十六进制编号', example: '65f0c0ffee0123456789abcd' });

/** A calendar day in Asia/Shanghai. */
export const daySchema = z.iso
  .date('日期应写成 2024-06-30 的样子')
  .meta({ description: '日期，亚洲/上海时区', example: '2024-06-30' });

/** An instant in UTC. */
export const instantSchema = z.iso.datetime().meta({ description: '时刻，ISO 8601 UTC' });

export const timeSchema = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/, '时间应写成 15:00 的样子')
  .meta({ description: '时刻 HH:mm，亚洲/上海时区', example: '15:00' });

export const versionSchema = z.number().int().min(0).meta({ description: '版本号，修改时用 If-Match 带回' });

export const lightSchema = z
  .enum(['green', 'yellow', 'red', 'grey', 'blue'])
  .meta({ id: 'Light', description: '亮灯：绿正常，黄临期或滞后，红逾期，灰未启动，蓝办结' });

export const roleSchema = z
  .enum(['admin', 'supervisor', 'unit', 'leader', 'viewer'])
  .meta({ id: 'Role', description: '角色：管理员、督办员、承办人、领导、只读' });

export const ownerRoleSchema = z
  .enum(['lead', 'support'])
  .meta({ id: 'OwnerRole', description: '牵头（责任）或配合' });

export const percentSchema = z.number().min(0).max(100);

export const spanSchema = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .meta({ id: 'Span', description: '文件正文中的一段，按UTF-16计，含头不含尾' });

export const unitRefSchema = z.object({ id: idSchema, name: z.string() }).meta({ id: 'UnitRef' });

export const personRefSchema = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: 'PersonRef', description: '人员；系统自动所做的事，id 为 system' });

/** Trimmed, not empty. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1, '不能为空')
    .max(max, `不能超过${String(max)}字`);

export const idParamsSchema = z.object({ id: idSchema });

/** Query parameters of every list. */
export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
});

export const planStateSchema = z.enum(['draft', 'published', 'closed']).meta({ id: 'PlanState' });

/** `?flag=true`: text in the address, a boolean inside. */
export const flagQuerySchema = z.enum(['true', 'false']).transform((value) => value === 'true');

/** `?dryRun=true` on an import: told what it would do, and nothing is done. */
export const importQuerySchema = z.object({ dryRun: flagQuerySchema.default(false) });

/** A page of a list; `nextCursor` is null on the last one. */
export function pageOf<T extends z.ZodType>(item: T, id: string) {
  return z
    .object({
      items: z.array(item),
      nextCursor: z.string().nullable(),
      total: z.number().int().optional(),
    })
    .meta({ id });
}

export const fileRefSchema = z
  .object({ id: idSchema, name: z.string(), mediaType: z.string(), size: z.number().int() })
  .meta({ id: 'FileRef', description: '附件' });

/** Versions travel in `If-Match`; a body may carry one as well. */
export const versionBodySchema = z.object({ version: versionSchema.optional() });
