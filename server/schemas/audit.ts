import { z } from 'zod';
import {
  daySchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
  personRefSchema,
  unitRefSchema,
} from './common.js';

/** The unbroken record of every change. */

export const auditEntrySchema = z
  .object({
    id: z.string(),
    seq: z.number().int(),
    at: instantSchema,
    by: personRefSchema,
    role: z.string(),
    from: z.object({ ip: z.string().nullable(), via: z.string() }),
    object: z.object({ kind: z.string(), id: z.string(), label: z.string() }),
    units: z.array(unitRefSchema).meta({ description: '涉及的单位' }),
    deed: z.string(),
    summary: z.string(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
    prevHash: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'AuditEntry', description: '一次变更的记录，带前一条的哈希' });

/** What of it is shown where the object itself is shown. */
export const historyEntrySchema = auditEntrySchema
  .pick({ seq: true, at: true, by: true, deed: true, summary: true, before: true, after: true })
  .meta({ id: 'HistoryEntry', description: '一次变更' });

export const auditListSchema = pageOf(auditEntrySchema, 'AuditList');

export const auditQuerySchema = pageQuerySchema.extend({
  kind: z.string().max(40).optional(),
  objectId: z.string().max(60).optional(),
  personId: z.string().max(60).optional(),
  deed: z.string().max(60).optional(),
  from: daySchema.optional(),
  until: daySchema.optional(),
});

export const auditCheckSchema = z
  .object({
    sound: z.boolean(),
    entries: z.number().int(),
    brokenAt: z.number().int().nullable(),
    detail: z.string(),
  })
  .meta({ id: 'AuditCheck', description: '审计链是否完整' });
