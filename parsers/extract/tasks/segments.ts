import type { Subject } from '../owners/subject.js';
import { afterLeadIns } from '../owners/subject.js';
import type { Candidate } from './candidate.js';

/** A part of a sentence with one body and one schedule. Positions are in the sentence. */
export interface Segment {
  start: number;
  end: number;
  subject: Subject | null;
}

/** Splits a sentence at the commas where the body or the schedule changes; otherwise it stays whole. */
export function segmentsOf(candidate: Candidate): Segment[] {
  const { clauses, subjects, sentence } = candidate;
  const segments: Segment[] = [];
  let current: Segment | null = null;
  clauses.forEach((clause, i) => {
    const subject = subjects[i] ?? null;
    if (current === null) {
      current = { start: clause.start, end: clause.end, subject };
      return;
    }
    if (changesBody(candidate, current, subject, i) || changesSchedule(candidate, current, i)) {
      current.end = clause.start;
      segments.push(current);
      current = { start: clause.start, end: clause.end, subject: subject ?? null };
      return;
    }
    current.end = clause.end;
    if (current.subject === null && subject !== null) current.subject = subject;
  });
  if (current !== null) segments.push(current as Segment);
  const last = segments.at(-1);
  if (last !== undefined) last.end = sentence.shadow.length;
  return segments;
}

const LONG_LEAD = 40;

function changesBody(
  candidate: Candidate,
  current: Segment,
  subject: Subject | null,
  index: number,
): boolean {
  if (subject === null) return false;
  if (current.subject !== null)
    return (
      !sameBodies(current.subject, subject) && (subject.told || !/^(?:形成|使|让)/.test(candidate.words))
    );
  const start = candidate.clauses[index]?.start ?? 0;
  if (start - current.start < LONG_LEAD) return false;
  return actionsBetween(candidate, current.start, start) >= 2;
}

const sameBodies = (a: Subject, b: Subject): boolean =>
  a.bodies.map((body) => body.name).join('、') === b.bodies.map((body) => body.name).join('、');

const LEAD_IN_VERB =
  /^(?:按照|根据|结合|围绕|聚焦|针对|依托|通过|对|以|在|除|为|因|凡|坚持|遵照|依据|把握|立足|着眼)/;

function actionsBetween(candidate: Candidate, from: number, to: number): number {
  const { shadow } = candidate.sentence;
  return candidate.clauses.filter(
    (c) => c.start >= from && c.start < to && !LEAD_IN_VERB.test(shadow.slice(c.start, c.start + 3)),
  ).length;
}

/** A clause that opens with another schedule (「每年开展…」 after work without one) is a task of its own. */
function changesSchedule(candidate: Candidate, current: Segment, index: number): boolean {
  const clause = candidate.clauses[index];
  if (clause === undefined) return false;
  const { shadow } = candidate.sentence;
  const at = afterLeadIns(shadow, clause.start, clause.end);
  const opens = (mention: { index: number }): boolean => mention.index >= at && mention.index <= at + 2;
  const recurrence = candidate.recurrences.find(opens);
  const time = candidate.times.find(
    (mention) =>
      opens(mention) && (mention.bound === 'by' || mention.bound === 'until') && mention.relative == null,
  );
  if (recurrence === undefined && time === undefined) return false;
  const before = candidate.recurrences.filter((m) => m.index >= current.start && m.index < clause.start);
  const beforeTimes = candidate.times.filter(
    (m) => m.index >= current.start && m.index < clause.start && m.bound === 'by',
  );
  if (before.length > 0 || beforeTimes.length > 0)
    return recurrence !== undefined
      ? before.every((m) => m.unit !== recurrence.unit || m.times !== recurrence.times || m.index > 0)
      : true;
  return actionsBetween(candidate, current.start, clause.start) >= 1 && clause.start - current.start >= 8;
}
