import { z } from 'zod';
import { daySchema, idSchema, versionSchema, words } from './common.js';

/** What is asked of an assignment beside reporting on it: to remind, hand on, instruct, check again, cancel. */

export const newReminderSchema = z.object({ words: words(1000) }).meta({ id: 'NewReminder' });

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
