import { z } from 'zod';
import { assignmentSchema } from './assignments.js';
import {
  fileRefSchema,
  idSchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
  percentSchema,
  personRefSchema,
  versionSchema,
  words,
} from './common.js';

/** What a unit reports, and what the office says to it. */

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

export const newSubmissionSchema = z
  .object({
    words: words(5000),
    progress: z.coerce.number().min(0).max(100).nullable().default(null),
    numbers: z.preprocess(
      readJson,
      z
        .array(z.object({ target: z.number().int().min(0), value: z.number() }))
        .max(50)
        .default([]),
    ),
    version: versionSchema.optional(),
  })
  .meta({ id: 'NewSubmission' });

/** Beside files everything is text: what is no plain word comes as JSON. */
function readJson(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}

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
