import { z } from 'zod';
import {
  daySchema,
  flagQuerySchema,
  idSchema,
  lightSchema,
  ownerRoleSchema,
  pageOf,
  pageQuerySchema,
  percentSchema,
  spanSchema,
  timeSchema,
  versionSchema,
  words,
} from './common.js';
import { howResolvedSchema } from './units.js';

/** Tasks of a plan, and what may be changed in them. */

export const taskOwnerSchema = z
  .object({
    name: z.string().meta({ description: '文件中的原话' }),
    role: ownerRoleSchema,
    unitIds: z.array(idSchema),
    how: howResolvedSchema,
    score: z.number().min(0).max(1),
    evidence: spanSchema.nullable(),
    post: z.string().nullable().meta({ description: '责任人的职务' }),
    collective: z.boolean().meta({ description: '一类单位的统称' }),
  })
  .meta({ id: 'TaskOwner', description: '责任单位' });

export const relativeDeadlineSchema = z
  .object({
    from: z.enum(['issued', 'received', 'event']),
    amount: z.number().min(0),
    unit: z.enum(['minute', 'hour', 'day', 'workday', 'week', 'month', 'year']),
  })
  .meta({ id: 'RelativeDeadline', description: '自印发、收到或某事发生起若干时间内' });

export const taskDeadlineSchema = z
  .object({
    date: daySchema.nullable(),
    time: timeSchema.nullable(),
    relative: relativeDeadlineSchema.nullable(),
    text: z.string().meta({ description: '文件中的原话' }),
    evidence: spanSchema.nullable(),
  })
  .meta({ id: 'TaskDeadline', description: '完成时限' });

export const recurrenceUnitSchema = z
  .enum(['day', 'week', 'month', 'quarter', 'halfyear', 'year'])
  .meta({ id: 'RecurrenceUnit' });

export const taskRecurrenceSchema = z
  .object({
    unit: recurrenceUnitSchema,
    times: z.number().int().min(1).max(366).nullable().meta({ description: '每期至少几次；原文隐去的为空' }),
    dueDay: z
      .number()
      .int()
      .min(1)
      .max(366)
      .nullable()
      .meta({ description: '每期第几日前；周为1到7；空为期末' }),
    dueTime: timeSchema.nullable(),
    text: z.string(),
    evidence: spanSchema.nullable(),
  })
  .meta({ id: 'TaskRecurrence', description: '频次' });

export const comparatorSchema = z.enum(['>=', '<=', '=', '>', '<']).meta({ id: 'Comparator' });

export const taskTargetSchema = z
  .object({
    metric: z.string(),
    comparator: comparatorSchema,
    value: z.number().nullable(),
    unit: z.string(),
    text: z.string(),
    evidence: spanSchema.nullable(),
  })
  .meta({ id: 'TaskTarget', description: '指标' });

export const taskFlagSchema = z
  .object({ code: z.string(), reason: z.string(), evidence: spanSchema.nullable() })
  .meta({ id: 'TaskFlag', description: '需要留意之处' });

export const decisionSchema = z.enum(['undecided', 'accepted', 'rejected']).meta({ id: 'Decision' });

export const taskStateSchema = z
  .enum(['draft', 'published', 'completed', 'cancelled'])
  .meta({ id: 'TaskState', description: '草稿、已交办、已办结、已撤销' });

const taskFields = {
  id: idSchema,
  planId: idSchema,
  text: z.string(),
  noticeId: idSchema.nullable().meta({ description: '出处不是方案原文件时，是哪份文件' }),
  span: spanSchema.nullable(),
  section: z.array(z.string()).meta({ description: '所在各级标题' }),
  owners: z.array(taskOwnerSchema),
  deadline: taskDeadlineSchema.nullable(),
  recurrence: taskRecurrenceSchema.nullable(),
  targets: z.array(taskTargetSchema),
  phaseId: idSchema.nullable(),
  weight: z.number().min(0).max(1000),
  leader: z.string().nullable().meta({ description: '包案领导' }),
  order: z.number(),
  state: taskStateSchema,
  light: lightSchema,
  actual: percentSchema,
  expected: percentSchema,
  changed: z.boolean().meta({ description: '交办后又改过、尚未重新交办' }),
  version: versionSchema,
};

export const taskSchema = z.object(taskFields).meta({ id: 'Task', description: '任务' });

export const draftTaskSchema = z
  .object({
    ...taskFields,
    decision: decisionSchema,
    rejectReason: z.string(),
    flags: z.array(taskFlagSchema),
    confidence: z.number().min(0).max(1).nullable(),
  })
  .meta({ id: 'DraftTask', description: '整理中的任务' });

