import { z } from 'zod';
import {
  daySchema,
  flagQuerySchema,
  idSchema,
  instantSchema,
  lightSchema,
  ownerRoleSchema,
  pageOf,
  pageQuerySchema,
  percentSchema,
  planStateSchema,
  spanSchema,
  unitRefSchema,
  versionSchema,
  words,
} from './common.js';
import { noticeSchema } from './notices.js';
import { draftTaskSchema } from './tasks.js';

/** Plans: fields, draft, publishing. */

export const phaseSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    start: daySchema.nullable(),
    end: daySchema.nullable(),
    evidence: spanSchema.nullable(),
  })
  .meta({ id: 'Phase', description: '阶段' });

export const periodSchema = z.object({ start: daySchema, end: daySchema }).meta({ id: 'Period' });

const planFields = {
  id: idSchema,
  noticeId: idSchema.nullable(),
  title: z.string(),
  documentNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  state: planStateSchema,
  period: periodSchema.nullable(),
  phases: z.array(phaseSchema),
  counts: z.object({
    tasks: z.number().int(),
    undecided: z.number().int(),
    assignments: z.number().int(),
    completed: z.number().int(),
    overdue: z.number().int(),
  }),
  light: lightSchema,
  actual: percentSchema,
  expected: percentSchema,
  changed: z.boolean().meta({ description: '交办后又改过、尚未重新交办' }),
  trackedFrom: daySchema.nullable().meta({ description: '周期任务从哪天起跟踪' }),
  archived: z.boolean(),
  publishedAt: instantSchema.nullable(),
  updatedAt: instantSchema,
  version: versionSchema,
};

export const planSchema = z.object(planFields).meta({ id: 'Plan', description: '方案' });

export const planListSchema = pageOf(planSchema, 'PlanList');

export const planQuerySchema = pageQuerySchema.extend({
  state: planStateSchema.optional(),
  light: lightSchema.optional(),
  q: z.string().trim().max(60).optional(),
  archived: flagQuerySchema.optional(),
});

const phaseInputSchema = z.object({
  id: idSchema.optional(),
  name: words(60),
  start: daySchema.nullable().default(null),
  end: daySchema.nullable().default(null),
  evidence: spanSchema.nullable().default(null),
});

export const newPlanSchema = z
  .object({
    title: words(200),
    documentNumber: z.string().trim().max(60).nullable().default(null),
    issuer: z.string().trim().max(120).nullable().default(null),
    period: periodSchema.nullable().default(null),
    phases: z.array(phaseInputSchema).max(40).default([]),
  })
  .meta({ id: 'NewPlan' });

export const planPatchSchema = z
  .object({
    title: words(200),
    documentNumber: z.string().trim().max(60).nullable(),
    issuer: z.string().trim().max(120).nullable(),
    period: periodSchema.nullable(),
    phases: z.array(phaseInputSchema).max(40),
    archived: z.boolean(),
    version: versionSchema,
  })
  .partial()
  .meta({ id: 'PlanPatch' });

export const draftSchema = z
  .object({
    planId: idSchema,
    planTitle: z.string(),
    notice: noticeSchema.nullable().meta({ description: '手工新建的方案没有文件' }),
    text: z.string(),
    outline: z.array(
      z.object({
        id: z.string(),
        parentId: z.string().nullable(),
        level: z.number().int(),
        marker: z.string(),
        title: z.string(),
        span: spanSchema,
        titleSpan: spanSchema,
        kind: z.string(),
      }),
    ),
    phases: z.array(phaseSchema),
    tasks: z.array(draftTaskSchema),
    counts: z.object({
      undecided: z.number().int(),
      accepted: z.number().int(),
      rejected: z.number().int(),
      flagged: z.number().int(),
      unresolved: z.number().int().meta({ description: '责任单位未对应到单位的' }),
    }),
    undo: z.array(z.object({ label: z.string(), by: z.string(), at: instantSchema })),
    version: versionSchema,
  })
  .meta({ id: 'Draft', description: '由文件长出的方案草稿' });

export const undoResultSchema = z.object({ undone: z.string() }).meta({ id: 'UndoResult' });

