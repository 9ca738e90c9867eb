import { canonicalJson } from '../audit/chain.js';
import { inChinese } from '../calendar/days.js';
import { Refusal, notFound, stale } from '../errors.js';
import type { Plan } from '../plan/model.js';
import { contentFields, type Decision, type Task, type TaskContent } from './model.js';
import type { UndoStep } from './undo.js';

/** Steps of curating, as pure functions of the plan: what its tasks are then, how to go back, and what to tell. */

export type Curating = Pick<Plan, 'tasks' | 'phases' | 'period'>;

export interface Curated {
  tasks: Task[];
  phases?: Plan['phases'];
  undo: Pick<UndoStep, 'label' | 'patches' | 'restore' | 'added' | 'order' | 'phases'>;
  /** One for each task that changed, for the task's own history. */
  told: { task: Task; summary: string; before: Partial<Task> | null; after: Partial<Task> | null }[];
}

export type TaskEdit = Partial<TaskContent> & { decision?: Decision; rejectReason?: string };

/**
 * Changes fields of one task.
 * @throws Refusal not-found; stale for an older `version`; invalid for a date before the plan or an unknown phase.
 */
export function editTask(
  plan: Curating,
  taskId: string,
  edit: TaskEdit,
  version: number | null = null,
): Curated | null {
  const task = findTask(plan, taskId);
  if (version !== null && task.version !== version) throw stale('任务');
  return applyEdits(plan, [{ task, edit }], '修改任务');
}

/** The same change to many tasks; those that stand so already are left alone. */
export function editTasks(plan: Curating, ids: readonly string[], edit: TaskEdit): Curated | null {
  const label = edit.decision ? decisionLabel[edit.decision] : '批量修改任务';
  return applyEdits(
    plan,
    [...new Set(ids)].map((id) => ({ task: findTask(plan, id), edit })),
    label,
  );
}

export const decisionLabel: Record<Decision, string> = {
  accepted: '采纳任务',
  rejected: '不采纳任务',
  undecided: '改回未定',
};

export function findTask({ tasks }: Pick<Plan, 'tasks'>, id: string): Task {
  const task = tasks.find(({ _id }) => _id === id);
  if (!task) throw notFound('任务');
  return task;
}

/** Each task its own change; null where nothing changes. @throws Refusal invalid */
export function applyEdits(
  plan: Curating,
  edits: { task: Task; edit: TaskEdit }[],
  label: string,
): Curated | null {
  const changed = new Map<string, { before: Partial<Task>; after: Partial<Task> }>();
  for (const { task, edit } of edits) {
    const wanted = withReason(task, edit);
    ensureFits(plan, wanted);
    const difference = differing(task, wanted);
    if (difference) changed.set(task._id, difference);
  }
  if (!changed.size) return null;
  const single = changed.size === 1 ? [...changed.values()][0] : undefined;
  const name = single?.after.decision && label === '修改任务' ? decisionLabel[single.after.decision] : label;
  return {
    tasks: plan.tasks.map((task) => {
      const change = changed.get(task._id);
      return change ? { ...task, ...change.after, version: task.version + 1 } : task;
    }),
    undo: {
      label: changed.size > 1 ? `${name}（${String(changed.size)}项）` : name,
      patches: [...changed].map(([taskId, { before }]) => ({ taskId, set: before })),
      restore: [],
      added: [],
    },
    told: [...changed].map(([id, { before, after }]) => ({
      task: findTask(plan, id),
      summary: after.decision ? decisionLabel[after.decision] : '修改任务',
      before,
      after,
    })),
  };
}

/** A rejection needs its reason; any other decision clears it. */
function withReason(task: Task, edit: TaskEdit): TaskEdit {
  if (edit.decision === undefined && edit.rejectReason === undefined) return edit;
  const decision = edit.decision ?? task.decision;
  if (decision !== 'rejected') return { ...edit, rejectReason: '' };
  const reason = (edit.rejectReason ?? task.rejectReason).trim();
  if (!reason) {
    throw new Refusal('invalid', 'reason-needed', '不采纳一项任务须写明理由。', [
      { path: 'rejectReason', message: '请写明理由' },
    ]);
  }
  return { ...edit, rejectReason: reason };
}

function differing(task: Task, edit: TaskEdit): { before: Partial<Task>; after: Partial<Task> } | null {
  const fields = [...contentFields, 'decision', 'rejectReason'] as const;
  const names = fields.filter(
    (name) => edit[name] !== undefined && canonicalJson(edit[name]) !== canonicalJson(task[name]),
  );
  if (!names.length) return null;
  return {
    before: Object.fromEntries(names.map((name) => [name, task[name]])),
    after: Object.fromEntries(names.map((name) => [name, edit[name]])),
  };
}

/** What a task may say within its plan. @throws Refusal invalid. */
export function ensureFits({ phases, period }: Omit<Curating, 'tasks'>, edit: TaskEdit): void {
  if (edit.phaseId && !phases.some(({ _id }) => _id === edit.phaseId)) {
    throw new Refusal('invalid', 'no-phase', '所选阶段不在这个方案里，请重新选择。', [
      { path: 'phaseId', message: '阶段不在方案里' },
    ]);
  }
  const date = edit.deadline?.date;
  if (date && period && date < period.start) {
    const message = `完成时限早于方案开始的${inChinese(period.start)}，请核对。`;
    throw new Refusal('invalid', 'before-plan', message, [{ path: 'deadline.date', message }]);
  }
  const { recurrence } = edit;
  if (recurrence?.dueDay && recurrence.dueDay > longestPeriod[recurrence.unit]) {
    const message = `到期日超出了周期的长度（最多第${String(longestPeriod[recurrence.unit])}日），请核对。`;
    throw new Refusal('invalid', 'due-day', message, [{ path: 'recurrence.dueDay', message }]);
  }
}

const longestPeriod = { day: 1, week: 7, month: 31, quarter: 92, halfyear: 184, year: 366 } as const;
