import { startOfDay, dueInstant, isDay } from '../../calendar/days.js';
import { changeRecord, createRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { idFrom } from '../../ids.js';
import { BriefingModel, type BriefingRecord } from '../model.js';
import { periodOf, type Period } from '../period.js';
import { currentBriefingSettings } from '../settings.js';
import { deedOf } from './deed.js';

export interface BriefingRequest {
  /** Null: all published plans. */
  planId: string | null;
  /** 2024-06, 2024-Q2 or 2024. */
  period: string;
  /** The day whose end is frozen (YYYY-MM-DD); unset: the period's end, or this moment where it has not ended. */
  asOf?: string | undefined;
  layout?: string | undefined;
  /** Makes another one where the plan and period have one. */
  again?: boolean | undefined;
  origin?: 'hand' | 'schedule';
  /** For scheduled ones: the exact moment. */
  moment?: Date;
}

/**
 * Enters a briefing to be made; the figures are taken by the job that follows. For the same plan and period the same
 * briefing is given back, unless asked for again.
 * @throws Refusal for a period that has not begun, or a day outside it.
 */
export async function requestBriefing(
  context: CommandContext,
  request: BriefingRequest,
): Promise<{ briefing: BriefingRecord; made: boolean }> {
  const period = periodOf(request.period);
  const moment = request.moment ?? momentOf(period, request.asOf, context.now);
  const { planId } = request;
  const earlier = await BriefingModel.findOne({ planId, periodKey: period.key })
    .sort({ revision: -1 })
    .lean<BriefingRecord | null>();
  if (earlier && !request.again) return { briefing: await retried(context, earlier), made: false };
  const revision = earlier ? earlier.revision + 1 : 0;
  const { actor, now } = context;
  const layout = request.layout ?? (await currentBriefingSettings()).layout;
  const scheduled = request.origin === 'schedule';
  const _id = idFrom('briefing', planId ?? 'all', period.key, scheduled ? 'schedule' : String(revision));
  try {
    const briefing = await createRecord<BriefingRecord>(
      context,
      BriefingModel,
      {
        ...blank,
        _id,
        planId,
        layout,
        kind: period.kind,
        periodKey: period.key,
        title: `${period.label}简报`,
        moment,
        revision,
        origin: request.origin ?? 'hand',
        createdBy: { id: actor.id, name: actor.name },
        createdAt: now,
      },
      {
        deed: 'requestBriefing',
        object: { kind: 'briefing', id: _id, label: `${period.label}简报` },
        summary: `生成${period.label}简报`,
        before: null,
        after: { periodKey: period.key, moment, revision },
        planId,
      },
    );
    return { briefing, made: true };
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'duplicate')) throw error;
    const briefing = await BriefingModel.findById(_id).lean<BriefingRecord | null>();
    if (!briefing) throw error;
    return { briefing, made: false };
  }
}

/** One that could not be made is tried once more. */
async function retried(context: CommandContext, briefing: BriefingRecord): Promise<BriefingRecord> {
  if (briefing.state !== 'failed') return briefing;
  return changeRecord(context, { model: BriefingModel, id: briefing._id, what: '简报' }, (current) =>
    current.state === 'failed'
      ? {
          set: { state: 'rendering' as const, failure: null },
          deed: deedOf('retryBriefing', current, '重新生成简报'),
        }
      : null,
  );
}

const blank = {
  state: 'rendering',
  snapshot: null,
  sections: [],
  number: null,
  year: null,
  issuedOn: null,
  dress: null,
  reviewedBy: null,
  issuedBy: null,
  issuing: null,
  failure: null,
  print: null,
  sent: [],
} satisfies Partial<BriefingRecord>;

function momentOf(period: Period, asOf: string | undefined, now: Date): Date {
  if (startOfDay(period.start) > now) {
    throw new Refusal('invalid', 'period-ahead', `${period.label}还没有开始，请选择已经开始的期次。`);
  }
  const end = endOfDay(period.end);
  if (asOf === undefined) return end < now ? end : now;
  if (!isDay(asOf) || asOf < period.start || asOf > period.end) {
    throw new Refusal('invalid', 'bad-day', '数据截止日要在所选期次以内，请重新选择。', [
      { path: 'asOf', message: '不在所选期次以内' },
    ]);
  }
  const chosen = endOfDay(asOf);
  return chosen < now ? chosen : now;
}

/** The day's last millisecond, so that it still is that day. */
function endOfDay(day: string): Date {
  return new Date(dueInstant(day).getTime() - 1);
}
