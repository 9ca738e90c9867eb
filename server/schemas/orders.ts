import { z } from 'zod';
import {
  daySchema,
  idSchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
  personRefSchema,
  unitRefSchema,
  versionSchema,
  words,
} from './common.js';

/** Supervision orders (督办单): the formal kind of reminder. */

export const orderColourSchema = z
  .enum(['blue', 'yellow', 'red'])
  .meta({ id: 'OrderColour', description: '蓝临期，黄滞后，红逾期' });

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
