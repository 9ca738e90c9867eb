import { z } from 'zod';
import { daySchema, idSchema, instantSchema, lightSchema, percentSchema, unitRefSchema } from './common.js';

/** How far a plan is. Percentages 0 to 100 with one decimal. */

const measured = { actual: percentSchema, expected: percentSchema, light: lightSchema, why: z.string() };

export const progressCountsSchema = z
  .object({
    open: z.number().int(),
    pending: z.number().int(),
    accepted: z.number().int(),
    submitted: z.number().int(),
    returned: z.number().int(),
    completed: z.number().int(),
    cancelled: z.number().int(),
    overdue: z.number().int(),
    near: z.number().int(),
    behind: z.number().int(),
    total: z.number().int().meta({ description: '不含已撤销的' }),
    ahead: z.number().int().meta({ description: '尚未到时候的期次' }),
  })
  .meta({ id: 'ProgressCounts' });

export const unitProgressSchema = z
  .object({
    unit: unitRefSchema,
    rank: z.number().int(),
    total: z.number().int(),
    completed: z.number().int(),
    overdue: z.number().int(),
    neverSigned: z.number().int().meta({ description: '至今未签收' }),
    ...measured,
  })
  .meta({ id: 'UnitProgress' });

const sectionProgressSchema = z.object({ section: z.string(), tasks: z.number().int(), ...measured });

export const progressSchema = z
  .object({
    asOf: instantSchema,
    ...measured,
    counts: progressCountsSchema,
    byPhase: z.array(
      z.object({
        phaseId: idSchema,
        name: z.string(),
        start: daySchema.nullable(),
        end: daySchema.nullable(),
        tasks: z.number().int(),
        ...measured,
      }),
    ),
    bySection: z.array(sectionProgressSchema.extend({ within: z.array(sectionProgressSchema) })),
    byUnit: z.array(unitProgressSchema),
    tasks: z.array(
      z.object({
        id: idSchema,
        text: z.string(),
        assignments: z.number().int(),
        completed: z.number().int(),
        overdue: z.number().int(),
        ...measured,
      }),
    ),
  })
  .meta({ id: 'Progress', description: '进度：实际、序时、亮灯及缘由' });
