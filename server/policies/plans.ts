import { planIdsOfUnits } from '../../plans/assignments/queries.js';
import type { Actor } from '../../plans/context.js';
import { notFound } from '../../plans/errors.js';
import { unitsInReach } from './reach.js';

/** @throws Refusal not-found where a unit's user has no work in the plan. */
export async function maySeePlan(actor: Actor, planId: string): Promise<void> {
  const reach = await unitsInReach(actor);
  if (reach && !(await planIdsOfUnits(reach)).includes(planId)) throw notFound('方案');
}
