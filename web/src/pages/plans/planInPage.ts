import { inject, provide, type InjectionKey } from 'vue';
import type { Plan } from '../../api/types.js';
import type { Load } from '../../composables/useLoad.js';

/** The plan whose page is open, for the views beneath it. */
const key: InjectionKey<{ id: string; load: Load<Plan> }> = Symbol('plan');

export function providePlan(plan: { id: string; load: Load<Plan> }): void {
  provide(key, plan);
}

/** Throws when used outside a plan's page: a mistake of the program. */
export function usePlan(): { id: string; load: Load<Plan> } {
  const plan = inject(key);
  if (plan === undefined) throw new Error('usePlan() outside PlanPage');
  return plan;
}
