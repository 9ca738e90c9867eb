import { addSum, emptySum, lightOf } from '../../progress/rollUp.js';
import { tenth } from '../../progress/shown.js';
import type { Margins } from '../../progress/margins.js';
import type { UnitProgress } from '../../progress/planProgress.js';
import { rate } from '../shares.js';
import type { BriefingSnapshot, UnitFigures } from '../snapshot.js';
import type { PlanPart } from './planPart.js';

type Ranked = Omit<UnitFigures, 'rankChange' | 'commended'>;

/** The ranking, with how each unit moved since the snapshot before and who is commended. */
export function unitFigures(
  parts: readonly PlanPart[],
  names: ReadonlyMap<string, string>,
  previous: BriefingSnapshot | null,
  margins: Margins,
): UnitFigures[] {
  const ranked = parts.length === 1 && parts[0] ? parts[0].progress.byUnit : mergedRanking(parts, margins);
  const withAssignments = rankedAnew(ranked.filter(({ total }) => total > 0));
  const ranksBefore = new Map(previous?.units.map(({ unitId, rank }) => [unitId, rank]));
  const front = Math.max(3, Math.ceil(withAssignments.length / 10));
  return withAssignments.map((unit) => {
    const figures = counted(unit, parts, names);
    const before = ranksBefore.get(unit.unitId);
    return {
      ...figures,
      rankChange: before === undefined ? null : before - figures.rank,
      commended:
        withAssignments.length > 1 &&
        figures.rank <= front &&
        figures.overdue === 0 &&
        figures.neverSigned === 0 &&
        figures.actual >= figures.expected &&
        figures.actual > 0,
    };
  });
}

function counted(unit: UnitProgress, parts: readonly PlanPart[], names: ReadonlyMap<string, string>): Ranked {
  const own = parts.flatMap(({ live }) => live.filter(({ assignment }) => assignment.unitId === unit.unitId));
  return {
    unitId: unit.unitId,
    name: names.get(unit.unitId) ?? '（已删除的单位）',
    rank: unit.rank,
    total: unit.total,
    completed: unit.completed,
    overdue: unit.overdue,
    near: own.filter(({ measured }) => measured.near).length,
    behind: own.filter(({ measured }) => measured.behind).length,
    neverSigned: unit.neverSigned,
    completionRate: rate(unit.completed, unit.total),
    actual: unit.actual,
    expected: unit.expected,
    light: unit.light,
    why: unit.why,
  };
}

/** Units that only wait for occurrences ahead have no rank; the others keep their order. */
function rankedAnew(units: readonly UnitProgress[]): UnitProgress[] {
  return units.map((unit) => ({ ...unit, rank: units.findIndex(({ rank }) => rank === unit.rank) + 1 }));
}

/** Over several plans a unit's progress is the mean of its progress in each, weighted by its assignments there. */
function mergedRanking(parts: readonly PlanPart[], margins: Margins): UnitProgress[] {
  const byUnit = new Map<string, UnitProgress[]>();
  for (const unit of parts.flatMap(({ progress }) => progress.byUnit)) {
    byUnit.set(unit.unitId, [...(byUnit.get(unit.unitId) ?? []), unit]);
  }
  const merged = [...byUnit].map(([unitId, rows]) => mergedUnit(unitId, rows, margins));
  const lead = ({ actual, expected }: UnitProgress) => Math.round((actual - expected) * 10);
  merged.sort((a, b) => lead(b) - lead(a) || a.overdue - b.overdue || (a.unitId < b.unitId ? -1 : 1));
  merged.forEach((unit, index) => {
    const before = merged[index - 1];
    unit.rank =
      before && lead(before) === lead(unit) && before.overdue === unit.overdue ? before.rank : index + 1;
  });
  return merged;
}

function mergedUnit(unitId: string, rows: readonly UnitProgress[], margins: Margins): UnitProgress {
  const sum = emptySum();
  for (const row of rows) addSum(sum, row.sum);
  const { total, completed, overdue, pending: neverSigned } = sum;
  const mean = (of: (row: UnitProgress) => number) =>
    total === 0 ? 0 : tenth(rows.reduce((all, row) => all + of(row) * row.total, 0) / total);
  const pace = { actual: mean((row) => row.actual), expected: mean((row) => row.expected) };
  const counts = { total, completed, overdue, neverSigned, sum };
  return { unitId, rank: 0, ...counts, ...lightOf(sum, pace, margins) };
}
