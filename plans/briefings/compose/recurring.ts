import type { Period } from '../period.js';
import { rate } from '../shares.js';
import type { BriefingSnapshot } from '../snapshot.js';
import type { MeasuredAssignment } from './planPart.js';

type Recurring = BriefingSnapshot['recurring'];

/** What came round in the period: due, done, still in hand, missed; by unit. Days in Asia/Shanghai. */
export function recurringFigures(
  live: readonly MeasuredAssignment[],
  names: ReadonlyMap<string, string>,
  { start, end }: Period,
): Recurring {
  const due = live.filter(
    ({ assignment: { occurrence, dueOn } }) => occurrence && dueOn && dueOn >= start && dueOn <= end,
  );
  const unitIds = [...new Set(due.map(({ assignment }) => assignment.unitId))];
  const byUnit = unitIds
    .map((unitId) => ({
      name: names.get(unitId) ?? '（已删除的单位）',
      ...countsOf(due.filter(({ assignment }) => assignment.unitId === unitId)),
    }))
    .sort((a, b) => b.missed - a.missed || a.doneRate - b.doneRate || (a.name < b.name ? -1 : 1));
  return {
    ...countsOf(due),
    byUnit,
    missedItems: due
      .filter(({ measured }) => measured.overdue)
      .map(({ assignment: { unitId, brief, occurrence, dueOn } }) => ({
        unit: names.get(unitId) ?? '（已删除的单位）',
        task: brief.taskText,
        occurrence: occurrence?.label ?? '',
        dueOn: dueOn ?? '',
      })),
  };
}

function countsOf(some: readonly MeasuredAssignment[]): Omit<Recurring, 'byUnit' | 'missedItems'> {
  const done = some.filter(({ assignment }) => assignment.state === 'completed').length;
  const missed = some.filter(({ measured }) => measured.overdue).length;
  return {
    due: some.length,
    done,
    missed,
    waiting: some.length - done - missed,
    doneRate: rate(done, some.length),
  };
}
