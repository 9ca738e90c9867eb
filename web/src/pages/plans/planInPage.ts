import { inject, provide, type InjectionKey } from 'vue';
import type { Plan, Task } from '../../api/types.js';
import type { Load } from '../../composables/useLoad.js';

export interface PlanInPage {
  id: string;
  load: Load<Plan>;
  /** The tracked tasks, where the page asked for them beside the plan; once, then null. */
  takeTasks: () => Promise<Task[]> | null;
}

/** The plan whose page is open, for the views beneath it. */
const key: InjectionKey<PlanInPage> = Symbol('plan');

/** `tasks` are those that the first view will want: both calls take seconds where a plan has thousands of them. */
export function providePlan(id: string, load: Load<Plan>, tasks: Promise<Task[]> | null): void {
  let ahead = tasks;
  // Nobody may come to take them, as when there is no such plan
  ahead?.catch(() => undefined);
  provide(key, {
    id,
    load,
    takeTasks() {
      const taken = ahead;
      ahead = null;
      return taken;
    },
  });
}

/** Throws when used outside a plan's page: a mistake of the program. */
export function usePlan(): PlanInPage {
  const plan = inject(key);
  if (plan === undefined) throw new Error('usePlan() outside PlanPage');
  return plan;
}
