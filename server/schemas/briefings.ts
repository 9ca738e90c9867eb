import { z } from 'zod';
import { sectionKeys } from '../../plans/briefings/words.js';
import { briefingSnapshotSchema } from '../../plans/briefings/snapshot.js';
import { briefingStates } from '../../plans/briefings/model.js';
import {
  daySchema,
  idSchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
  personRefSchema,
  timeSchema,
  versionSchema,
  words,
} from './common.js';

const kindSchema = z
  .enum(['monthly', 'quarterly', 'yearly'])
  .meta({ id: 'BriefingKind', description: '月报、季报、年报' });
const stateSchema = z.enum(briefingStates).meta({
  id: 'BriefingState',
  description: 'rendering 生成中、draft 草稿、reviewed 已审核、issued 已印发、failed 生成失败',
});
const periodKeySchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/, '期次应写成 2024-06、2024-Q2 或 2024 的样子')
  .meta({ description: '期次', example: '2024-06' });
const layoutSchema = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .meta({ description: '版式：briefing 简报、notification 通报，或自备模板的名称' });

export const briefingRequestSchema = z
  .object({
    planId: idSchema.nullable().meta({ description: '方案；空为全部方案' }),
    month: periodKeySchema.optional().meta({ description: '月份，等同 period' }),
    period: periodKeySchema.optional(),
    kind: kindSchema.optional(),
    asOf: daySchema.optional().meta({ description: '数据截止日；不填为期末，期末未到则为此刻' }),
    layout: layoutSchema.optional(),
    again: z.boolean().optional().meta({ description: '已有这一期时另生成一份' }),
  })
  .refine(({ month, period }) => Boolean(month ?? period), { path: ['month'], message: '请选择期次' })
  .meta({ id: 'BriefingRequest' });

const jobSchema = z
  .object({
    state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    progress: z.number(),
    step: z.string(),
    error: z.object({ code: z.string(), detail: z.string() }).nullable(),
  })
  .meta({ id: 'BriefingJob' });

const head = {
  id: idSchema,
  planId: idSchema.nullable(),
  kind: kindSchema,
  layout: layoutSchema,
  period: z.object({ key: periodKeySchema, label: z.string() }),
  title: z.string(),
  state: stateSchema,
  number: z.number().int().nullable().meta({ description: '当年期号，印发时编' }),
  year: z.number().int().nullable(),
  asOf: daySchema,
  issuedOn: daySchema.nullable(),
  origin: z.enum(['hand', 'schedule']),
  createdBy: personRefSchema,
  createdAt: instantSchema,
  reviewedBy: personRefSchema.nullable(),
  issuedBy: personRefSchema.nullable(),
  version: versionSchema,
};

export const briefingSummarySchema = z
  .object(head)
  .meta({ id: 'BriefingSummary', description: '一期简报，不含内容' });
export const briefingListSchema = pageOf(briefingSummarySchema, 'BriefingList');

const sectionSchema = z
  .object({
    key: z.enum(sectionKeys),
    title: z.string(),
    text: z.string().meta({ description: '由数据写成的文字；数字写作 {{headline.completed}} 这样的链接' }),
    editedText: z.string().nullable().meta({ description: '改过的文字；没有改过为空' }),
    shown: z.string().meta({ description: '印出来的文字，链接已换成数字' }),
    editedBy: personRefSchema.nullable(),
    editedAt: instantSchema.nullable(),
  })
  .meta({ id: 'BriefingSection' });

export const briefingSchema = z
  .object({
    ...head,
    snapshot: briefingSnapshotSchema.nullable(),
    figures: z.record(z.string(), z.string()).meta({ description: '可在文字里链接的数字' }),
    sections: z.array(sectionSchema),
    job: jobSchema,
    sent: z.array(z.object({ to: z.array(z.string()), at: instantSchema, by: personRefSchema })),
  })
  .meta({ id: 'Briefing', description: '一期简报：数据快照、文字、状态' });

export const briefingQuerySchema = pageQuerySchema.extend({
  planId: z.union([idSchema, z.literal('all')]).optional(),
  period: periodKeySchema.optional(),
  kind: kindSchema.optional(),
});

export const sectionEditsSchema = z
  .object({
    sections: z
      .array(
        z.object({
          key: z.enum(sectionKeys),
          editedText: z.string().max(20_000, '一部分不能超过20000字').nullable(),
        }),
      )
      .min(1),
    version: versionSchema.optional(),
  })
  .meta({ id: 'BriefingEdit' });

export const versionOnlySchema = z
  .object({ version: versionSchema.optional() })
  .optional()
  .meta({ id: 'BriefingStep' });

const addressesSchema = z.array(z.email('邮箱地址有误')).max(200);

export const sendingSchema = z
  .object({ to: addressesSchema.min(1).optional().meta({ description: '不填为设置里的名单' }) })
  .meta({ id: 'BriefingSending' });
export const sentSchema = z.object({ to: addressesSchema, at: instantSchema }).meta({ id: 'BriefingSent' });

const ruleSchema = z
  .object({
    id: idSchema.optional(),
    kind: kindSchema,
    planId: idSchema.nullable(),
    on: z.discriminatedUnion('type', [
      z.object({ type: z.literal('last-working-day') }),
      z.object({ type: z.literal('day'), day: z.number().int().min(1).max(31) }),
    ]),
    time: timeSchema,
    enabled: z.boolean(),
  })
  .meta({ id: 'BriefingRule', description: '定时生成：在期末月的某日某时，亚洲/上海时区' });

const settings = {
  name: words(20).meta({ description: '简报名称，红色报头' }),
  office: z.string().trim().max(40).meta({ description: '编印单位' }),
  reportTo: z.array(words(40)).max(30).meta({ description: '报送' }),
  sendTo: z.array(words(40)).max(60).meta({ description: '分送' }),
  copies: z.number().int().min(1).max(10_000).nullable().meta({ description: '印数' }),
  layout: layoutSchema,
  mailTo: addressesSchema.meta({ description: '印发后邮件发送的名单' }),
  rules: z.array(ruleSchema).max(50),
};

export const briefingSettingsSchema = z
  .object({
    ...settings,
    rules: z.array(ruleSchema.extend({ id: idSchema, words: z.string(), nextRun: instantSchema.nullable() })),
    version: versionSchema,
  })
  .meta({ id: 'BriefingSettings' });
export const briefingSettingsEditSchema = z
  .object({ ...settings, version: versionSchema })
  .partial()
  .meta({ id: 'BriefingSettingsEdit' });

export const templatesSchema = z
  .object({
    items: z.array(z.object({ name: z.string(), title: z.string(), own: z.boolean() })),
    problems: z.array(
      z.object({
        name: z.string(),
        problems: z.array(z.object({ line: z.number().int(), message: z.string() })),
      }),
    ),
  })
  .meta({ id: 'BriefingTemplates', description: '可用的版式，以及未通过检查的自备模板' });

export const templateParamsSchema = z.object({ name: z.string().max(60) });
