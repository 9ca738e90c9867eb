import { differenceOf } from '../assignments/commands/bringUpToDate.js';
import { occurrencesAhead, plannedAssignments, unitsOf, type Planned } from '../assignments/planned.js';
import { dayOf, type Day } from '../calendar/days.js';
import { loadedCalendar } from '../calendar/queries.js';
import { Refusal } from '../errors.js';
import type { OwnerRole } from '../tasks/model.js';
import { allUnits } from '../units/queries.js';
import { ensurePublishable, type Publishing } from './commands/publishPlan.js';
import type { PlanRecord } from './model.js';
import { publishedTasks, unresolvedTasks } from './published.js';
import { getPlan } from './queries.js';

/** Who would get what if the plan were published now. Changes nothing. */
export interface Preview {
  units: {
    unit: { id: string; name: string };
    tasks: number;
    assignments: number;
    occurrencesAhead: number;
    items: PreviewItem[];
  }[];
  unresolved: { taskId: string; text: string; owners: string[] }[];
  undecided: number;
  /** `late`: new ones that are due before today, and so late from the first moment. */
  totals: { tasks: number; units: number; assignments: number; occurrencesAhead: number; late: number };
  changes: { created: number; updated: number; cancelled: number; unchanged: number };
  warnings: string[];
}

export interface PreviewItem {
  taskId: string;
  text: string;
  role: OwnerRole;
  dueOn: Day | null;
  assignments: number;
  occurrencesAhead: number;
}

export async function previewPublishing(
  planId: string,
  now: Date,
  trackFrom: Day | null = null,
): Promise<Preview> {
  const plan = await getPlan(planId);
  const today = dayOf(now);
  const next = asPublished(plan, now, trackFrom);
  const [units, calendar, difference] = await Promise.all([
    allUnits(),
    loadedCalendar(),
    differenceOf(next, today),
  ]);
  const live = new Map(units.filter(({ archived }) => !archived).map(({ _id, name }) => [_id, name]));
  const planned = plannedAssignments(next, new Set(live.keys()), today, calendar);
  const byUnit = itemsByUnit(next, planned, live, today);
  return {
    units: byUnit,
    unresolved: unresolvedTasks(plan.tasks).map(({ task, owners }) => ({
      taskId: task._id,
      text: task.text,
      owners,
    })),
    undecided: plan.tasks.filter(({ decision }) => decision === 'undecided').length,
    totals: {
      tasks: next.tasks.filter(({ published }) => published).length,
      units: byUnit.length,
      assignments: planned.length,
      occurrencesAhead: byUnit.reduce((sum, unit) => sum + unit.occurrencesAhead, 0),
      late: difference.create.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
    },
    changes: {
      created: difference.create.length,
      updated: difference.update.length,
      cancelled: difference.cancel.length,
      unchanged: difference.unchanged,
    },
    warnings: warningsOf(plan, { skipUnresolved: true, trackFrom }, today),
  };
}

function asPublished(plan: PlanRecord, at: Date, trackFrom: Day | null): PlanRecord {
  const number = (plan.publication?.number ?? 0) + 1;
  return {
    ...plan,
    tasks: publishedTasks(plan.tasks, at),
    trackedFrom: trackFrom ?? plan.trackedFrom,
    publication: { number, at, by: { id: '', name: '' }, headVersion: plan.headVersion },
  };
}

function itemsByUnit(
  plan: PlanRecord,
  planned: readonly Planned[],
  live: ReadonlyMap<string, string>,
  today: Day,
): Preview['units'] {
  const counts = new Map<string, { count: number; dueOn: Day | null }>();
  for (const { unitId, taskId, dueOn } of planned) {
    const key = `${unitId}/${taskId}`;
    const known = counts.get(key);
    counts.set(key, { count: (known?.count ?? 0) + 1, dueOn });
  }
  const byUnit = new Map<string, PreviewItem[]>();
  for (const task of plan.tasks) {
    if (!task.published) continue;
    const ahead = occurrencesAhead(plan, task.published, today);
    for (const { unitId, role } of unitsOf(task.published)) {
      if (!live.has(unitId)) continue;
      const { count = 0, dueOn = null } = counts.get(`${unitId}/${task._id}`) ?? {};
      const item = {
        taskId: task._id,
        text: task.text,
        role,
        dueOn,
        assignments: count,
        occurrencesAhead: ahead,
      };
      const items = byUnit.get(unitId) ?? [];
      items.push(item);
      byUnit.set(unitId, items);
    }
  }
  return [...byUnit].map(([unitId, items]) => ({
    unit: { id: unitId, name: live.get(unitId) ?? '' },
    tasks: items.length,
    assignments: items.reduce((sum, { assignments }) => sum + assignments, 0),
    occurrencesAhead: items.reduce((sum, item) => sum + item.occurrencesAhead, 0),
    items,
  }));
}

/** What would stand in the way, said before the button is pressed. */
function warningsOf(
  plan: PlanRecord,
  publishing: Pick<Publishing, 'skipUnresolved' | 'trackFrom'>,
  today: Day,
): string[] {
  try {
    ensurePublishable(plan, publishing, today);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [error.message];
    throw error;
  }
}
