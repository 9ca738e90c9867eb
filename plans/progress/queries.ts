import type { PlanRecord } from '../plan/model.js';
import { PlanModel } from '../plan/model.js';
import { notFound } from '../errors.js';
import { currentMargins } from '../settings/model.js';
import { findAlike, type Alike } from './measurables.js';
import { progressOfPlan, type PlanProgress } from './planProgress.js';

/** The plan's fields that progress is computed from. */
const measuredFields = {
  title: 1,
  state: 1,
  period: 1,
  phases: 1,
  materialisedThrough: 1,
  'tasks._id': 1,
  'tasks.text': 1,
  'tasks.weight': 1,
  'tasks.published': 1,
} as const;

/** How far the plan is at the moment. @throws Refusal not-found. */
export async function planProgress(planId: string, now: Date): Promise<PlanProgress> {
  const [plan, assignments, margins] = await Promise.all([
    PlanModel.findById(planId, measuredFields).lean<PlanRecord | null>(),
    findAlike({ planId }, now),
    currentMargins(),
  ]);
  if (!plan) throw notFound('方案');
  return progressOfPlan(plan, assignments, now, margins);
}

/** The same for several plans at once, by id; plans that do not exist are left out. */
export async function progressOfPlans(
  planIds: readonly string[],
  now: Date,
): Promise<Map<string, PlanProgress>> {
  const [plans, assignments, margins] = await Promise.all([
    PlanModel.find({ _id: { $in: planIds } }, measuredFields).lean<PlanRecord[]>(),
    findAlike({ planId: { $in: planIds } }, now),
    currentMargins(),
  ]);
  const byPlan = new Map<string, Alike[]>();
  for (const assignment of assignments) {
    const own = byPlan.get(assignment.planId) ?? [];
    own.push(assignment);
    byPlan.set(assignment.planId, own);
  }
  return new Map(
    plans.map((plan) => [plan._id, progressOfPlan(plan, byPlan.get(plan._id) ?? [], now, margins)]),
  );
}
