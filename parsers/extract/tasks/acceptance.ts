import { ACTION_VERBS } from '../../lexicon/actionVerbs.js';
import { afterLeadIns } from '../owners/subject.js';
import type { Candidate, RejectionRule, Standing } from './candidate.js';
import { done, situation } from './rejections/done.js';
import { bareRequest, contact, formula, leadIn } from './rejections/formulas.js';
import { goal, principle } from './rejections/goals.js';
import { onlyDate, permission, sanction } from './rejections/sanctions.js';
import { exhortation, purpose, statement } from './rejections/statements.js';

/** In this order; the first that fires decides. */
const REJECTIONS: readonly RejectionRule[] = [
  contact,
  leadIn,
  formula,
  bareRequest,
  purpose,
  exhortation,
  onlyDate,
  done,
  sanction,
  permission,
  statement,
  situation,
  principle,
  goal,
];

export type Verdict = { task: boolean; rule: string };

/** Whether a sentence tells a body to do something, and the rule that says so. */
export function judge(candidate: Candidate, standing: Standing): Verdict {
  if (standing.kind === 'contacts' || standing.kind === 'attachment')
    return { task: false, rule: `not.${standing.kind}` };
  for (const rule of REJECTIONS)
    if (rule.rejects(candidate, standing)) return { task: false, rule: rule.name };
  if (standing.paragraphLead) return { task: false, rule: 'not.paragraph-lead' };
  const told = candidate.subjects.some((subject) => subject?.told === true);
  if (told) return { task: true, rule: 'task.body-is-told' };
  if (standing.kind === 'background') return { task: false, rule: 'not.background' };
  const { words } = candidate;
  if (MODAL.test(words)) return { task: true, rule: 'task.obligation' };
  if (standing.intro && !standing.unnumbered) return { task: false, rule: 'not.intro' };
  if (candidate.subjects.some((subject) => subject !== null && !subject.told))
    return { task: true, rule: 'task.body-acts' };
  if (
    candidate.clauses.some((clause) => opensWithAction(candidate.sentence.shadow, clause.start, clause.end))
  )
    return { task: true, rule: 'task.imperative' };
  return { task: false, rule: 'not.no-verb' };
}

const MODAL =
  /(?:^|[，；：、]|[\u4e00-\u9fff])(?:务必|必须|应当|不得|严禁|不准)|(?:^|[，：])(?:[^，。]{0,30}?)(?:要(?![求点素闻员案件领害职])|须(?!知)|应(?![急对用邀付聘]))/;
const ACTIONS = new Set(ACTION_VERBS);

function opensWithAction(shadow: string, start: number, end: number): boolean {
  const at = afterLeadIns(shadow, start, end);
  return (
    ACTIONS.has(shadow.slice(at, at + 2)) ||
    ACTIONS.has(shadow.slice(at, at + 3)) ||
    ACTIONS.has(shadow.charAt(at))
  );
}