export const previewSchema = z
  .object({
    units: z.array(
      z.object({
        unit: unitRefSchema,
        tasks: z.number().int(),
        assignments: z.number().int(),
        occurrencesAhead: z.number().int(),
        items: z.array(
          z.object({
            taskId: idSchema,
            text: z.string(),
            role: ownerRoleSchema,
            dueOn: daySchema.nullable(),
            assignments: z.number().int(),
            occurrencesAhead: z.number().int(),
          }),
        ),
      }),
    ),
    unresolved: z.array(z.object({ taskId: idSchema, text: z.string(), owners: z.array(z.string()) })),
    undecided: z.number().int(),
    totals: z.object({
      tasks: z.number().int(),
      units: z.number().int(),
      assignments: z.number().int(),
      occurrencesAhead: z.number().int(),
      late: z.number().int().meta({ description: '新发的里面，今天以前就到期的' }),
    }),
    changes: z
      .object({
        created: z.number().int(),
        updated: z.number().int(),
        cancelled: z.number().int(),
        unchanged: z.number().int(),
      })
      .meta({ description: '与现有交办件相比' }),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'PublishPreview', description: '交办预览：谁得到什么' });

export const publishSchema = z
  .object({
    skipUnresolved: z.boolean().default(false).meta({ description: '责任单位未对应的任务先不交办' }),
    trackFrom: daySchema
      .nullable()
      .default(null)
      .meta({ description: '周期任务从这天起跟踪，此前到期的期次不再生成；空则自方案开始之日' }),
    version: versionSchema.optional(),
  })
  .meta({ id: 'Publish' });

export const publishResultSchema = z
  .object({
    created: z.number().int(),
    updated: z.number().int(),
    cancelled: z.number().int(),
    unchanged: z.number().int(),
  })
  .meta({ id: 'PublishResult' });

export const closePlanSchema = z
  .object({
    reason: words(500),
    cancelOpen: z.boolean().default(false).meta({ description: '一并撤销未办结的交办件' }),
    version: versionSchema.optional(),
  })
  .meta({ id: 'ClosePlan' });

export const timelineSchema = z
  .object({
    period: periodSchema.nullable(),
    today: daySchema,
    phases: z.array(
      phaseSchema.extend({ actual: percentSchema, expected: percentSchema, light: lightSchema }),
    ),
    tasks: z.array(
      z.object({
        id: idSchema,
        text: z.string(),
        phaseId: idSchema.nullable(),
        start: daySchema.nullable(),
        end: daySchema.nullable(),
        recurrence: z.string().nullable(),
        occurrences: z.array(
          z.object({
            key: z.string(),
            label: z.string(),
            start: daySchema,
            dueOn: daySchema,
            light: lightSchema,
            total: z.number().int(),
            completed: z.number().int(),
          }),
        ),
        actual: percentSchema,
        expected: percentSchema,
        light: lightSchema,
      }),
    ),
    milestones: z.array(
      z.object({ day: daySchema, name: z.string(), total: z.number().int(), done: z.number().int() }),
    ),
  })
  .meta({ id: 'Timeline', description: '时间轴' });

export const compareQuerySchema = z.object({ with: idSchema });

const phaseDaysSchema = z.object({ start: daySchema.nullable(), end: daySchema.nullable() });

export const comparisonSchema = z
  .object({
    planId: idSchema,
    noticeId: idSchema,
    items: z.array(
      z.object({
        kind: z.enum(['same', 'changed', 'added', 'removed']),
        similarity: z.number().min(0).max(1),
        taskId: idSchema.nullable().meta({ description: '现方案中的任务' }),
        newTaskId: idSchema.nullable().meta({ description: '新文件草稿中的任务' }),
        oldText: z.string().nullable(),
        newText: z.string().nullable(),
        differences: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
      }),
    ),
    phases: z
      .array(z.object({ name: z.string(), before: phaseDaysSchema.nullable(), after: phaseDaysSchema }))
      .meta({ description: '起止日期有变的阶段和新增的阶段（before 为空）' }),
    counts: z.object({
      same: z.number().int(),
      changed: z.number().int(),
      added: z.number().int(),
      removed: z.number().int(),
    }),
  })
  .meta({ id: 'Comparison', description: '新旧文件逐项对照' });

export const reviseSchema = z
  .object({
    noticeId: idSchema,
    choices: z
      .array(
        z.object({
          taskId: idSchema.nullable().default(null),
          newTaskId: idSchema.nullable().default(null),
          choice: z
            .enum(['keep', 'take', 'add', 'drop'])
            .meta({ description: '保留原任务、采用新文字、新增、撤销' }),
        }),
      )
      .max(5000),
    takePhases: z
      .boolean()
      .default(false)
      .meta({ description: '同名阶段改用新文件的起止日期；不选则保留原来的' }),
    version: versionSchema.optional(),
  })
  .meta({ id: 'RevisePlan', description: '按新文件逐项决定；之后重新交办生效' });

export const revisionResultSchema = z
  .object({
    kept: z.number().int(),
    taken: z.number().int(),
    added: z.number().int(),
    dropped: z.number().int(),
  })
  .meta({ id: 'RevisionResult' });
