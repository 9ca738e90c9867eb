import { changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { BriefingModel, type BriefingRecord, type KeptPrint } from '../model.js';
import { periodAfter, periodOf } from '../period.js';
import type { BriefingSnapshot } from '../snapshot.js';
import { takeSnapshot } from '../takeSnapshot.js';
import { composeWords } from '../words.js';
import { deedOf } from './deed.js';

/**
 * Takes the snapshot of a briefing and composes its words; once taken, both stay as they are, so the step may be
 * repeated. @throws Refusal where the plan is gone or nothing was published.
 */
export async function composeBriefing(context: CommandContext, id: string): Promise<BriefingRecord> {
  const known = await BriefingModel.findById(id).lean<BriefingRecord | null>();
  if (known?.snapshot) return known;
  const snapshot = known ? await snapshotFor(known) : null;
  return changeRecord(context, { model: BriefingModel, id, what: '简报' }, (current) => {
    if (current.snapshot || !snapshot) return null;
    const sections = composeWords(snapshot).map((section) => ({
      ...section,
      editedText: null,
      editedBy: null,
      editedAt: null,
    }));
    return {
      set: { snapshot, sections, title: `${snapshot.scope.title}${snapshot.period.label}进展情况` },
      deed: {
        ...deedOf('composeBriefing', current, '固定数据快照，起草文字'),
        after: { takenAt: snapshot.takenAt },
      },
    };
  });
}

/** The first printed form is there: the briefing is a draft that can be read. */
export async function finishRendering(context: CommandContext, id: string): Promise<BriefingRecord> {
  return changeRecord(context, { model: BriefingModel, id, what: '简报' }, (current) =>
    current.state === 'rendering' || current.state === 'failed'
      ? {
          set: { state: 'draft', failure: null },
          deed: deedOf('finishRendering', current, '简报草稿生成完毕'),
        }
      : null,
  );
}

/** Tells on the briefing why it could not be made. */
export async function failBriefing(
  context: CommandContext,
  id: string,
  failure: { code: string; detail: string },
): Promise<void> {
  await changeRecord(context, { model: BriefingModel, id, what: '简报' }, (current) =>
    current.state === 'rendering'
      ? { set: { state: 'failed' as const, failure }, deed: deedOf('failBriefing', current, '简报生成失败') }
      : null,
  );
}

/** Remembers a printed form; says nothing new about the briefing, so neither version nor audit change. */
export async function keepPrint(id: string, print: KeptPrint): Promise<void> {
  await BriefingModel.updateOne({ _id: id }, { $set: { print } });
}

async function snapshotFor({ planId, periodKey, moment }: BriefingRecord): Promise<BriefingSnapshot> {
  const period = periodOf(periodKey);
  const before = await latestSnapshots(planId, period.kind, period.start);
  const previous =
    before.find((snapshot) => snapshot.period.key === periodAfter(period, -1).key) ?? before[0];
  const monthly = period.kind === 'monthly' ? before : await latestSnapshots(planId, 'monthly', period.end);
  const frozenMonths = new Map(
    monthly
      .filter((snapshot) => snapshot.asOf === snapshot.period.end)
      .map((snapshot) => [snapshot.period.key, snapshot.headline.actual]),
  );
  return takeSnapshot({ planId, period, moment, previous: previous ?? null, frozenMonths });
}

/** Snapshots of the kind whose period began before the day, the latest first; of a period made again the last one. */
async function latestSnapshots(
  planId: string | null,
  kind: BriefingRecord['kind'],
  before: string,
): Promise<BriefingSnapshot[]> {
  const briefings = await BriefingModel.find(
    { planId, kind, 'snapshot.period.start': { $lt: before } },
    { snapshot: 1, periodKey: 1, revision: 1 },
  )
    .sort({ periodKey: -1, revision: -1 })
    .limit(48)
    .lean<Pick<BriefingRecord, 'snapshot' | 'periodKey' | 'revision'>[]>();
  const seen = new Set<string>();
  return briefings.flatMap(({ snapshot, periodKey }) => {
    if (!snapshot || seen.has(periodKey)) return [];
    seen.add(periodKey);
    return [snapshot];
  });
}
