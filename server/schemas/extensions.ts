import { z } from 'zod';
import { assignmentSchema } from './assignments.js';
import {
  daySchema,
  idSchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
  personRefSchema,
  versionSchema,
  words,
} from './common.js';

/** Requests for a later date. */

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