/** An owner as a curator sets it; without `unitIds` the name is resolved. */
export const ownerInputSchema = z
  .object({
    name: words(120),
    role: ownerRoleSchema.default('lead'),
    unitIds: z.array(idSchema).max(2000).optional(),
    evidence: spanSchema.nullable().default(null),
    post: z.string().trim().max(60).nullable().default(null),
    collective: z.boolean().default(false),
    remember: z
      .boolean()
      .default(true)
      .meta({ description: '记住这个对应，下一份文件里照办；how、score 由系统判定' }),
  })
  .meta({ id: 'OwnerInput' });

export const deadlineInputSchema = z
  .object({
    date: daySchema.nullable().default(null),
    time: timeSchema.nullable().default(null),
    relative: relativeDeadlineSchema.nullable().default(null),
    text: z.string().trim().max(200).default(''),
    evidence: spanSchema.nullable().default(null),
  })
  .meta({ id: 'DeadlineInput' });

export const recurrenceInputSchema = z
  .object({
    unit: recurrenceUnitSchema,
    times: z.number().int().min(1).max(366).nullable().default(1),
    dueDay: z.number().int().min(1).max(366).nullable().default(null),
    dueTime: timeSchema.nullable().default(null),
    text: z.string().trim().max(200).default(''),
    evidence: spanSchema.nullable().default(null),
  })
  .meta({ id: 'RecurrenceInput' });

export const targetInputSchema = z
  .object({
    metric: words(120),
    comparator: comparatorSchema,
    value: z.number().nullable().default(null),
    unit: z.string().trim().max(20).default(''),
    text: z.string().trim().max(200).default(''),
    evidence: spanSchema.nullable().default(null),
  })
  .meta({ id: 'TargetInput' });

const editableFields = {
  text: words(5000),
  section: z.array(z.string().trim().max(200)).max(10),
  owners: z.array(ownerInputSchema).max(100),
  deadline: deadlineInputSchema.nullable(),
  recurrence: recurrenceInputSchema.nullable(),
  targets: z.array(targetInputSchema).max(50),
  phaseId: idSchema.nullable(),
  weight: z.number().min(0).max(1000),
  leader: z.string().trim().max(60).nullable(),
};

export const taskPatchSchema = z
  .object({
    ...editableFields,
    decision: decisionSchema,
    rejectReason: z.string().trim().max(500),
    version: versionSchema,
  })
  .partial()
  .meta({ id: 'TaskPatch' });

export const newTaskSchema = z
  .object({
    ...editableFields,
    text: words(5000).optional().meta({ description: '用 span 选中原文时可省去' }),
    span: spanSchema.nullable().default(null),
    afterTaskId: idSchema.nullable().default(null),
  })
  .partial({
    section: true,
    owners: true,
    deadline: true,
    recurrence: true,
    targets: true,
    phaseId: true,
    weight: true,
    leader: true,
  })
  .meta({ id: 'NewTask' });

export const splitTaskSchema = z
  .object({
    at: z.number().int().min(1).meta({ description: '从任务正文第几个字处拆开（UTF-16）' }),
    version: versionSchema.optional(),
  })
  .meta({ id: 'SplitTask' });

export const splitResultSchema = z.object({ tasks: z.array(draftTaskSchema) }).meta({ id: 'SplitResult' });

export const mergeTasksSchema = z
  .object({ ids: z.array(idSchema).min(2, '至少选两项任务').max(50) })
  .meta({ id: 'MergeTasks' });

export const reorderTasksSchema = z
  .object({ ids: z.array(idSchema).min(1).max(5000) })
  .meta({ id: 'ReorderTasks' });

export const bulkTasksSchema = z
  .object({
    ids: z.array(idSchema).min(1, '请先选择任务').max(5000),
    decision: decisionSchema.optional(),
    rejectReason: z.string().trim().max(500).optional(),
    phaseId: idSchema.nullable().optional(),
    weight: z.number().min(0).max(1000).optional(),
    leader: z.string().trim().max(60).nullable().optional(),
    deadline: deadlineInputSchema.nullable().optional(),
    owners: z.array(ownerInputSchema).max(100).optional(),
  })
  .meta({ id: 'BulkTasks' });

export const mapOwnerSchema = z
  .object({
    name: z.string().trim().min(1, '请写明责任单位名称').max(200),
    unitIds: z.array(idSchema).min(1, '请至少选择一个单位').max(500),
  })
  .meta({ id: 'MapOwner', description: '方案里这个名称指哪些单位' });

export const bulkResultSchema = z.object({ changed: z.number().int() }).meta({ id: 'BulkResult' });

export const taskQuerySchema = pageQuerySchema.extend({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(5000)
    .default(50)
    .meta({ description: '一页最多5000项：方案的任务表要一次取全' }),
  planId: idSchema.optional(),
  phaseId: idSchema.optional(),
  unitId: idSchema.optional(),
  light: lightSchema.optional(),
  decision: decisionSchema.optional(),
  published: flagQuerySchema.optional(),
  q: z.string().trim().max(60).optional(),
});

export const taskListSchema = pageOf(taskSchema, 'TaskList');
