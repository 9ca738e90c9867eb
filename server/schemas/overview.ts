import { z } from 'zod';
import { assignmentSchema } from './assignments.js';
import {
  idSchema,
  instantSchema,
  lightSchema,
  percentSchema,
  personRefSchema,
  unitRefSchema,
} from './common.js';

/** The desk of each role, and the screen on the wall. */

const count = z.number().int();

export const deskSchema = z
  .object({
    asOf: instantSchema,
    bureauName: z.string(),
    unread: count,
    piles: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        count,
        path: z.string().meta({ description: '点开后去的页面' }),
      }),
    ),
    urgent: z.array(assignmentSchema).meta({ description: '逾期和7日内到期的，最早的在前' }),
  })
  .meta({ id: 'Desk', description: '工作台' });

export const wallSchema = z
  .object({
    asOf: instantSchema,
    bureauName: z.string(),
    totals: z.object({
      total: count,
      completed: count,
      open: count,
      overdue: count,
      near: count,
      behind: count,
      submitted: count,
    }),
    lights: z.object({ green: count, yellow: count, red: count, grey: count, blue: count }),
    plans: z.array(
      z.object({
        id: idSchema,
        title: z.string(),
        light: lightSchema,
        actual: percentSchema,
        expected: percentSchema,
        why: z.string(),
        total: count,
        completed: count,
        overdue: count,
      }),
    ),
    units: z.array(
      z.object({ unit: unitRefSchema, total: count, completed: count, overdue: count, share: percentSchema }),
    ),
    overdue: z.array(assignmentSchema),
    ledgers: z.array(
      z.object({
        kind: z.string(),
        name: z.string(),
        found: count,
        closed: count,
        open: count,
        overdue: count,
      }),
    ),
    recent: z.array(
      z.object({
        seq: count,
        at: instantSchema,
        by: personRefSchema,
        summary: z.string(),
        label: z.string(),
      }),
    ),
  })
  .meta({ id: 'Wall', description: '大屏' });
