import { z } from 'zod';
import {
  daySchema,
  fileRefSchema,
  flagQuerySchema,
  idSchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
  personRefSchema,
  unitRefSchema,
  versionSchema,
  words,
} from './common.js';

/** Ledgers (台账) kept open until each entry is verified. */

const key = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, '代号用小写字母、数字或短横线，以字母开头');

const categorySchema = z.object({ key, name: words(30) }).meta({ id: 'LedgerCategory' });
const gradeSchema = z
  .object({
    key,
    name: words(30),
    serious: z.boolean(),
    days: z.number().int().min(1).max(730).meta({ description: '一般整改天数' }),
  })
  .meta({ id: 'LedgerGrade' });

export const ledgerListsSchema = z
  .object({
    name: words(40),
    categories: z.array(categorySchema).max(60),
    grades: z.array(gradeSchema).max(10),
  })
  .meta({ id: 'LedgerLists' });

export const ledgerSchema = ledgerListsSchema
  .extend({ kind: z.string(), version: versionSchema })
  .meta({ id: 'Ledger', description: '台账及其类别、等级' });

export const ledgersSchema = z.object({ items: z.array(ledgerSchema) }).meta({ id: 'Ledgers' });

export const entryStateSchema = z
  .enum(['open', 'rectified', 'closed'])
  .meta({ id: 'LedgerEntryState', description: '待整改、待销号、已销号' });

const foundViaSchema = z
  .enum(['self', 'inspection', 'report', 'other'])
  .meta({ id: 'FoundVia', description: '机构自查、督导检查、群众举报、其他' });

const written = {
  description: words(1000),
  category: key,
  grade: key,
  place: z.string().trim().max(200),
  foundVia: foundViaSchema,
  foundBy: z.string().trim().max(60),
  foundOn: daySchema,
  unitId: idSchema,
  responsiblePerson: z.string().trim().max(40),
  leader: z.string().trim().max(40),
  measures: z.string().trim().max(2000),
  taskIds: z.array(idSchema).max(50),
  planId: idSchema.nullable(),
};

export const newEntrySchema = z
  .object({
    ...written,
    place: written.place.default(''),
    foundBy: written.foundBy.default(''),
    responsiblePerson: written.responsiblePerson.default(''),
    leader: written.leader.default(''),
    measures: written.measures.default(''),
    taskIds: written.taskIds.default([]),
    planId: written.planId.default(null),
    dueOn: daySchema.nullable().default(null).meta({ description: '不填则按等级的一般整改天数' }),
  })
  .meta({ id: 'NewLedgerEntry' });

export const entryPatchSchema = z
  .object({ ...written, dueOn: daySchema, archived: z.boolean(), version: versionSchema })
  .partial()
  .meta({ id: 'LedgerEntryPatch' });

export const entrySchema = z
  .object({
    id: idSchema,
    kind: z.string(),
    number: z.string().meta({ example: '〔2024〕12号' }),
    description: z.string(),
    category: z.object({ key: z.string(), name: z.string() }),
    grade: z.object({ key: z.string(), name: z.string(), serious: z.boolean() }),
    place: z.string(),
    foundVia: foundViaSchema,
    foundBy: z.string(),
    foundOn: daySchema,
    unit: unitRefSchema,
    responsiblePerson: z.string(),
    leader: z.string(),
    measures: z.string(),
    dueOn: daySchema,
    timeliness: z
      .enum(['open', 'overdue', 'on-time', 'late'])
      .meta({ description: '整改中、已逾期、按期整改、逾期整改' }),
    daysLeft: z.number().int().nullable().meta({ description: '待整改时距期限的天数，逾期为负' }),
    state: entryStateSchema,
    evidenceBefore: z.array(fileRefSchema),
    evidenceAfter: z.array(fileRefSchema),
    rectification: z.string(),
    rectifiedOn: daySchema.nullable(),
    verification: z.string(),
    verifiedBy: personRefSchema.nullable(),
    closedOn: daySchema.nullable(),
    reopenings: z.number().int(),
    escalations: z.array(
      z.object({ toUnit: unitRefSchema, reason: z.string(), at: instantSchema, by: personRefSchema }),
    ),
    taskIds: z.array(idSchema),
    planId: idSchema.nullable(),
    archived: z.boolean(),
    createdAt: instantSchema,
    createdBy: personRefSchema,
    version: versionSchema,
  })
  .meta({ id: 'LedgerEntry', description: '台账中的一条（隐患）' });

export const entryListSchema = pageOf(entrySchema, 'LedgerEntryList');

export const ledgerParamsSchema = z.object({ kind: key });
export const entryParamsSchema = z.object({ kind: key, id: idSchema });
export const evidenceParamsSchema = entryParamsSchema.extend({ fileId: idSchema });

export const entryQuerySchema = pageQuerySchema.extend({
  state: entryStateSchema.optional(),
  overdue: flagQuerySchema.optional(),
  category: key.optional(),
  grade: key.optional(),
  unitId: idSchema.optional(),
  taskId: idSchema.optional(),
  q: z.string().trim().max(60).optional(),
  archived: flagQuerySchema.optional(),
});

export const rectificationSchema = z
  .object({ rectification: words(2000), rectifiedOn: daySchema })
  .meta({ id: 'Rectification', description: '整改情况；可附照片（multipart 的 files）' });

export const verificationSchema = z
  .object({ passed: z.boolean(), words: z.string().trim().max(1000).default('') })
  .refine(({ passed, words: said }) => passed || said !== '', {
    path: ['words'],
    message: '退回时请写明原因',
  })
  .meta({ id: 'Verification' });

export const reopeningSchema = z.object({ reason: words(1000), dueOn: daySchema }).meta({ id: 'Reopening' });

export const entryEscalationSchema = z
  .object({
    unitId: idSchema.optional().meta({ description: '不填则为整改单位的上级' }),
    reason: words(1000),
  })
  .meta({ id: 'LedgerEscalation' });

const figures = {
  found: z.number().int(),
  rectified: z.number().int(),
  closed: z.number().int(),
  open: z.number().int(),
  overdue: z.number().int(),
  serious: z.number().int(),
  seriousOpen: z.number().int(),
};

export const ledgerStatisticsSchema = z
  .object({
    ...figures,
    byCategory: z.array(z.object({ key: z.string(), name: z.string(), ...figures })),
    byUnit: z.array(z.object({ unitId: idSchema, unitName: z.string(), ...figures })),
    byMonth: z.array(z.object({ month: z.string(), found: z.number().int(), closed: z.number().int() })),
  })
  .meta({ id: 'LedgerStatistics' });

export const statisticsQuerySchema = z.object({ from: daySchema.optional(), to: daySchema.optional() });

export const importedSchema = z
  .object({
    created: z.number().int(),
    known: z.number().int().meta({ description: '同一份表格先前已导入的条数' }),
  })
  .meta({ id: 'ImportedEntries', description: '导入结果；有任何一行有错时一条也不导入，并逐行说明' });
