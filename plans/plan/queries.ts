import { notFound } from '../errors.js';
import { containing, findPage, pageOfItems, type Page, type PageRequest } from '../paging.js';
import type { Light } from '../progress/assignmentProgress.js';
import type { PlanProgress } from '../progress/planProgress.js';
import { progressOfPlans } from '../progress/queries.js';
import type { Task } from '../tasks/model.js';
import { PlanModel, type PlanRecord, type PlanState } from './model.js';

export async function getPlan(id: string): Promise<PlanRecord> {
  const plan = await PlanModel.findById(id).lean<PlanRecord | null>();
  if (!plan) throw notFound('方案');
  return plan;
}

/** A plan in use whose notice has this 文号. */
export async function findPlanNumbered(documentNumber: string): Promise<PlanRecord | null> {
  return PlanModel.findOne({ documentNumber, archived: false }).lean<PlanRecord | null>();
}

/** How far the plans are in their life, by id. */
export async function planStatesOf(ids: readonly string[]): Promise<Map<string, PlanState>> {
  if (!ids.length) return new Map();
  const plans = await PlanModel.find({ _id: { $in: ids } }, { state: 1 }).lean<PlanRecord[]>();
  return new Map(plans.map(({ _id, state }) => [_id, state]));
}

export interface PlanFilter {
  state?: PlanState | undefined;
  q?: string | undefined;
  archived?: boolean | undefined;
  /** Only these plans; for a unit's user, those in which the unit has work. */
  ids?: readonly string[] | undefined;
}

/** Newest first, without the undo stack. */
export function listPlans(filter: PlanFilter, page: PageRequest): Promise<Page<PlanRecord>> {
  return findPage(PlanModel, plansMatching(filter), { field: '_id', direction: -1 }, page, listedFields);
}

/** A plan in a list with how far it is; `progress` is absent where it has not been given out. */
export interface MeasuredPlan {
  plan: PlanRecord;
  progress: PlanProgress | undefined;
}

/**
 * The same with progress, of one light where that is asked for. Lights are computed and stand in no index, so all plans
 * are measured before the page is cut; a draft is grey.
 */
export async function listMeasuredPlans(
  { light, ...filter }: PlanFilter & { light?: Light | undefined },
  page: PageRequest,
  now: Date,
): Promise<Page<MeasuredPlan>> {
  if (!light) {
    const { items, nextCursor } = await listPlans(filter, page);
    return { items: await withProgress(items, now), nextCursor };
  }
  const all = await PlanModel.find(plansMatching(filter) as never, listedFields)
    .sort({ _id: -1 })
    .lean<PlanRecord[]>();
  const lit = (await withProgress(all, now)).filter(({ progress }) => (progress?.light ?? 'grey') === light);
  return pageOfItems(lit, page, ({ plan }) => plan._id);
}

async function withProgress(plans: PlanRecord[], now: Date): Promise<MeasuredPlan[]> {
  const progress = await progressOfPlans(
    plans.map(({ _id }) => _id),
    now,
  );
  return plans.map((plan) => ({ plan, progress: progress.get(plan._id) }));
}

const listedFields = { undo: 0, pendingAudit: 0 } as const;

function plansMatching({ state, q, archived = false, ids }: PlanFilter): Record<string, unknown> {
  return {
    archived,
    ...(state ? { state } : {}),
    ...(ids ? { _id: { $in: ids } } : {}),
    ...(q ? { $or: ['title', 'documentNumber', 'issuer'].map((field) => ({ [field]: containing(q) })) } : {}),
  };
}

/** The plan that holds the task, and the task. @throws Refusal not-found. */
export async function getTask(taskId: string): Promise<{ plan: PlanRecord; task: Task }> {
  const plan = await PlanModel.findOne(
    { 'tasks._id': taskId },
    { undo: 0, pendingAudit: 0 },
  ).lean<PlanRecord | null>();
  const task = plan?.tasks.find(({ _id }) => _id === taskId);
  if (!plan || !task) throw notFound('任务');
  return { plan, task };
}
