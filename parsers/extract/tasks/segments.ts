import { holdsAction } from '../actionWords.js';
import type { Subject } from '../owners/subject.js';
import { onlyTells } from './acceptance.js';
import {
  changesBody,
  closesListOfWork,
  isParallelAim,
  mayHoldAims,
  opensCondition,
  STATE_OF_THINGS,
} from './bodyChange.js';
import type { Candidate, Standing } from './candidate.js';
import type { Clause } from './clauses.js';
import { opensOwnMatter } from './ownMatter.js';
import { coveringEnd } from './rejections/formula.js';
import { changesSchedule } from './scheduleChange.js';

/** A part of a sentence with one body and one schedule. Positions are in the sentence. */
export interface Segment {
  start: number;
  end: number;
  subject: Subject | null;
}

/** Splits a sentence at the commas where the body or the schedule changes; otherwise it stays whole. */
export function segmentsOf(candidate: Candidate, standing: Standing): Segment[] {
  const { clauses, subjects, sentence } = candidate;
  const segments: Segment[] = [];
  let current: Segment | null = null;
  const otherwise = startOf(OTHERWISE, sentence.shadow);
  const hasAims = mayHoldAims(sentence.shadow);
  clauses.forEach((clause, i) => {
    const subject =
      (hasAims && isParallelAim(candidate, i)) || closesListOfWork(candidate, i)
        ? null
        : (subjects[i] ?? null);
    if (current !== null && clause.start > otherwise) {
      current.end = clause.end;
    } else if (current !== null && subject !== null && isCondition(candidate, current, clause)) {
      current.end = clause.end;
      current.subject = subject;
    } else if (current === null) {
      current = { start: clause.start, end: clause.end, subject };
    } else if (
      changesBody(candidate, current, subject, i) ||
      changesSchedule(candidate, current, i) ||
      opensOwnMatter(candidate, current.start, i)
    ) {
      if (onlyTells(candidate, standing, current)) {
        current.end = clause.end;
        current.subject = subject;
        return;
      }
      const start = subject === null ? clause.start : startWithSetting(candidate, current, i);
      current.end = start;
      segments.push(current);
      current = { start, end: clause.end, subject: subject ?? postOf(current) };
    } else {
      current.end = clause.end;
      current.subject ??= subject;
    }
  });
  if (current !== null) segments.push(current as Segment);
  const last = segments.at(-1);
  if (last !== undefined) last.end = sentence.shadow.length;
  return withoutCovering(segments, coveringEnd(sentence.shadow));
}

/** 「严禁私自处置，否则，学校将追究责任」: what follows where the order is not kept is part of it. */
const OTHERWISE = '否则';
const startOf = (word: string, shadow: string): number => {
  const at = shadow.indexOf(word);
  return at < 0 ? Infinity : at;
};

/** 「…，除法律规定外，县直部门不得…」, 「…，对重大隐患，县安委办要…」: a setting belongs to the body behind it. */
function startWithSetting({ clauses, sentence }: Candidate, current: Segment, index: number): number {
  const [before, clause] = [clauses[index - 1], clauses[index]];
  if (before === undefined || before.start <= current.start) return clause?.start ?? current.end;
  const words = sentence.shadow.slice(before.start, before.end);
  return SETTING.test(words) && !holdsAction(words.slice(words.lastIndexOf('的') + 1))
    ? before.start
    : (clause?.start ?? current.end);
}

const SETTING =
  /^(?:除[^，]{2,40}外|当(?![前地日天年月事班])[^，要应须]{3,30}|(?:对|对于|针对)[^，要应须]{2,30}的[^，要应须]{0,8}|[^，要应须]{2,20}(?:期间|结束后|完成后)|(?:如|若|确|凡|经|遇)?[^，是]{2,30}的)$/;

/** 「学校作为避难场所的，由教育局…」: whoever the case is about is not the one who acts in it. */
const isCondition = ({ sentence }: Candidate, current: Segment, clause: Clause): boolean => {
  if (current.subject !== null && opensCondition(sentence.shadow, current.subject))
    return !sentence.shadow.slice(current.subject.end, clause.start - 1).includes('，');
  const words = sentence.shadow.slice(current.start, clause.start);
  if (current.subject !== null && ONLY_SETTINGS.test(words)) return true;
  const behind = current.subject === null ? '' : sentence.shadow.slice(current.subject.end, clause.start);
  if (current.subject !== null && (behind.length <= 1 || LIST_ENDS.test(behind)))
    return WHO_IS_MEANT.test(words) || GIVEN_ON.test(sentence.shadow.slice(clause.start, clause.end));
  if (current.subject?.told === false && STATE_OF_THINGS.test(words)) return true;
  return current.subject?.told !== true && /^[^，]{4,40}的，$/.test(words);
};

/** 「局领导接访期间，针对群众诉求，有关科室须…」: whoever is named in the setting is told nothing. */
const ONLY_SETTINGS =
  /^(?:(?:[^，要应须]|应急|重要|主要|需要){2,24}(?:期间|过程中|时|后|之前)，|(?:若|如|一旦|遇)[^，]{2,60}，|(?:针对|对于?|根据|按照|围绕)[^，要应须]{2,30}，){1,4}$/;

/** 「有校车的学校，跟车老师要…」: a clause that only says where. */
const WHO_IS_MEANT = /^(?:有|使用|设有|开设|未)[^，]{2,20}的[^，]{2,8}，$/;

/** 「承办件数较多的单位，应由领导班子成员牵头」: the work of those named first is given to others. */
const GIVEN_ON = /^(?:[应要须]|应当|必须|原则上|一律|统一)?由/;

/** 「未备案的机构，以及私自招生的场所，由各镇负责排查」 */
const LIST_ENDS = /^，(?:以及|和|及)[^，要应须]{2,40}，$/;

/** A post does not speak for the sentences that follow, but for all of its own. */
const postOf = ({ subject }: Segment): Subject | null => (subject?.barePost === true ? subject : null);

/** 「现将…转发你们，请各机构…」: the formula in front is no part of the order behind it. */
function withoutCovering(segments: readonly Segment[], end: number): Segment[] {
  const ordered = segments.filter((segment) => segment.end > end);
  const [first] = ordered;
  if (first !== undefined) first.start = Math.max(first.start, end);
  return ordered;
}
