import { pageOfItems, type Page, type PageRequest } from '../paging.js';
import type { PlanRecord } from '../plan/model.js';
import { PlanModel } from '../plan/model.js';
import type { Light } from '../progress/assignmentProgress.js';
import type { TaskProgress } from '../progress/planProgress.js';
import { progressOfPlans } from '../progress/queries.js';
import type { Decision, Task } from './model.js';

export interface TaskFilter {
  planId?: string | undefined;
  /** Only tasks of these plans. */
  planIds?: readonly string[] | undefined;
  /** Only tasks that went to one of these units. */
  withinUnits?: ReadonlySet<string> | undefined;
  phaseId?: string | undefined;
  unitId?: string | undefined;
  light?: Light | undefined;
  decision?: Decision | undefined;
  published?: boolean | undefined;
  q?: string | undefined;
}

export interface ListedTask {
  task: Task;
  plan: PlanRecord;
  progress: TaskProgress | undefined;
}

/** Tasks of one plan, or of all that are not archived, in the plans' order, newest plan first. */
export async function listTasks(filter: TaskFilter, page: PageRequest, now: Date): Promise<Page<ListedTask>> {
  const plans = await PlanModel.find(plansOf(filter) as never, { undo: 0, pendingAudit: 0 })
    .sort({ _id: -1 })
    .lean<PlanRecord[]>();
  const progress = await progressOfPlans(
    plans.map(({ _id }) => _id),
    now,
  );
  const items = plans.flatMap((plan) => {
    const byTask = new Map(progress.get(plan._id)?.tasks.map((each) => [each.id, each]));
    return plan.tasks
      .map((task) => ({ task, plan, progress: byTask.get(task._id) }))
      .filter((item) => matches(item, filter));
  });
  return pageOfItems(items, page, ({ task }) => task._id);
}

function plansOf({ planId, planIds }: TaskFilter): Record<string, unknown> {
  if (planId) return { _id: planIds && !planIds.includes(planId) ? null : planId };
  return { archived: false, ...(planIds ? { _id: { $in: planIds } } : {}) };
}

function matches({ task, progress }: ListedTask, filter: TaskFilter): boolean {
  const { phaseId, unitId, withinUnits, light, decision, published, q } = filter;
  const owners = (withinUnits ? task.published?.owners : task.owners) ?? [];
  const units = owners.flatMap(({ unitIds }) => unitIds);
  return (
    (!phaseId || task.phaseId === phaseId) &&
    (!unitId || units.includes(unitId)) &&
    (!withinUnits || units.some((unit) => withinUnits.has(unit))) &&
    (!light || (progress?.light ?? 'grey') === light) &&
    (!decision || task.decision === decision) &&
    (published === undefined || (task.published !== null) === published) &&
    (!q || task.text.includes(q) || owners.some(({ name }) => name.includes(q)))
  );
}
