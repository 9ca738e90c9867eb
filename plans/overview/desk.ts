import { AssignmentModel } from '../assignments/model.js';
import { listAssignments, type AssignmentFilter, type MeasuredAssignment } from '../assignments/queries.js';
import { addDays, dayOf, dueInstant } from '../calendar/days.js';
import type { Actor } from '../context.js';
import { LedgerEntryModel } from '../ledgers/model.js';
import { NoticeModel } from '../notices/model.js';
import { SupervisionOrderModel } from '../orders/model.js';
import { PlanModel } from '../plan/model.js';

/** A pile of work on somebody's desk, and how large it is. */
export interface Pile {
  key:
    | 'unsigned'
    | 'returned'
    | 'overdue'
    | 'dueSoon'
    | 'working'
    | 'review'
    | 'extensions'
    | 'drafts'
    | 'unreadNotices'
    | 'orders'
    | 'hazards'
    | 'hazardsOverdue'
    | 'hazardsToVerify';
  count: number;
}

export interface Desk {
  piles: Pile[];
  /** The most urgent things to do, the earliest due first. */
  urgent: MeasuredAssignment[];
}

const mostUrgent = 12;
/** How many days ahead something is due soon. */
export const soonDays = 7;

/**
 * The desk (工作台): for a unit's user what waits for its units; for the office what waits for the office; for leaders
 * and readers what is going wrong. `unitIds` is what the actor sees; null is everything.
 */
export async function deskFor({ role }: Actor, unitIds: readonly string[] | null, now: Date): Promise<Desk> {
  const [piles, urgent] = await Promise.all([
    role === 'unit' ? unitPiles(unitIds ?? [], now) : officePiles(role, now),
    listAssignments(
      {
        unitIds,
        states: ['pending', 'accepted', 'returned'],
        due: { until: dueInstant(addDays(dayOf(now), soonDays)) },
      } satisfies AssignmentFilter,
      { limit: mostUrgent },
      now,
    ),
  ]);
  return { piles, urgent: urgent.items };
}

const working = { $in: ['pending', 'accepted', 'returned'] };

async function unitPiles(unitIds: readonly string[], now: Date): Promise<Pile[]> {
  const units = { $in: unitIds };
  const mine = { $or: [{ unitId: units }, { 'delegate.unitId': units }] };
  const count = assignmentCounter(mine);
  const today = dayOf(now);
  return piled({
    unsigned: count({ state: 'pending' }),
    returned: count({ state: 'returned' }),
    overdue: count(overdueAt(now)),
    dueSoon: count(dueSoonAt(now)),
    working: count({ state: 'accepted' }),
    orders: SupervisionOrderModel.countDocuments({ unitId: units, answer: null } as never),
    hazards: LedgerEntryModel.countDocuments({ unitId: units, archived: false, state: 'open' } as never),
    hazardsOverdue: LedgerEntryModel.countDocuments({
      unitId: units,
      archived: false,
      state: 'open',
      dueOn: { $lt: today },
    } as never),
  });
}

async function officePiles(role: Actor['role'], now: Date): Promise<Pile[]> {
  const count = assignmentCounter({});
  const wrong = {
    overdue: count(overdueAt(now)),
    dueSoon: count(dueSoonAt(now)),
    unsigned: count({ state: 'pending', startAt: { $lte: now } }),
    hazardsOverdue: LedgerEntryModel.countDocuments({
      archived: false,
      state: 'open',
      dueOn: { $lt: dayOf(now) },
    }),
  };
  if (role !== 'admin' && role !== 'supervisor') return piled(wrong);
  return piled({
    review: count({ state: 'submitted' }),
    extensions: count({ extensions: { $elemMatch: { decision: null } } }),
    drafts: PlanModel.countDocuments({ state: 'draft', archived: false }),
    unreadNotices: NoticeModel.countDocuments({ archived: false, 'job.state': 'failed' }),
    hazardsToVerify: LedgerEntryModel.countDocuments({ archived: false, state: 'rectified' }),
    ...wrong,
  });
}

function assignmentCounter(mine: Record<string, unknown>) {
  return (filter: Record<string, unknown>): Promise<number> =>
    AssignmentModel.countDocuments({ $and: [mine, filter] } as never);
}

const overdueAt = (now: Date) => ({ state: working, dueAt: { $ne: null, $lte: now } });
const dueSoonAt = (now: Date) => ({
  state: working,
  dueAt: { $gt: now, $lte: dueInstant(addDays(dayOf(now), soonDays)) },
});

async function piled(counts: Partial<Record<Pile['key'], Promise<number>>>): Promise<Pile[]> {
  return Promise.all(
    Object.entries(counts).map(async ([key, count]) => ({ key: key as Pile['key'], count: await count })),
  );
}
