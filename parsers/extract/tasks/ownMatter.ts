import { actionLengthAt } from '../actionWords.js';
import type { Candidate } from './candidate.js';
import type { Clause } from './clauses.js';

/** Clauses that are a task of their own although the body stays the same: what has a rhythm and what has none. */

/** A rest shorter than this only says how or to what end. */
const SHORTEST_REST = 20;

/** True where the clause at `index` begins another task than the clauses from `start` on, by the rhythm of one of them. */
export function opensOwnMatter(candidate: Candidate, start: number, index: number): boolean {
  const { clauses, sentence, recurrences } = candidate;
  if (recurrences.length === 0) return false;
  const clause = clauses[index];
  const before = clauses[index - 1];
  if (clause === undefined || before === undefined || sentence.shadow.length - clause.start < SHORTEST_REST)
    return false;
  return (
    standingRule(candidate, before, clause) ||
    (keepsRhythm(candidate, before) &&
      opensWithOrder(candidate, clause) &&
      !isInstitution(candidate, clause)) ||
    (keepsRhythm(candidate, clause) && ordersBefore(candidate, start, index) >= 2)
  );
}

const wordsOf = ({ sentence }: Candidate, clause: Clause): string =>
  sentence.shadow.slice(clause.start, clause.end);

const hasRhythm = ({ recurrences }: Candidate, clause: Clause): boolean =>
  recurrences.some((mention) => mention.index >= clause.start && mention.index < clause.end);

const isInstitution = (candidate: Candidate, clause: Clause): boolean =>
  /(?:制度?|机制|预案|办法|规程|责任制)$/.test(wordsOf(candidate, clause).replace(/[。；]$/, ''));

/** 「严格落实“日排查”制度」, 「坚持好每日摘报机制」: an institution whose name holds its rhythm. */
const keepsRhythm = (candidate: Candidate, clause: Clause): boolean =>
  hasRhythm(candidate, clause) &&
  /(?:制度|机制)$/.test(wordsOf(candidate, clause)) &&
  /^(?:要|应|须)?(?:严格|认真|切实|继续|持续)?(?:落实|坚持|执行|抓好)/.test(wordsOf(candidate, clause));

/** 「每季度至少开展1次检查，完善并落实安全管理责任制，…」: what is to stand is not done every quarter. */
function standingRule(candidate: Candidate, before: Clause, clause: Clause): boolean {
  return (
    hasRhythm(candidate, before) &&
    /(?:至少|不少于)[^，]*(?:次|遍|轮|场)[^，]{0,6}$/.test(wordsOf(candidate, before)) &&
    /^(?:建立|健全|完善|修订|制定)/.test(wordsOf(candidate, clause)) &&
    isInstitution(candidate, clause)
  );
}

const PURPOSE = /^(?:确保|实现|做到|形成|防止|推动|促进|提高|提升|及时|杜绝|避免|使|让)/;

function opensWithOrder(candidate: Candidate, clause: Clause): boolean {
  const words = wordsOf(candidate, clause);
  return !PURPOSE.test(words) && actionLengthAt(words, 0) === 2;
}

const LEADS_IN = /^(?:按照|根据|结合|围绕|针对|通过|对|以|在|为)/;

function ordersBefore(candidate: Candidate, start: number, index: number): number {
  return candidate.clauses
    .slice(0, index)
    .filter((clause) => clause.start >= start && !LEADS_IN.test(wordsOf(candidate, clause))).length;
}
