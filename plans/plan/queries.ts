import { notFound } from '../errors.js';
import { containing, findPage, type Page, type PageRequest } from '../paging.js';
import type { Task } from '../tasks/model.js';
import { PlanModel, type PlanRecord, type PlanState } from './model.js';

export async function getPlan(id: string): Promise<PlanRecord> {
  const plan = await PlanModel.findById(id).lean<PlanRecord | null>();
  if (!plan) throw notFound('方案');
  return plan;
}

export interface PlanFilter {
  state?: PlanState | undefined;
  q?: string | undefined;
  archived?: boolean | undefined;
  /** Only these plans; for a unit's user, those in which the unit has work. */
  ids?: readonly string[] | undefined;
}

/** Newest first, without the undo stack. */
export function listPlans(
  { state, q, archived = false, ids }: PlanFilter,
  page: PageRequest,
): Promise<Page<PlanRecord>> {
  return findPage(
    PlanModel,
    {
      archived,
      ...(state ? { state } : {}),
      ...(ids ? { _id: { $in: ids } } : {}),
      ...(q
        ? { $or: ['title', 'documentNumber', 'issuer'].map((field) => ({ [field]: containing(q) })) }
        : {}),
    },
    { field: '_id', direction: -1 },
    page,
    { undo: 0, pendingAudit: 0 },
  );
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

/** The notice of each plan that is still in use, for telling which uploads have one. */
export function plansOfNotice(noticeId: string): Promise<PlanRecord[]> {
  return PlanModel.find({ noticeId, archived: false }, { tasks: 0, undo: 0 }).lean<PlanRecord[]>();
}
