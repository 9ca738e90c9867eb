import { z } from 'zod';
import { unitRefSchema, versionSchema } from './common.js';

/** The yearly score by unit, with its formula in the open. */

const points = z.number().min(0).max(100);

const formulaFields = {
  onTime: points.meta({ description: '按期办结的分值' }),
  completion: points.meta({ description: '办结的分值' }),
  signing: points.meta({ description: '及时签收的分值' }),
  firstPass: points.meta({ description: '反馈一次通过的分值' }),
  hazards: points.meta({ description: '隐患按期整改的分值' }),
  signingDays: z.number().int().min(1).max(60).meta({ description: '几日内签收算及时' }),
  deductionPerYellowOrder: points.meta({ description: '每份黄色督办单扣分' }),
  deductionPerRedOrder: points.meta({ description: '每份红色督办单扣分' }),
  maxDeduction: points.meta({ description: '督办最多扣分' }),
};

export const formulaSchema = z
  .object({ ...formulaFields, version: versionSchema })
  .meta({ id: 'ScoreFormula', description: '年度考核公式' });

export const formulaEditSchema = z
  .object({ ...formulaFields, version: versionSchema.optional() })
  .refine(
    ({ onTime, completion, signing, firstPass, hazards }) =>
      onTime + completion + signing + firstPass + hazards > 0,
    {
      path: ['onTime'],
      message: '各项分值不能全为0',
    },
  )
  .meta({ id: 'ScoreFormulaEdit' });

const count = z.number().int();

const unitScoreSchema = z
  .object({
    unit: unitRefSchema,
    rank: z.number().int().nullable(),
    total: z.number().nullable().meta({ description: '0到100；空为本年没有可考核的事项' }),
    parts: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        points: z.number(),
        most: z.number(),
        reckoning: z.string().meta({ description: '怎么算出来的' }),
      }),
    ),
    figures: z.object({
      due: count,
      completedOnTime: count,
      completed: count,
      assigned: count,
      signedOnTime: count,
      submissions: count,
      returned: count,
      hazardsDue: count,
      hazardsOnTime: count,
      yellowOrders: count,
      redOrders: count,
    }),
  })
  .meta({ id: 'UnitScore' });

export const scoresSchema = z
  .object({ year: z.number().int(), formula: z.object(formulaFields), items: z.array(unitScoreSchema) })
  .meta({ id: 'Scores', description: '年度考核' });

export const scoresQuerySchema = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() });
