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
  unitRefSchema,
  versionSchema,
  words,
} from './common.js';
import { taskTargetSchema } from './tasks.js';

/** What a unit works on: its fields, its milestones, and how it is listed. */

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

export const assignmentFields = {
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
