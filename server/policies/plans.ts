import { AssignmentModel } from '../../plans/assignments/model.js';
import type { Actor } from '../../plans/context.js';
import { notFound } from '../../plans/errors.js';
import { unitsInReach } from './reach.js';

/** The plans in which these units have work: all that their users know of plans. */
export async function planIdsInReach(reach: ReadonlySet<string>): Promise<string[]> {
  const units = [...reach];
  const [own, given] = await Promise.all([
    AssignmentModel.distinct('planId', { unitId: { $in: units } }),
    AssignmentModel.distinct('planId', { 'delegate.unitId': { $in: units } }),
  ]);
  return [...new Set([...own, ...given])];
}

/** @throws Refusal not-found where a unit's user has no work in the plan. */
export async function maySeePlan(actor: Actor, planId: string): Promise<void> {
  const reach = await unitsInReach(actor);
  if (reach && !(await planIdsInReach(reach)).includes(planId)) throw notFound('方案');
}
