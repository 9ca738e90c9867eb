import type { CommandContext } from '../../plans/context.js';
import { createPlan } from '../../plans/plan/commands/createPlan.js';
import { publishPlan } from '../../plans/plan/commands/publishPlan.js';
import { addTaskTo, type NewTaskWish } from '../../plans/tasks/commands/curateTasks.js';
import { createUnit } from '../../plans/units/commands/createUnit.js';
import { UnitModel } from '../../plans/units/model.js';

/** Adds a unit; returns its id. */
export async function addUnit(
  context: CommandContext,
  name: string,
  parentId: string | null = null,
): Promise<string> {
  const unit = { name, shortName: '', aliases: [], groups: [], parentId, posts: [] };
  return (await createUnit(context, { ...unit, kind: 'institution' }))._id;
}

/** A task as {@link publishTasks} takes it: due on a day, for units that lead. */
export interface TaskFor {
  text: string;
  unitIds: string[];
  dueOn?: string;
  wish?: Partial<NewTaskWish>;
}

/** A plan of a year with these tasks, published. Returns its id. */
export async function publishTasks(
  context: CommandContext,
  tasks: TaskFor[],
  { title = '养老机构安全提升方案', year = 2024 }: { title?: string; year?: number } = {},
): Promise<string> {
  const period = { start: `${String(year)}-01-01`, end: `${String(year)}-12-31` };
  const plan = await createPlan(context, { title, documentNumber: null, issuer: null, period, phases: [] });
  for (const { text, unitIds, dueOn, wish } of tasks) {
    const units = await UnitModel.find({ _id: { $in: unitIds } }, { name: 1 }).lean();
    const owners = units.map(({ _id, name }) => ({
      name,
      role: 'lead' as const,
      unitIds: [_id],
      evidence: null,
      post: null,
      collective: false,
    }));
    const deadline = dueOn ? { date: dueOn, time: null, relative: null, text: '', evidence: null } : null;
    const added = { text, owners, deadline, span: null, afterTaskId: null, ...wish };
    await addTaskTo(context, { planId: plan._id, wish: added });
  }
  await publishPlan(context, { planId: plan._id, skipUnresolved: false, trackFrom: null, version: null });
  return plan._id;
}
