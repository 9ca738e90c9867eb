import { z } from 'zod';
import {
  daySchema,
  fileRefSchema,
  flagQuerySchema,
  idSchema,
  instantSchema,
  lightSchema,
  ownerRoleSchema,
  pageOf,
  pageQuerySchema,
  percentSchema,
  personRefSchema,
  unitRefSchema,
  versionSchema,
  words,
} from './common.js';
import { taskDeadlineSchema, taskRecurrenceSchema, taskTargetSchema } from './tasks.js';

/** What a unit works on, and all that happens to it. */

export const assignmentStateSchema = z
  .enum(['pending', 'accepted', 'submitted', 'returned', 'completed', 'cancelled'])
  .meta({ id: 'AssignmentState', description: '待签收、办理中、待审核、已退回、已办结、已撤销' });

export const milestoneSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    dueOn: daySchema.nullable(),
    done: z.boolean(),
    doneOn: daySchema.nullable(),
    note: z.string(),
    source: z.enum(['notice', 'supervisor', 'unit']),
  })
  .meta({ id: 'Milestone', description: '节点' });

export const occurrenceSchema = z
  .object({
    key: z.string(),
    label: z.string(),
    start: daySchema,
    end: daySchema,
    times: z.number().int().nullable(),
  })
  .meta({ id: 'Occurrence', description: '期次' });

const assignmentFields = {
  id: idSchema,
  planId: idSchema,
  planTitle: z.string(),
  taskId: idSchema,
  taskText: z.string(),
  unit: unitRefSchema,
  role: ownerRoleSchema,
  post: z.string().nullable().meta({ description: '责任人的职务' }),
  delegate: unitRefSchema.nullable().meta({ description: '转交下级单位' }),
  occurrence: occurrenceSchema.nullable(),
  startOn: daySchema,
  dueOn: daySchema.nullable(),
  dueAt: instantSchema.nullable(),
  state: assignmentStateSchema,
  light: lightSchema,
  why: z.string(),
  overdue: z.boolean(),
  near: z.boolean(),
  behind: z.boolean(),
  daysLeft: z.number().int().nullable(),
  actual: percentSchema,
  expected: percentSchema,
  milestones: z.array(milestoneSchema),
  targets: z.array(taskTargetSchema),
  needsAcceptance: z.boolean(),
  version: versionSchema,
  updatedAt: instantSchema,
};

export const assignmentSchema = z.object(assignmentFields).meta({ id: 'Assignment', description: '交办件' });

export const reviewSchema = z
  .object({
    verdict: z.enum(['complete', 'return']),
    reason: z.string(),
    by: personRefSchema,
    at: instantSchema,
  })
  .meta({ id: 'Review' });

export const submissionSchema = z
  .object({
    id: idSchema,
    assignmentId: idSchema,
    words: z.string(),
    progress: percentSchema.nullable(),
    numbers: z.array(
      z.object({
        target: z.number().int().min(0).meta({ description: '第几个指标，从0起' }),
        metric: z.string(),
        value: z.number(),
        met: z.boolean().nullable(),
      }),
    ),
    files: z.array(fileRefSchema),
    by: personRefSchema,
    at: instantSchema,
    state: z.enum(['waiting', 'completed', 'returned']),
    review: reviewSchema.nullable(),
  })
  .meta({ id: 'Submission', description: '反馈' });

export const extensionSchema = z
  .object({
    id: idSchema,
    assignmentId: idSchema,
    from: daySchema.nullable(),
    until: daySchema,
    reason: z.string(),
    by: personRefSchema,
    at: instantSchema,
    state: z.enum(['waiting', 'approved', 'refused']),
    decision: z
      .object({ approved: z.boolean(), reason: z.string(), by: personRefSchema, at: instantSchema })
      .nullable(),
  })
  .meta({ id: 'Extension', description: '延期申请' });

export const reminderSchema = z
  .object({
    id: idSchema,
    words: z.string(),
    by: personRefSchema,
    at: instantSchema,
    rule: z.string().nullable(),
  })
  .meta({ id: 'Reminder', description: '催办' });

