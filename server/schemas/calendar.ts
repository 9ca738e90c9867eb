import { z } from 'zod';
import { daySchema, versionSchema } from './common.js';

/** Working days: the official calendar of holidays and of weekends worked. */

export const calendarYearSchema = z
  .object({
    year: z.number().int().min(2000).max(2100),
    holidays: z.array(z.object({ day: daySchema, name: z.string().trim().max(40) })).max(366),
    workdays: z.array(daySchema).max(100).meta({ description: '调休上班的周末' }),
    version: versionSchema.optional(),
  })
  .meta({ id: 'CalendarYear', description: '一年的放假与调休安排' });

export const calendarSchema = z.object({ years: z.array(calendarYearSchema) }).meta({ id: 'Calendar' });
