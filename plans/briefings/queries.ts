import { notFound } from '../errors.js';
import { findPage, type Page, type PageRequest } from '../paging.js';
import { BriefingModel, type BriefingRecord, type BriefingState } from './model.js';

export interface BriefingFilter {
  /** `all`: those on all plans. */
  planId?: string | undefined;
  period?: string | undefined;
  kind?: BriefingRecord['kind'] | undefined;
  states?: readonly BriefingState[] | undefined;
}

/** @throws Refusal not-found. */
export async function getBriefing(id: string): Promise<BriefingRecord> {
  const briefing = await BriefingModel.findById(id).lean<BriefingRecord | null>();
  if (!briefing) throw notFound('简报');
  return briefing;
}

/** Briefings without their snapshots, the newest first. */
export async function listBriefings(
  { planId, period, kind, states }: BriefingFilter,
  page: PageRequest,
): Promise<Page<BriefingRecord>> {
  return findPage(
    BriefingModel,
    {
      ...(planId ? { planId: planId === 'all' ? null : planId } : {}),
      ...(period ? { periodKey: period } : {}),
      ...(kind ? { kind } : {}),
      ...(states ? { state: { $in: states } } : {}),
    },
    { field: 'createdAt', direction: -1 },
    page,
    { snapshot: 0, sections: 0, pendingAudit: 0 },
  );
}

/** Whether the period has a briefing that the schedule made, or one by hand with figures as late. */
export async function isCovered(planId: string | null, periodKey: string, moment: Date): Promise<boolean> {
  const covering = {
    planId,
    periodKey,
    $or: [{ origin: 'schedule' as const }, { moment: { $gte: moment } }],
  };
  return (await BriefingModel.exists(covering)) !== null;
}

/** Those whose making was begun and not ended, by whatever it was cut off. */
export async function unfinishedBriefings(): Promise<string[]> {
  const briefings = await BriefingModel.find({ state: 'rendering' }, { _id: 1 }).lean<{ _id: string }[]>();
  return briefings.map(({ _id }) => _id);
}
