import type { PublishPreview } from '../../api/types.js';

type Unresolved = PublishPreview['unresolved'][number];

/** Each unresolved name once, with the tasks that carry it; the one that most of them carry first. */
export function namesInTasks(unresolved: readonly Unresolved[]): { name: string; tasks: Unresolved[] }[] {
  const tasks = new Map<string, Unresolved[]>();
  for (const task of unresolved) {
    for (const name of new Set(task.owners)) tasks.set(name, [...(tasks.get(name) ?? []), task]);
  }
  return [...tasks]
    .map(([name, carried]) => ({ name, tasks: carried }))
    .sort((a, b) => b.tasks.length - a.tasks.length);
}
