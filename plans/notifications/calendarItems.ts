import { AssignmentModel, openStates, type AssignmentRecord } from '../assignments/model.js';
import { addDays, dayOf, type Day } from '../calendar/days.js';
import type { Actor } from '../context.js';
import { LedgerEntryModel, entryNumber, type LedgerEntry } from '../ledgers/model.js';
import { unitNames, unitScope } from '../units/queries.js';
import type { Link } from './model.js';

/** One date in a person's calendar. */
export interface CalendarItem {
  /** Stays the same when the date moves. */
  id: string;
  title: string;
  words: string;
  dueOn: Day;
  /** HH:mm in Asia/Shanghai; null: by the day's end. */
  dueTime: string | null;
  link: Link;
  updatedAt: Date;
}

const daysBack = 60;
const mostItems = 1_500;

/**
 * What is due, from 60 days ago on: for a unit's user the open assignments and hazards of its unit and those below; for
 * all others each task once, with how many units it is due from.
 */
export async function calendarItems(actor: Actor, now: Date): Promise<CalendarItem[]> {
  if (actor.role !== 'unit') return officeItems(now);
  return actor.unitId ? unitItems(await unitScope(actor.unitId), now) : [];
}

async function unitItems(scope: ReadonlySet<string>, now: Date): Promise<CalendarItem[]> {
  const units = { $in: [...scope] };
  const from = addDays(dayOf(now), -daysBack);
  const [assignments, hazards, names] = await Promise.all([
    AssignmentModel.find(
      {
        $or: [{ unitId: units }, { 'delegate.unitId': units }],
        state: { $in: openStates },
        dueOn: { $gte: from },
      } as never,
      { brief: 1, unitId: 1, dueOn: 1, dueTime: 1, updatedAt: 1, occurrence: 1 },
    )
      .sort({ dueAt: 1 })
      .limit(mostItems)
      .lean<AssignmentRecord[]>(),
    LedgerEntryModel.find({ unitId: units, state: 'open', archived: false, dueOn: { $gte: from } } as never)
      .sort({ dueOn: 1 })
      .limit(mostItems)
      .lean<LedgerEntry[]>(),
    unitNames(scope),
  ]);
  return [
    ...assignments.map(({ _id, brief, unitId, dueOn, dueTime, updatedAt, occurrence }) => ({
      id: _id,
      title: brief.taskText,
      words: [brief.planTitle, occurrence?.label, names.get(unitId)].filter(Boolean).join('\n'),
      dueOn: dueOn ?? from,
      dueTime,
      link: { kind: 'assignment' as const, id: _id },
      updatedAt,
    })),
    ...hazards.map((entry) => ({
      id: entry._id,
      title: `隐患整改${entryNumber(entry)}：${entry.description}`,
      words: [entry.unitName, entry.place].filter(Boolean).join('\n'),
      dueOn: entry.dueOn,
      dueTime: null,
      link: { kind: 'ledgerEntry' as const, id: entry._id },
      updatedAt: entry.updatedAt,
    })),
  ];
}

interface TaskDate {
  _id: { taskId: string; dueOn: Day; dueTime: string | null };
  planId: string;
  planTitle: string;
  taskText: string;
  units: number;
  updatedAt: Date;
}

async function officeItems(now: Date): Promise<CalendarItem[]> {
  const dates = await AssignmentModel.aggregate<TaskDate>([
    { $match: { state: { $in: [...openStates] }, dueOn: { $gte: addDays(dayOf(now), -daysBack) } } },
    {
      $group: {
        _id: { taskId: '$taskId', dueOn: '$dueOn', dueTime: '$dueTime' },
        planId: { $first: '$planId' },
        planTitle: { $first: '$brief.planTitle' },
        taskText: { $first: '$brief.taskText' },
        units: { $sum: 1 },
        updatedAt: { $max: '$updatedAt' },
      },
    },
    { $sort: { '_id.dueOn': 1, '_id.taskId': 1 } },
    { $limit: mostItems },
  ]);
  return dates.map(({ _id: { taskId, dueOn, dueTime }, planId, planTitle, taskText, units, updatedAt }) => ({
    id: `${taskId}-${dueOn}${dueTime ?? ''}`.replace(':', ''),
    title: taskText,
    words: `${planTitle}\n尚有${String(units)}个单位未办结`,
    dueOn,
    dueTime,
    link: { kind: 'plan' as const, id: planId },
    updatedAt,
  }));
}