export const orderColourSchema = z
  .enum(['blue', 'yellow', 'red'])
  .meta({ id: 'OrderColour', description: '蓝临期，黄滞后，红超期' });

export const orderSchema = z
  .object({
    id: idSchema,
    number: z.string().meta({ description: '督办〔2024〕3号' }),
    colour: orderColourSchema,
    assignmentId: idSchema,
    planId: idSchema,
    planTitle: z.string(),
    taskText: z.string(),
    unit: unitRefSchema,
    words: z.string(),
    dueOn: daySchema,
    issuedAt: instantSchema,
    issuedBy: personRefSchema,
    answer: z.object({ words: z.string(), by: personRefSchema, at: instantSchema }).nullable(),
    version: versionSchema,
  })
  .meta({ id: 'SupervisionOrder', description: '督办单' });

const deedSchema = z.object({
  words: z.string(),
  by: personRefSchema,
  at: instantSchema,
});

export const historyEntrySchema = z
  .object({
    seq: z.number().int(),
    at: instantSchema,
    by: personRefSchema,
    deed: z.string(),
    summary: z.string(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: 'HistoryEntry', description: '一次变更' });

export const assignmentDetailSchema = z
  .object({
    ...assignmentFields,
    deadline: taskDeadlineSchema.nullable(),
    recurrence: taskRecurrenceSchema.nullable(),
    section: z.array(z.string()),
    leader: z.string().nullable(),
    delegation: deedSchema.nullable().meta({ description: '转交下级单位时说的话，何时由谁转交' }),
    submissions: z.array(submissionSchema),
    extensions: z.array(extensionSchema),
    reminders: z.array(reminderSchema),
    orders: z.array(orderSchema),
    instructions: z.array(deedSchema.extend({ id: idSchema })),
    escalations: z.array(deedSchema.extend({ id: idSchema, to: unitRefSchema.nullable() })),
    rechecks: z.array(
      deedSchema.extend({
        id: idSchema,
        verdict: z.enum(['sound', 'failed']),
        followUpId: idSchema.nullable(),
      }),
    ),
    history: z.array(historyEntrySchema),
    permissions: z.array(z.string()).meta({ description: '当前的人此刻能做的事' }),
  })
  .meta({ id: 'AssignmentDetail', description: '交办件详情' });

export const assignmentListSchema = pageOf(assignmentSchema, 'AssignmentList');

export const assignmentQuerySchema = pageQuerySchema.extend({
  mine: flagQuerySchema.optional(),
  state: z
    .string()
    .regex(
      /^(open|pending|accepted|submitted|returned|completed|cancelled)(,(pending|accepted|submitted|returned|completed|cancelled))*$/,
    )
    .optional()
    .meta({ description: '状态，可用逗号并列；open 为未办结的' }),
  light: lightSchema.optional(),
  planId: idSchema.optional(),
  taskId: idSchema.optional(),
  unitId: idSchema.optional(),
  role: ownerRoleSchema.optional(),
  due: z
    .string()
    .regex(/^(overdue|today|week|month|\d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2})$/)
    .optional()
    .meta({ description: 'overdue、today、week、month，某日之前，或起止日期 2024-01-01..2024-01-31' }),
  q: z.string().trim().max(60).optional(),
});

export const newMilestoneSchema = z
  .object({ name: words(100), dueOn: daySchema.nullable().default(null), version: versionSchema.optional() })
  .meta({ id: 'NewMilestone' });

export const milestonePatchSchema = z
  .object({
    done: z.boolean(),
    doneOn: daySchema.nullable(),
    note: z.string().trim().max(1000),
    name: words(100),
    dueOn: daySchema.nullable(),
    version: versionSchema,
  })
  .partial()
  .meta({ id: 'MilestonePatch' });

export const milestoneParamsSchema = z.object({ id: idSchema, mid: idSchema });

