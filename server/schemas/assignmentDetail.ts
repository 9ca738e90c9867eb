import { z } from 'zod';
import { assignmentFields } from './assignments.js';
import { historyEntrySchema } from './audit.js';
import { idSchema, instantSchema, personRefSchema, unitRefSchema } from './common.js';
import { extensionSchema } from './extensions.js';
import { orderSchema } from './orders.js';
import { submissionSchema } from './submissions.js';
import { taskDeadlineSchema, taskRecurrenceSchema } from './tasks.js';

/** One assignment with all that happened to it. */

const deedSchema = z.object({
  words: z.string(),
  by: personRefSchema,
  at: instantSchema,
});

export const reminderSchema = z
  .object({
    id: idSchema,
    words: z.string(),
    by: personRefSchema,
    at: instantSchema,
    rule: z.string().nullable(),
  })
  .meta({ id: 'Reminder', description: '催办' });

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
