import type { BodySentence } from '../../structure/readBody.js';
import { PatternAtEnd } from '../patternAtEnd.js';
import type { Candidate } from './candidate.js';
import type { ScheduledTime, TaskDraft } from './draft.js';

/** A sentence that leads in to a list of work, and by when all of it is to be done. */
export interface LeadIn {
  sentence: BodySentence;
  due: ScheduledTime;
}

/** 「请各水管站于4月20日前完成以下工作：」: what it says of the work below it; null for other sentences. */
export function leadInWithDue({ sentence, times }: Candidate): LeadIn | null {
  const lead = LEADS_TO_WORK.exec(sentence.shadow);
  if (lead === null) return null;
  const mention = times.find(({ bound, index }) => bound === 'by' && index < lead.index);
  if (mention === undefined) return null;
  const start = sentence.start + mention.index;
  return { sentence, due: { mention, span: { start, end: start + mention.text.length } } };
}

const LEADS_TO_WORK = new PatternAtEnd(
  '：',
  /(?:完成|落实|做好|办结|办理|整改|解决)(?:好|到位)?(?:以下|下列|如下)[^，。；：]{0,10}：$/,
);

/** The date of a lead-in is that of the items of one sentence that follow it at once and name none of their own. */
export function giveDueBelow(
  leads: readonly LeadIn[],
  sentences: readonly BodySentence[],
  tasks: readonly TaskDraft[],
): void {
  if (leads.length === 0) return;
  const dues = new Map<BodySentence, ScheduledTime>();
  const waiting = new Map(leads.map((lead) => [lead.sentence, lead.due]));
  let open: { before: BodySentence; due: ScheduledTime } | null = null;
  for (const sentence of sentences) {
    const due: ScheduledTime | undefined =
      waiting.get(sentence) ?? (open !== null && followsInList(sentence, open.before) ? open.due : undefined);
    open = due === undefined ? null : { before: sentence, due };
    if (due !== undefined && !waiting.has(sentence)) dues.set(sentence, due);
  }
  for (const task of tasks)
    if (task.sentence !== null && task.recurrence === null) task.deadline ??= dues.get(task.sentence) ?? null;
}

/** The first item below the lead-in, or the next of the list that it opens. */
const followsInList = ({ wholeItem, node, part }: BodySentence, before: BodySentence): boolean =>
  wholeItem &&
  part === before.part &&
  node?.marker != null &&
  (before.wholeItem ? node.parent === before.node?.parent : node.marker.number === 1);
