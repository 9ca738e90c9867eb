import type { CommandContext } from '../../plans/context.js';
import { createPlan } from '../../plans/plan/commands/createPlan.js';
import type { Plan } from '../../plans/plan/model.js';
import { addTaskTo, type NewTaskWish } from '../../plans/tasks/commands/curateTasks.js';
import { createUnit } from '../../plans/units/commands/createUnit.js';

/** Short ways to a bureau and a plan, for tests that are about what comes after. */

/** Units by name, under the first of them. */
export async function makeUnits(
  context: CommandContext,
  names: readonly string[],
  groups: readonly string[] = [],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of names) {
    const { _id } = await createUnit(context, {
      name,
      shortName: '',
      aliases: [],
      groups: [...groups],
      kind: 'other',
      parentId: [...ids.values()][0] ?? null,
      posts: [],
    });
    ids.set(name, _id);
  }
  return ids;
}

export type TaskWish = Omit<Partial<NewTaskWish>, 'owners'> & { text: string; to: string[] };

/** A plan written by hand with accepted tasks, each for the units of these ids. Returns the plan's and tasks' ids. */
export async function makePlan(
  context: CommandContext,
  head: { title?: string; period?: Plan['period']; phases?: Omit<Plan['phases'][number], '_id'>[] },
  tasks: readonly TaskWish[],
): Promise<{ planId: string; taskIds: string[] }> {
  const plan = await createPlan(context, {
    title: head.title ?? '试行方案',
    documentNumber: null,
    issuer: null,
    period: head.period ?? { start: '2024-01-01', end: '2024-12-31' },
    phases: head.phases ?? [],
  });
  const taskIds: string[] = [];
  for (const { to, ...wish } of tasks) {
    const owners = to.map((unitId, index) => ({
      name: `单位${String(index + 1)}`,
      role: 'lead' as const,
      unitIds: [unitId],
      evidence: null,
      post: null,
      collective: false,
      remember: false,
    }));
    const added = await addTaskTo(context, {
      planId: plan._id,
      wish: { span: null, afterTaskId: null, ...wish, owners },
    });
    taskIds.push(added.task._id);
  }
  return { planId: plan._id, taskIds };
}

export const every = (
  unit: 'day' | 'week' | 'month' | 'quarter' | 'halfyear' | 'year',
  times: number | null = 1,
  more: { dueDay?: number; dueTime?: string } = {},
) => ({ unit, times, dueDay: more.dueDay ?? null, dueTime: more.dueTime ?? null, text: '', evidence: null });

export const by = (date: string) => ({ date, time: null, relative: null, text: '', evidence: null });
