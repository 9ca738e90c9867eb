import { plannedAssignments } from '../../assignments/planned.js';
import { stateNames } from '../../assignments/states.js';
import { dayOf, daysBetween } from '../../calendar/days.js';
import type { WorkingCalendar } from '../../calendar/workingDays.js';
import type { Period } from '../period.js';
import type { BriefingSnapshot, OverdueItem } from '../snapshot.js';
import type { MeasuredAssignment, PlanPart } from './planPart.js';

type Names = ReadonlyMap<string, string>;

/** Overdue items, the latest first. */
export function overdueItems(live: readonly MeasuredAssignment[], names: Names, moment: Date): OverdueItem[] {
  return live
    .filter(({ measured }) => measured.overdue)
    .map((one) => ({
      ...itemOf(one, names),
      daysLate: Math.max(0, daysBetween(lastDay(one), dayOf(moment))),
    }))
    .sort((a, b) => b.daysLate - a.daysLate || (a.unit < b.unit ? -1 : 1));
}

/** Items near their date, the nearest first. */
export function nearItems(
  live: readonly MeasuredAssignment[],
  names: Names,
  moment: Date,
): BriefingSnapshot['nearItems'] {
  return live
    .filter(({ measured }) => measured.near)
    .map((one) => ({
      ...itemOf(one, names),
      daysLeft: Math.max(0, daysBetween(dayOf(moment), lastDay(one))),
    }))
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.unit < b.unit ? -1 : 1));
}

/** What falls due in the next period: what is open now, and the occurrences that have not begun yet. */
export function nextItems(
  parts: readonly PlanPart[],
  liveUnits: ReadonlySet<string>,
  names: Names,
  next: Period,
  calendar: WorkingCalendar,
): BriefingSnapshot['next'] {
  const within = (day: string | null): day is string => day !== null && day >= next.start && day <= next.end;
  const items = parts.flatMap(({ plan, live, stored }) => {
    const known = new Set(stored.map(keyOf));
    const open = live
      .filter(({ assignment }) => assignment.state !== 'completed' && within(assignment.dueOn))
      .map(({ assignment, measured }) => ({ ...assignment, light: measured.light }));
    const ahead = plannedAssignments(plan, liveUnits, next.end, calendar)
      .filter((planned) => within(planned.dueOn) && !known.has(keyOf(planned)))
      .map((planned) => ({ ...planned, light: 'grey' as const }));
    const begunSince = stored
      .filter((one) => within(one.dueOn) && !live.some(({ assignment }) => assignment._id === one._id))
      .filter(({ state }) => state !== 'cancelled')
      .map((one) => ({ ...one, light: 'grey' as const }));
    return [...open, ...ahead, ...begunSince];
  });
  const listed = items
    .map(({ unitId, brief, occurrence, dueOn, light }) => ({
      unit: nameOf(names, unitId),
      task: brief.taskText,
      occurrence: occurrence?.label ?? null,
      dueOn: dueOn ?? '',
      light,
    }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.unit < b.unit ? -1 : 1));
  return { label: next.label, total: listed.length, items: listed };
}

function keyOf({
  taskId,
  unitId,
  occurrenceKey,
}: {
  taskId: string;
  unitId: string;
  occurrenceKey: string;
}): string {
  return `${taskId}/${unitId}/${occurrenceKey}`;
}

function itemOf({ assignment }: MeasuredAssignment, names: Names) {
  const last = assignment.submissions.at(-1);
  return {
    unit: nameOf(names, assignment.unitId),
    task: assignment.brief.taskText,
    occurrence: assignment.occurrence?.label ?? null,
    dueOn: assignment.dueOn ?? '',
    state: stateNames[assignment.state],
    lastWords: last ? { text: last.words, on: dayOf(last.at) } : null,
  };
}

/** Due by the end of a day is an instant of the next one: the day meant is the one before. */
function lastDay({ assignment: { dueAt, dueOn } }: MeasuredAssignment): string {
  return dueAt ? dayOf(new Date(dueAt.getTime() - 1)) : (dueOn ?? '');
}

function nameOf(names: Names, unitId: string): string {
  return names.get(unitId) ?? '（已删除的单位）';
}
