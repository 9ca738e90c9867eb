import { canonicalJson } from '../audit/chain.js';
import { dayOf } from '../calendar/days.js';
import { contentOf, type Task } from '../tasks/model.js';
import type { PlanRecord } from './model.js';

/** What a publication takes in, as pure functions of the plan. */

/** Accepted, with at least one unit to do it. */
export function isPublishable({ decision, owners }: Task): boolean {
  return decision === 'accepted' && owners.some(({ unitIds }) => unitIds.length > 0);
}

/** Accepted tasks of which some owner is not a unit yet, or none is named at all. */
export function unresolvedTasks(tasks: readonly Task[]): { task: Task; owners: string[] }[] {
  return tasks
    .filter(({ decision }) => decision === 'accepted')
    .map((task) => ({
      task,
      owners: task.owners.filter(({ unitIds }) => !unitIds.length).map(({ name }) => name),
    }))
    .filter(({ task, owners }) => owners.length > 0 || !task.owners.length);
}

/** The tasks as the publication leaves them: each with its published copy, or without where it is no longer asked for. */
export function publishedTasks(tasks: readonly Task[], publishedAt: Date): Task[] {
  return tasks.map((task) => {
    if (isPublishable(task)) {
      return {
        ...task,
        published: contentOf(task),
        ...(task.published ? {} : { publishedOn: dayOf(publishedAt), publishedAt }),
        withdrawn: false,
      };
    }
    return task.published ? { ...task, published: null, withdrawn: true } : task;
  });
}

/** Edited after publishing: units do not know it yet. */
export function isTaskChanged(task: Task): boolean {
  if (!task.published) return false;
  return task.decision !== 'accepted' || canonicalJson(contentOf(task)) !== canonicalJson(task.published);
}

/** Does anything wait for the next publication? */
export function isPlanChanged({ state, publication, headVersion, tasks }: PlanRecord): boolean {
  if (state !== 'published' || !publication) return false;
  return (
    publication.headVersion !== headVersion ||
    tasks.some((task) => isTaskChanged(task) || (!task.published && isPublishable(task)))
  );
}
