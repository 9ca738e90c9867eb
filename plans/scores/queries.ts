import { AssignmentModel, type AssignmentRecord } from '../assignments/model.js';
import { dayOf, dueInstant, startOfDay } from '../calendar/days.js';
import { LedgerEntryModel, type LedgerEntry } from '../ledgers/model.js';
import { SupervisionOrderModel, type SupervisionOrder } from '../orders/model.js';
import { currentSettings } from '../settings/model.js';
import { allUnits } from '../units/queries.js';
import { noFigures, scoreOf, type Score, type ScoreFigures, type ScoreFormula } from './formula.js';

export interface UnitScore extends Score {
  unitId: string;
  unitName: string;
  /** 1 is the best, equals share a rank; null where there is nothing to judge by. */
  rank: number | null;
  figures: ScoreFigures;
}

/**
 * Every unit's score for a year by the formula as it is set now, the best first. Only what has fallen due by `now`
 * counts, so that a running year is not judged by its future. Days are those of Asia/Shanghai.
 */
export async function yearlyScores(
  year: number,
  now: Date,
): Promise<{ formula: ScoreFormula; units: UnitScore[] }> {
  const { formula } = await currentSettings();
  const [units, byUnit] = await Promise.all([allUnits(), yearlyFigures(year, now, formula)]);
  const scores = units
    .filter(({ _id, archived }) => byUnit.has(_id) || !archived)
    .map(({ _id, name }): UnitScore => {
      const figures = byUnit.get(_id) ?? { ...noFigures };
      return { unitId: _id, unitName: name, rank: null, figures, ...scoreOf(figures, formula) };
    })
    .sort((a, b) => (b.total ?? -1) - (a.total ?? -1) || (a.unitName < b.unitName ? -1 : 1));
  const judged = scores.filter(({ total }) => total !== null);
  for (const score of judged) score.rank = judged.findIndex(({ total }) => total === score.total) + 1;
  return { formula, units: scores };
}

/** What each unit did in the year, counted; units with nothing are left out. */
export async function yearlyFigures(
  year: number,
  now: Date,
  { signingDays }: Pick<ScoreFormula, 'signingDays'>,
): Promise<Map<string, ScoreFigures>> {
  const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
  const [from, until] = [startOfDay(first), dueInstant(last)];
  const inYear = { $gte: from, $lt: until };
  const [assignments, entries, orders] = await Promise.all([
    AssignmentModel.find(
      {
        state: { $ne: 'cancelled' },
        $or: [{ dueOn: { $gte: first, $lte: last } }, { createdAt: inYear }, { 'submissions.at': inYear }],
      },
      {
        unitId: 1,
        state: 1,
        dueOn: 1,
        dueAt: 1,
        createdAt: 1,
        acceptedAt: 1,
        submittedAt: 1,
        'submissions.at': 1,
        'submissions.review.verdict': 1,
      },
    ).lean<AssignmentRecord[]>(),
    LedgerEntryModel.find(
      { archived: false, dueOn: { $gte: first, $lte: last } },
      { unitId: 1, dueOn: 1, rectifiedOn: 1, reopenings: 1 },
    ).lean<LedgerEntry[]>(),
    SupervisionOrderModel.find({ issuedAt: inYear }, { unitId: 1, colour: 1 }).lean<SupervisionOrder[]>(),
  ]);
  const byUnit = new Map<string, ScoreFigures>();
  const of = (unitId: string): ScoreFigures => {
    const known = byUnit.get(unitId) ?? { ...noFigures };
    byUnit.set(unitId, known);
    return known;
  };
  for (const assignment of assignments) {
    countDue(of(assignment.unitId), assignment, { first, last, now });
    countSigning(of(assignment.unitId), assignment, { from, until, now, signingDays });
    for (const { at, review } of assignment.submissions) {
      if (at < from || at >= until) continue;
      of(assignment.unitId).submissions += 1;
      if (review?.verdict === 'return') of(assignment.unitId).returned += 1;
    }
  }
  for (const { unitId, dueOn, rectifiedOn, reopenings } of entries) {
    if (dueOn >= dayOf(now) && rectifiedOn === null) continue;
    of(unitId).hazardsDue += 1;
    if (rectifiedOn !== null && rectifiedOn <= dueOn && reopenings === 0) of(unitId).hazardsOnTime += 1;
  }
  for (const { unitId, colour } of orders) {
    if (colour === 'yellow') of(unitId).yellowOrders += 1;
    if (colour === 'red') of(unitId).redOrders += 1;
  }
  return byUnit;
}

/** What was handed in in time waits for the office, so the last submission decides, not the review. */
function countDue(
  figures: ScoreFigures,
  { dueOn, dueAt, state, submittedAt }: AssignmentRecord,
  { first, last, now }: { first: string; last: string; now: Date },
): void {
  if (!dueOn || !dueAt || dueOn < first || dueOn > last) return;
  const completed = state === 'completed';
  if (!completed && dueAt > now) return;
  figures.due += 1;
  if (completed) figures.completed += 1;
  if (completed && submittedAt && submittedAt < dueAt) figures.completedOnTime += 1;
}

function countSigning(
  figures: ScoreFigures,
  { createdAt, acceptedAt }: AssignmentRecord,
  { from, until, now, signingDays }: { from: Date; until: Date; now: Date; signingDays: number },
): void {
  if (createdAt < from || createdAt >= until) return;
  const limit = new Date(createdAt.getTime() + signingDays * 24 * 3600 * 1000);
  if (!acceptedAt && limit > now) return;
  figures.assigned += 1;
  if (acceptedAt && acceptedAt <= limit) figures.signedOnTime += 1;
}
