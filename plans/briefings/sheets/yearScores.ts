import { dayOf } from '../../calendar/days.js';
import type { ScoreFormula } from '../../scores/formula.js';
import { yearlyScores } from '../../scores/queries.js';
import { currentSettings } from '../../settings/model.js';
import type { YearScores } from './schemas.js';

/**
 * The sheet of the yearly scores, by the formula as it is set now and from what has fallen due by `now`; `reach` cuts
 * it down to some units, null is all.
 */
export async function yearScoresSheet(
  year: number,
  reach: ReadonlySet<string> | null,
  now: Date,
): Promise<YearScores> {
  const [{ formula, units }, { bureauName }] = await Promise.all([
    yearlyScores(year, now),
    currentSettings(),
  ]);
  return {
    title: `${bureauName}${String(year)}年度考核评分表`,
    year,
    asOf: dayOf(now),
    formula: pointsOf(formula),
    rows: units
      .filter(({ unitId }) => !reach || reach.has(unitId))
      .map(({ rank, unitName, total, parts }) => ({
        rank,
        unit: unitName,
        total,
        parts: parts.map(({ name, points, reckoning }) => ({ name, points, reckoning })),
      })),
  };
}

function pointsOf(formula: ScoreFormula): YearScores['formula'] {
  return [
    { name: '按期办结', points: formula.onTime },
    { name: '办结情况', points: formula.completion },
    { name: '及时签收', points: formula.signing },
    { name: '反馈质量', points: formula.firstPass },
    { name: '隐患整改', points: formula.hazards },
    { name: '黄色督办单每份', points: -formula.deductionPerYellowOrder },
    { name: '红色督办单每份', points: -formula.deductionPerRedOrder },
  ].filter(({ points }) => points !== 0);
}
