import { Refusal } from '../errors.js';
import type { Phase, Plan } from '../plan/model.js';
import type { Task } from './model.js';

/** How one step of curating is taken back: fields to put back, tasks to bring back, tasks to take out. */
export interface UndoStep {
  _id: string;
  /** What the curator reads: 「拆分任务」. */
  label: string;
  by: { id: string; name: string };
  at: Date;
  patches: { taskId: string; set: Partial<Task> }[];
  restore: Task[];
  added: string[];
  /** Ids in their order before, where tasks went that an undo brings back. */
  order?: string[];
  phases?: Phase[];
}

/** Older steps are forgotten: the stack rides in the plan's document. */
export const keptSteps = 40;

/**
 * Takes back the actor's last step. A later step of another curator on the same fields stands in the way.
 * @throws Refusal nothing-to-undo, undo-blocked.
 */
export function undoLast(
  { tasks, phases, undo }: Pick<Plan, 'tasks' | 'phases' | 'undo'>,
  actorId: string,
): { tasks: Task[]; phases: Phase[]; undo: UndoStep[]; step: UndoStep } {
  const index = undo.findLastIndex((step) => step.by.id === actorId);
  const step = undo[index];
  if (!step) throw new Refusal('conflict', 'nothing-to-undo', '没有可以撤销的操作。');
  const blocking = undo.slice(index + 1).find((later) => touchSame(step, later));
  if (blocking) {
    throw new Refusal(
      'conflict',
      'undo-blocked',
      `之后「${blocking.by.name}」又改过同一项任务（${blocking.label}），不能撤销，请直接修改。`,
    );
  }
  const patches = new Map(step.patches.map(({ taskId, set }) => [taskId, set]));
  const remaining = tasks
    .filter(({ _id }) => !step.added.includes(_id))
    .map((task) => {
      const set = patches.get(task._id);
      return set ? { ...task, ...set, version: task.version + 1 } : task;
    });
  const restored = step.restore.map((task) => ({ ...task, version: task.version + 1 }));
  const all = restored.length ? inOrder([...remaining, ...restored], step.order ?? []) : remaining;
  if (!restored.length) all.sort((a, b) => a.order - b.order);
  return {
    tasks: all.map((task, order) => ({ ...task, order })),
    phases: step.phases ?? phases,
    undo: undo.toSpliced(index, 1),
    step,
  };
}

/** As the ids say; tasks that came since stay behind the one that they stand behind now. */
function inOrder(tasks: Task[], ids: string[]): Task[] {
  const byId = new Map(tasks.map((task) => [task._id, task]));
  const known = ids.flatMap((id) => byId.get(id) ?? []);
  const listed = new Set(ids);
  const result = [...known];
  tasks.forEach((task, index) => {
    if (listed.has(task._id)) return;
    const before = result.findIndex(({ _id }) => _id === tasks[index - 1]?._id);
    result.splice(before + 1, 0, task);
  });
  return result;
}

function touchSame(a: UndoStep, b: UndoStep): boolean {
  if (a.phases && b.phases) return true;
  const touched = touches(a);
  return [...touches(b)].some((mark) => {
    const [taskId = ''] = mark.split('/');
    return (
      touched.has(mark) || touched.has(`${taskId}/*`) || (mark.endsWith('/*') && touchesTask(touched, taskId))
    );
  });
}

function touches({ patches, restore, added }: UndoStep): Set<string> {
  return new Set([
    ...patches.flatMap(({ taskId, set }) => Object.keys(set).map((field) => `${taskId}/${field}`)),
    ...[...restore.map(({ _id }) => _id), ...added].map((taskId) => `${taskId}/*`),
  ]);
}

function touchesTask(touched: ReadonlySet<string>, taskId: string): boolean {
  return [...touched].some((mark) => mark.startsWith(`${taskId}/`));
}
