import { z } from 'zod';
import {
  daySchema,
  flagQuerySchema,
  idSchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
  personRefSchema,
  timeSchema,
  unitRefSchema,
  versionSchema,
  words,
} from './common.js';

/** Timed incident reports and daily reports. */

export const punctualitySchema = z
  .enum(['on-time', 'late', 'waiting', 'overdue'])
  .meta({ id: 'Punctuality', description: '按时、迟报、待报、逾期未报' });

const reportSchema = z
  .object({ dueAt: instantSchema, madeAt: instantSchema.nullable(), state: punctualitySchema })
  .meta({ id: 'TimedReport' });

export const incidentSchema = z
  .object({
    id: idSchema,
    unit: unitRefSchema,
    occurredAt: instantSchema,
    place: z.string(),
    description: z.string(),
    casualties: z.string(),
    phone: reportSchema.extend({ to: z.string() }),
    written: reportSchema.extend({ words: z.string() }),
    followUps: z.array(z.object({ at: instantSchema, words: z.string(), by: personRefSchema })),
    closedAt: instantSchema.nullable(),
    createdAt: instantSchema,
    createdBy: personRefSchema,
    version: versionSchema,
  })
  .meta({ id: 'Incident', description: '突发事件：电话报告、书面报告及时限' });

export const incidentListSchema = pageOf(incidentSchema, 'IncidentList');
export const incidentQuerySchema = pageQuerySchema.extend({ open: flagQuerySchema.optional() });

export const newIncidentSchema = z
  .object({
    unitId: idSchema,
    occurredAt: instantSchema,
    place: z.string().trim().max(200).default(''),
    description: words(2000),
    casualties: z.string().trim().max(200).default(''),
    phonedAt: instantSchema.nullable().default(null),
    phonedTo: z.string().trim().max(60).default(''),
  })
  .meta({ id: 'NewIncident' });

export const phoneReportSchema = z.object({ at: instantSchema, to: words(60) }).meta({ id: 'PhoneReport' });
export const reportWordsSchema = z.object({ words: words(10_000) }).meta({ id: 'ReportWords' });

export const dailyDutySchema = z
  .object({
    id: idSchema,
    name: z.string(),
    unitIds: z.array(idSchema),
    start: daySchema,
    end: daySchema,
    dueTime: timeSchema,
    planId: idSchema.nullable(),
    ended: z.boolean(),
    version: versionSchema,
  })
  .meta({ id: 'DailyDuty', description: '每日报告的部署' });

export const dailyDutiesSchema = z.object({ items: z.array(dailyDutySchema) }).meta({ id: 'DailyDuties' });

export const newDailyDutySchema = z
  .object({
    name: words(60),
    unitIds: z.array(idSchema).min(1, '请至少选择一个报告单位').max(500),
    start: daySchema,
    end: daySchema,
    dueTime: timeSchema.default('15:00'),
    planId: idSchema.nullable().default(null),
  })
  .meta({ id: 'NewDailyDuty' });

export const dayReportSchema = z
  .object({
    unitId: idSchema,
    day: daySchema,
    hasMatter: z.boolean(),
    words: z.string().trim().max(5000).default(''),
  })
  .meta({ id: 'DayReport', description: '某日的报告；没有情况为零报告' });

export const dayQuerySchema = z.object({ day: daySchema.optional() });

export const dayBoardSchema = z
  .object({
    duty: dailyDutySchema,
    day: daySchema,
    dueAt: instantSchema,
    rows: z.array(
      z.object({
        unit: unitRefSchema,
        state: punctualitySchema,
        hasMatter: z.boolean().nullable(),
        words: z.string(),
        reportedAt: instantSchema.nullable(),
        reportedBy: personRefSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'DayBoard', description: '某日各单位的报告情况' });

export const overviewQuerySchema = z.object({ from: daySchema.optional(), to: daySchema.optional() });

const count = z.number().int();

export const dutyOverviewSchema = z
  .object({
    duty: dailyDutySchema,
    days: z.array(daySchema),
    units: z.array(
      z.object({
        unit: unitRefSchema,
        states: z.array(punctualitySchema).meta({ description: '与 days 逐日对应' }),
        counts: z.object({ 'on-time': count, late: count, waiting: count, overdue: count }),
        matters: count.meta({ description: '有情况的报告数' }),
      }),
    ),
  })
  .meta({ id: 'DutyOverview', description: '一段时间里各单位逐日的报告情况，缺报多的在前' });