export const newSubmissionSchema = z
  .object({
    words: words(5000),
    progress: z.coerce.number().min(0).max(100).nullable().default(null),
    numbers: z
      .array(z.object({ target: z.number().int().min(0), value: z.number() }))
      .max(50)
      .default([]),
    version: versionSchema.optional(),
  })
  .meta({ id: 'NewSubmission' });

export const reviewInputSchema = z
  .object({
    verdict: z.enum(['complete', 'return']),
    reason: z.string().trim().max(2000).default(''),
    version: versionSchema.optional(),
  })
  .meta({ id: 'ReviewInput' });

export const submissionStateSchema = z.enum(['waiting', 'completed', 'returned']);

export const submissionQuerySchema = pageQuerySchema.extend({
  state: submissionStateSchema.optional(),
  planId: idSchema.optional(),
  unitId: idSchema.optional(),
});

export const submissionListItemSchema = submissionSchema
  .extend({ assignment: assignmentSchema })
  .meta({ id: 'SubmissionListItem' });

export const submissionListSchema = pageOf(submissionListItemSchema, 'SubmissionList');

export const newExtensionSchema = z
  .object({ until: daySchema, reason: words(2000), version: versionSchema.optional() })
  .meta({ id: 'NewExtension' });

export const extensionDecisionSchema = z
  .object({
    approved: z.boolean(),
    reason: z.string().trim().max(2000).default(''),
    version: versionSchema.optional(),
  })
  .meta({ id: 'ExtensionDecision' });

export const extensionQuerySchema = pageQuerySchema.extend({
  state: z.enum(['waiting', 'approved', 'refused']).optional(),
  planId: idSchema.optional(),
  unitId: idSchema.optional(),
});

export const extensionListSchema = pageOf(
  extensionSchema.extend({ assignment: assignmentSchema }).meta({ id: 'ExtensionListItem' }),
  'ExtensionList',
);

export const newReminderSchema = z.object({ words: words(1000) }).meta({ id: 'NewReminder' });

export const newOrderSchema = z
  .object({ colour: orderColourSchema, words: words(2000), dueOn: daySchema })
  .meta({ id: 'NewSupervisionOrder' });

export const orderAnswerSchema = z.object({ words: words(2000) }).meta({ id: 'SupervisionOrderAnswer' });

export const orderQuerySchema = pageQuerySchema.extend({
  colour: orderColourSchema.optional(),
  planId: idSchema.optional(),
  unitId: idSchema.optional(),
  assignmentId: idSchema.optional(),
  year: z.coerce.number().int().optional(),
});

export const orderListSchema = pageOf(orderSchema, 'SupervisionOrderList');

export const escalateSchema = z
  .object({ words: words(2000) })
  .meta({ id: 'Escalate', description: '提级：报请上级单位协调' });

export const delegateSchema = z
  .object({ unitId: idSchema.nullable(), words: z.string().trim().max(2000).default('') })
  .meta({ id: 'Delegate', description: '转交下级单位；unitId 为空则收回' });

export const instructionSchema = z
  .object({ words: words(2000) })
  .meta({ id: 'NewInstruction', description: '批示' });

export const recheckSchema = z
  .object({
    verdict: z.enum(['sound', 'failed']),
    words: words(2000),
    dueOn: daySchema.nullable().default(null).meta({ description: '不合格时重新交办的期限' }),
  })
  .meta({ id: 'Recheck', description: '回头看' });

export const cancelSchema = z
  .object({ reason: words(500), version: versionSchema.optional() })
  .meta({ id: 'CancelAssignment' });

export const bulkAssignmentsSchema = z
  .object({
    ids: z.array(idSchema).min(1, '请先选择交办件').max(500),
    deed: z.enum(['remind', 'cancel']),
    words: z.string().trim().max(1000).default(''),
  })
  .meta({ id: 'BulkAssignments' });

export const bulkAssignmentsResultSchema = z
  .object({
    done: z.array(idSchema),
    refused: z.array(z.object({ id: idSchema, reason: z.string() })),
  })
  .meta({ id: 'BulkAssignmentsResult' });
