import { dayOf, dueInstant, startOfDay, addDays, addMonths, weekdayOf, type Day } from '../calendar/days.js';
import { notFound } from '../errors.js';
import { containing, cursorOf, findPage, type Page, type PageRequest } from '../paging.js';
import { measurable, measureAssignment, type Light, type Measured } from '../progress/assignmentProgress.js';
import { currentMargins } from '../settings/model.js';
import type { OwnerRole } from '../tasks/model.js';
import { AssignmentModel, openStates, type AssignmentRecord, type AssignmentState } from './model.js';

/** An assignment with what its dates and steps say at this moment. */
export interface MeasuredAssignment {
  assignment: AssignmentRecord;
  measured: Measured;
}

export async function getAssignment(id: string): Promise<AssignmentRecord> {
  const assignment = await AssignmentModel.findById(id).lean<AssignmentRecord | null>();
  if (!assignment) throw notFound('交办件');
  return assignment;
}

export async function measured(assignment: AssignmentRecord, now: Date): Promise<MeasuredAssignment> {
  return { assignment, measured: measureAssignment(measurable(assignment), now, await currentMargins()) };
}

export interface AssignmentFilter {
  /** Only what these units have or were given; null is everything. */
  unitIds?: readonly string[] | null | undefined;
  states?: readonly AssignmentState[] | undefined;
  light?: Light | undefined;
  planId?: string | undefined;
  taskId?: string | undefined;
  role?: OwnerRole | undefined;
  /** Due in these instants, the end not included. */
  due?: { from?: Date; until?: Date } | undefined;
  q?: string | undefined;
}

/** What lists do not show: long and only for the page of one assignment. */
const listed = { submissions: 0, extensions: 0, reminders: 0, instructions: 0, pendingAudit: 0 } as const;
const step = 200;

/** A page of assignments, the earliest due first. A filter by light reads on until the page is full. */
export async function listAssignments(
  filter: AssignmentFilter,
  page: PageRequest,
  now: Date,
): Promise<Page<MeasuredAssignment>> {
  const margins = await currentMargins();
  const where = conditionsOf(filter, now);
  const order = { field: 'dueAt', direction: 1 } as const;
  const items: MeasuredAssignment[] = [];
  let cursor = page.cursor;
  for (;;) {
    const limit = filter.light ? step : page.limit;
    const found = await findPage(AssignmentModel, where, order, { limit, cursor }, listed);
    for (const assignment of found.items) {
      if (items.length === page.limit) return { items, nextCursor: cursorOfLast(items) };
      const state = measureAssignment(measurable(assignment), now, margins);
      if (!filter.light || state.light === filter.light) items.push({ assignment, measured: state });
    }
    if (!found.nextCursor) return { items, nextCursor: null };
    if (items.length === page.limit) return { items, nextCursor: cursorOfLast(items) };
    cursor = found.nextCursor;
  }
}

function cursorOfLast(items: readonly MeasuredAssignment[]): string | null {
  const last = items.at(-1);
  return last ? cursorOf(last.assignment, 'dueAt') : null;
}

/** How many there are by the same filter; with a light, how many there are at the most. */
export function countAssignments(filter: AssignmentFilter, now: Date): Promise<number> {
  return AssignmentModel.countDocuments(conditionsOf(filter, now) as never);
}

function conditionsOf(filter: AssignmentFilter, now: Date): Record<string, unknown> {
  const all: Record<string, unknown>[] = [];
  const { unitIds, states, planId, taskId, role, due, q, light } = filter;
  if (unitIds) all.push({ $or: [{ unitId: { $in: unitIds } }, { 'delegate.unitId': { $in: unitIds } }] });
  if (states) all.push({ state: { $in: states } });
  if (planId) all.push({ planId });
  if (taskId) all.push({ taskId });
  if (role) all.push({ role });
  if (due?.from || due?.until) {
    // A day's end is the next day's first instant: what is due by it belongs to the day before.
    all.push({
      dueAt: { ...(due.from ? { $gt: due.from } : {}), ...(due.until ? { $lte: due.until } : {}) },
    });
  }
  if (q)
    all.push({ $or: ['brief.taskText', 'brief.planTitle'].map((field) => ({ [field]: containing(q) })) });
  if (light) all.push(roughly(light, now));
  return all.length ? { $and: all } : {};
}

/** What the database can tell of a light, so that little is read in vain. */
function roughly(light: Light, now: Date): Record<string, unknown> {
  if (light === 'blue') return { state: 'completed' };
  if (light === 'red') return { state: { $in: openStates }, dueAt: { $ne: null, $lte: now } };
  const inTime = { $or: [{ dueAt: null }, { dueAt: { $gt: now } }] };
  switch (light) {
    case 'yellow':
      return { state: { $in: openStates }, ...inTime };
    case 'green':
      return { $or: [{ state: { $in: openStates }, ...inTime }, { state: 'submitted' }] };
    case 'grey':
      return { $or: [{ state: { $in: openStates }, ...inTime }, { state: 'cancelled' }] };
  }
}

/** The plans in which these units have work, their own or given to them: all that their users know of plans. */
export async function planIdsOfUnits(unitIds: Iterable<string>): Promise<string[]> {
  const units = { $in: [...unitIds] };
  const [own, given] = await Promise.all([
    AssignmentModel.distinct('planId', { unitId: units }),
    AssignmentModel.distinct('planId', { 'delegate.unitId': units }),
  ]);
  return [...new Set([...own, ...given])];
}

/** The instants that a word of the filter means: today, week, month, overdue, a day, or 2024-01-01..2024-01-31. */
export function dueRange(words: string, now: Date): { from?: Date; until?: Date } {
  const today = dayOf(now);
  if (words === 'overdue') return { until: now };
  const [first, last] = words.includes('..') ? words.split('..') : namedRange(words, today);
  return {
    ...(first ? { from: startOfDay(first) } : {}),
    ...(last ? { until: dueInstant(last) } : {}),
  };
}

function namedRange(words: string, today: Day): [Day | undefined, Day] {
  switch (words) {
    case 'today':
      return [today, today];
    case 'week':
      return [today, addDays(today, 7 - weekdayOf(today))];
    case 'month':
      return [today, addDays(`${addMonths(today, 1).slice(0, 7)}-01`, -1)];
    default:
      return [undefined, words];
  }
}
