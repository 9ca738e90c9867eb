import { changeRecord, type Change } from '../changes.js';
import type { CommandContext } from '../context.js';
import { Refusal } from '../errors.js';
import { newId } from '../ids.js';
import type { Curated } from '../tasks/editTask.js';
import { keptSteps, type UndoStep } from '../tasks/undo.js';
import { PlanModel, type PlanRecord } from './model.js';

/** Changes a plan by one write; see changeRecord. */
export function changePlan(
  context: CommandContext,
  planId: string,
  decide: (plan: PlanRecord) => Change<PlanRecord> | null,
): Promise<PlanRecord> {
  return changeRecord(context, { model: PlanModel, id: planId, what: '方案' }, decide);
}

/**
 * A step of curating: the tasks as `step` makes them, the way back on the undo stack, a word for each task's history,
 * all in one write. `step` returns null for nothing to do.
 * @throws Refusal plan-closed; what `step` throws.
 */
export function curate(
  context: CommandContext,
  planId: string,
  deed: string,
  step: (plan: PlanRecord) => Curated | null,
): Promise<PlanRecord> {
  return changePlan(context, planId, (plan) => {
    ensureEditable(plan);
    const curated = step(plan);
    if (!curated) return null;
    return {
      set: {
        tasks: curated.tasks,
        ...(curated.phases ? { phases: curated.phases } : {}),
        undo: pushed(plan.undo, context, curated),
      },
      deed: curated.told.length
        ? curated.told.map(({ task, summary, before, after }) => ({
            deed,
            object: { kind: 'task' as const, id: task._id, label: shortened(task.text) },
            summary,
            before: before as Record<string, unknown> | null,
            after: after as Record<string, unknown> | null,
            planId,
          }))
        : {
            deed,
            object: { kind: 'plan' as const, id: planId, label: plan.title },
            summary: curated.undo.label,
            before: null,
            after: { tasks: curated.undo.patches.map(({ taskId }) => taskId) },
            planId,
          },
    };
  });
}

function pushed(undo: UndoStep[], { actor, now }: CommandContext, curated: Curated): UndoStep[] {
  const step = { _id: newId(), by: { id: actor.id, name: actor.name }, at: now, ...curated.undo };
  return [...undo, step].slice(-keptSteps);
}

export function ensureEditable(plan: PlanRecord): void {
  if (plan.state === 'closed') {
    throw new Refusal('conflict', 'plan-closed', '这个方案已经结束，不能再修改。');
  }
  if (plan.archived) {
    throw new Refusal('conflict', 'plan-archived', '这个方案已归档，请先恢复再修改。');
  }
}

/** The first words, for labels. */
export function shortened(text: string, length = 40): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
