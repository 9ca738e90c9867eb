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

/** Inspection draws (双随机). */

export const inspectionSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    planId: idSchema.nullable(),
    seed: z
      .string()
      .nullable()
      .meta({ description: '随机种子；同样的种子和名单总抽出同样的结果。对受检单位为空' }),
    units: z.array(unitRefSchema),
    inspectors: z.array(personRefSchema.extend({ unitId: z.string() })),
    unitCount: z.number().int(),
    inspectorsPerUnit: z.number().int(),
    visits: z.array(
      z.object({
        unit: unitRefSchema,
        inspectors: z.array(personRefSchema),
        visitedOn: daySchema.nullable(),
        findings: z.string(),
      }),
    ),
    drawnAt: instantSchema,
    drawnBy: personRefSchema,
    version: versionSchema,
  })
  .meta({ id: 'Inspection', description: '一次抽查' });

export const inspectionListSchema = pageOf(inspectionSchema, 'InspectionList');
export const inspectionQuerySchema = pageQuerySchema;

export const newInspectionSchema = z
  .object({
    name: words(60),
    planId: idSchema.nullable().default(null),
    seed: z.string().trim().max(100).optional().meta({ description: '不填则由系统随机生成' }),
    unitIds: z.array(idSchema).min(1, '请选择参加抽取的单位').max(1000),
    inspectorIds: z.array(idSchema).max(500).default([]),
    unitCount: z.number().int().min(1).max(1000),
    inspectorsPerUnit: z.number().int().min(0).max(10).default(2),
  })
  .meta({ id: 'NewInspection' });

export const visitSchema = z
  .object({ unitId: idSchema, visitedOn: daySchema, findings: z.string().trim().max(5000) })
  .meta({ id: 'Visit' });

export const drawCheckSchema = z
  .object({
    matches: z.boolean().meta({ description: '重抽的结果与记录是否一致' }),
    units: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        digest: z.string().meta({ description: '“种子:unit:单位编号”的 SHA-256，由小到大排列，前几名抽中' }),
        drawn: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'DrawCheck', description: '抽取结果的核对' });
