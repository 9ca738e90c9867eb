import type { BodySentence } from '../../structure/readBody.js';
import { afterLeadIns, subjectAt, type Subject } from '../owners/subject.js';
import { extractRecurrences } from '../recurrences/extractRecurrences.js';
import { extractTimes } from '../times/extractTimes.js';
import type { TimeMention, TimeReference } from '../times/mention.js';
import type { RecurrenceMention } from '../recurrences/reading.js';
import type { Candidate } from './candidate.js';
import { clausesOf, type Clause } from './clauses.js';

export function readCandidate(sentence: BodySentence, reference: TimeReference): Candidate {
  const { shadow } = sentence;
  const clauses = clausesOf(shadow);
  const times = extractTimes(shadow, reference);
  const recurrences = extractRecurrences(shadow);
  const subjects = clauses.map((clause) => subjectOfClause(shadow, clause, times, recurrences));
  return { sentence, clauses, subjects, times, recurrences, words: bareWords(shadow) };
}

const CLOSING_PARENTHESIS = /（[^）]{2,200}）[。；]?$/;

/** The sentence without its closing mark and duties. */
export function bareWords(shadow: string): string {
  let words = shadow;
  if (words.endsWith('）') || words.endsWith('）。') || words.endsWith('）；'))
    words = words.replace(CLOSING_PARENTHESIS, '');
  return words.replace(/[。；！？，\s]+$/, '');
}

function subjectOfClause(
  shadow: string,
  clause: Clause,
  times: readonly TimeMention[],
  recurrences: readonly RecurrenceMention[],
): Subject | null {
  let at = afterLeadIns(shadow, clause.start, clause.end);
  for (let i = 0; i < 2; i++) {
    const afterTime = skipTime(shadow, at, clause.end, times, recurrences);
    if (afterTime === at) break;
    at = afterLeadIns(shadow, afterTime, clause.end);
  }
  if (clause.end - at < 3) return null;
  const subject = subjectAt(shadow, at, shadow.length);
  return subject;
}

/** 「2019年3月底前，国家卫生健康委推行」: the date in front is no part of the subject. */
function skipTime(
  shadow: string,
  at: number,
  end: number,
  times: readonly TimeMention[],
  recurrences: readonly RecurrenceMention[],
): number {
  const opening = /^(?:在|于|自|从|到|至|截至)?/.exec(shadow.slice(at, at + 2))?.[0].length ?? 0;
  const time =
    recurrences.find((mention) => mention.index === at + opening) ??
    times.find((mention) => mention.index === at + opening);
  if (time === undefined) return at;
  let after = time.index + time.text.length;
  const tail =
    /^(?:年度)?(?:之前|以前|底前|前|之内|以内|内|期间|起|开始|止|左右|每年|(?:上午|下午)?\d{1,2}(?:时|点|:\d\d)前?|\d{1,2}月底?前?)*/.exec(
      shadow.slice(after, Math.min(end, after + 24)),
    );
  after += tail?.[0].length ?? 0;
  return after < end ? after : at;
}
