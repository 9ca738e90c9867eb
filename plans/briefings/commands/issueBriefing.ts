import { dayOf } from '../../calendar/days.js';
import { changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal, notFound, stale } from '../../errors.js';
import { BriefingModel, type BriefingRecord } from '../model.js';
import { numberOf, numberedIn } from '../numbers.js';
import { currentBriefingSettings } from '../settings.js';
import { deedOf } from './deed.js';
import { requireEditable } from './editSections.js';

interface Target {
  id: string;
  expectedVersion: number | null;
}

/** A second pair of eyes has read the draft. @throws Refusal where it is no draft. */
export async function reviewBriefing(
  context: CommandContext,
  { id, expectedVersion }: Target,
): Promise<BriefingRecord> {
  const { actor } = context;
  return changeRecord(context, { model: BriefingModel, id, what: '简报', expectedVersion }, (current) => {
    requireEditable(current);
    if (current.state === 'reviewed') return null;
    return {
      set: { state: 'reviewed', reviewedBy: { id: actor.id, name: actor.name } },
      deed: { ...deedOf('reviewBriefing', current, '审核通过简报'), after: { state: 'reviewed' } },
    };
  });
}

/**
 * Issues a reviewed briefing: it gets the next number of the year (days in Asia/Shanghai) and is closed for good. First
 * it is closed to edits, then it gets its number: so what is issued is what was reviewed, and no number is taken in
 * vain.
 * @throws Refusal where it was not reviewed, or an edit since made it a draft again.
 */
export async function issueBriefing(context: CommandContext, target: Target): Promise<BriefingRecord> {
  const { id, expectedVersion } = target;
  const { actor } = context;
  const briefing = await BriefingModel.findById(id).lean<BriefingRecord | null>();
  if (!briefing) throw notFound('简报');
  if (briefing.state === 'issued') return briefing;
  if (expectedVersion !== null && briefing.version !== expectedVersion) throw stale('简报');
  const closed = await changeRecord(context, { model: BriefingModel, id, what: '简报' }, (current) => {
    if (current.state === 'issued' || current.issuing) return null;
    requireEditable(current);
    if (current.state !== 'reviewed') {
      throw new Refusal('conflict', 'not-reviewed', '简报要先审核再印发，请先点“审核通过”。');
    }
    return {
      set: { issuing: { id: actor.id, name: actor.name } },
      deed: deedOf('beginIssue', current, '开始印发简报'),
    };
  });
  return issue(context, closed);
}

/** Ends what a crash left between the closing of a briefing and its issue. */
export async function finishIssues(context: CommandContext): Promise<void> {
  const open = await BriefingModel.find({
    'issuing.id': { $exists: true },
    state: { $ne: 'issued' },
  }).lean<BriefingRecord[]>();
  for (const briefing of open) await issue(context, briefing);
}

async function issue(context: CommandContext, briefing: BriefingRecord): Promise<BriefingRecord> {
  const { actor, now } = context;
  const issuedOn = dayOf(now);
  const year = await yearOf(briefing._id, Number(issuedOn.slice(0, 4)));
  const number = await numberOf(year, briefing._id);
  const { name, office, reportTo, sendTo, copies } = await currentBriefingSettings();
  const dress = { name, office, reportTo, sendTo, copies };
  return changeRecord(context, { model: BriefingModel, id: briefing._id, what: '简报' }, (current) => {
    if (current.state === 'issued') return null;
    const issuedBy = current.issuing ?? { id: actor.id, name: actor.name };
    return {
      set: { state: 'issued', number, year, issuedOn, dress, issuedBy },
      deed: {
        ...deedOf('issueBriefing', current, `印发${year}年第${number}期`),
        after: { state: 'issued', number, year },
      },
    };
  });
}

/** One that was entered in last year's register keeps its number there. */
async function yearOf(id: string, year: number): Promise<number> {
  return (await numberedIn(year - 1)).includes(id) ? year - 1 : year;
}
