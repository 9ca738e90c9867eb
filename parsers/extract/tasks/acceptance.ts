import type { SectionKind } from '../../lexicon/headings.js';
import type { Candidate, RejectionRule, Standing } from './candidate.js';
import { actionLengthAt, holdsAction, opensWithAction } from '../actionWords.js';
import type { Subject } from '../owners/subject.js';
import { bitOf, WordScan } from '../../lexicon/wordScan.js';
import type { Segment } from './segments.js';
import { bareWords } from './readCandidate.js';
import { saysWhatItIs } from './descriptions.js';
import { arrangement } from './rejections/arrangement.js';
import { bareRequest } from './rejections/bareRequest.js';
import { caseOnly } from './rejections/caseOnly.js';
import { composition } from './rejections/composition.js';
import { consequence } from './rejections/consequence.js';
import { contact } from './rejections/contact.js';
import { done } from './rejections/done.js';
import { eligibility } from './rejections/eligibility.js';
import { exhortation } from './rejections/exhortation.js';
import { fault } from './rejections/fault.js';
import { figures } from './rejections/figures.js';
import { formula } from './rejections/formula.js';
import { goal } from './rejections/goal.js';
import { leadIn } from './rejections/leadIn.js';
import { measure } from './rejections/measure.js';
import { minutes } from './rejections/minutes.js';
import { narrative } from './rejections/narrative.js';
import { namesPaper, nounList } from './rejections/nounList.js';
import { permission } from './rejections/permission.js';
import { principle } from './rejections/principle.js';
import { purpose } from './rejections/purpose.js';
import { question } from './rejections/question.js';
import { reference } from './rejections/reference.js';
import { reflection } from './rejections/reflection.js';
import { roll } from './rejections/roll.js';
import { sanction } from './rejections/sanction.js';
import { significance } from './rejections/significance.js';
import { situation } from './rejections/situation.js';
import { specification } from './rejections/specification.js';
import { statement } from './rejections/statement.js';
import { timetable } from './rejections/timetable.js';

/** In this order; the first that fires decides. */
const REJECTIONS: readonly RejectionRule[] = [
  contact,
  leadIn,
  formula,
  question,
  bareRequest,
  purpose,
  exhortation,
  reflection,
  minutes,
  narrative,
  done,
  sanction,
  consequence,
  permission,
  arrangement,
  statement,
  composition,
  caseOnly,
  roll,
  measure,
  figures,
  specification,
  reference,
  nounList,
  eligibility,
  timetable,
  significance,
  situation,
  fault,
  principle,
  goal,
];

const NEEDED = new WordScan(
  REJECTIONS.flatMap((rule, i) => rule.needs.map((word) => [word, bitOf(i)] as const)),
);

export type Verdict = { task: boolean; rule: string };

/** Sections whose sentences are orders unless something speaks against it. */
export const WORK_SECTIONS: ReadonlySet<SectionKind> = new Set(['tasks', 'safeguards', 'schedule', 'other']);

/** Whether a sentence tells a body to do something, and the rule that says so. */
export function judge(candidate: Candidate, standing: Standing): Verdict {
  const no = (rule: string): Verdict => ({ task: false, rule });
  const yes = (rule: string): Verdict => ({ task: true, rule });
  if (standing.kind === 'contacts' || standing.kind === 'attachment') return no(`not.${standing.kind}`);
  if (standing.onAgenda && !candidate.subjects.some((subject) => subject?.told === true && isEach(subject)))
    return no('not.agenda');
  if (standing.found) return no('not.found');
  const rejected = rejectionOf(candidate, standing);
  if (rejected !== null) return no(rejected.name);
  if (standing.paragraphLead) return no('not.paragraph-lead');
  const named = candidate.subjects.some((subject) => subject !== null);
  if (
    candidate.subjects.some(
      (subject) => subject?.told === true && (!standing.onConditions || isEach(subject)),
    )
  )
    return yes('task.body-is-told');
  if (
    standing.kind === 'background' &&
    !(standing.onTime && (named || isHandedIn(candidate))) &&
    !FORBIDDEN.test(candidate.words)
  )
    return no('not.background');
  const ordered = ORDERS.isIn(candidate.words) && ORDER_CLAUSE.test(candidate.words);
  if (
    standing.listed &&
    !ordered &&
    !DONE_WITH_IT.test(candidate.words) &&
    (namesPaper(candidate.sentence.shadow) ||
      !candidate.heads.some((head) => actionLengthAt(candidate.sentence.shadow, head) > 0))
  )
    return no('not.listed');
  if (standing.intro && !standing.unnumbered && !(ordered && standing.genre === 'notice')) {
    if (candidate.recurrences.length > 0 && REPORTS.test(candidate.words)) return yes('task.obligation');
    return named && standing.genre === 'notice' && AHEAD.test(candidate.words)
      ? yes('task.body-acts')
      : no('not.intro');
  }
  if (ordered) return yes('task.obligation');
  if (saysWhatItIs(candidate)) return no('not.description');
  if (standing.genre === 'speech' && isSaidInPassing(candidate)) return no('not.said-in-passing');
  if (standing.persuades && tellsHowThingsAre(candidate)) return no('not.persuasion');
  if (named) return yes('task.body-acts');
  if (candidate.heads.some((head) => opensWithAction(candidate.sentence.shadow, head)))
    return yes('task.imperative');
  if (standing.intro) return no('not.no-verb');
  return workWords(candidate) ? yes('task.in-work-section') : no('not.no-verb');
}

/** Under a heading that wins over: whatever is not begun with a verb, has no rhythm and is said of no group. */
const tellsHowThingsAre = ({ sentence, heads, recurrences, subjects }: Candidate): boolean =>
  recurrences.length === 0 &&
  !opensWithAction(sentence.shadow, heads[0] ?? 0) &&
  !subjects.some((subject) => subject !== null && isEach(subject));

/** 「各校要严格审核」, and not whoever has to fulfil a condition. */
const isEach = ({ bodies }: Subject): boolean => bodies[0]?.name.startsWith('各') === true;

/** A speaker tells much that is no order: what nobody is told as a group, without a date, not begun with a verb. */
const isSaidInPassing = ({ times, recurrences, subjects, heads, sentence }: Candidate): boolean =>
  times.length === 0 &&
  recurrences.length === 0 &&
  !subjects.some((subject) => subject?.bodies.some((body) => body.name.includes('各')) === true) &&
  !heads.some((head) => opensWithAction(sentence.shadow, head));

function rejectionOf(candidate: Candidate, standing: Standing): RejectionRule | null {
  const needed = NEEDED.bitsIn(candidate.words);
  for (let i = 0; needed >>> i !== 0; i++) {
    const rule = REJECTIONS[i];
    if (rule !== undefined && (needed & (1 << i)) !== 0 && rule.rejects(candidate, standing)) return rule;
  }
  return null;
}

/** What tells how things are and why they matter: no order, though one may stand in the same sentence. */
const TELLING = [done, statement, significance, situation, composition].map((rule) => ({
  rule,
  bit: bitOf(REJECTIONS.indexOf(rule)),
}));

/** True for a part of a sentence that only tells: 「会议认为，护渠是…的举措，」, 「5月3日，县领导进行了检查，」. */
export function onlyTells(
  candidate: Candidate,
  standing: Standing,
  { start, end, subject }: Segment,
): boolean {
  if (subject?.told === true) return false;
  const words = bareWords(candidate.sentence.shadow.slice(start, end)).replace(SAID, '');
  const needed = NEEDED.bitsIn(words);
  if (!TELLING.some(({ bit }) => (needed & bit) !== 0)) return LOOKED_INTO.test(words);
  const within = (at: number): boolean => at >= start && at < end;
  const inside = candidate.clauses.flatMap((clause, i) => (within(clause.start) ? [i] : []));
  const part: Candidate = {
    ...candidate,
    clauses: inside.flatMap((i) => candidate.clauses[i] ?? []),
    subjects: inside.map((i) => candidate.subjects[i] ?? null),
    heads: inside.flatMap((i) => candidate.heads[i] ?? []),
    times: candidate.times.filter(({ index }) => within(index)),
    recurrences: candidate.recurrences.filter(({ index }) => within(index)),
    words,
  };
  return (
    TELLING.some(({ rule, bit }) => (needed & bit) !== 0 && rule.rejects(part, standing)) ||
    LOOKED_INTO.test(words)
  );
}

const SAID = /^会议(?:认为|指出|强调)，/;
/** 「5月3日，县领导带队对渠道管护情况进行了检查，县督查室共梳理出8个问题」 */
const VISIT =
  '(?:\\d{1,2}月\\d{1,2}日|近日|日前|昨[日天])(?![^。；]*(?:务必|应当|必须))[^。；]{2,}进行了?(?:检查|督查|暗访|调研|巡查|抽查)';
const FOUND =
  '[^，。；]{2,20}(?:，[^，。；]{2,20})?，?(?:共|累计|现场)(?:梳理出|发现|排查出|查出|通报)[^，。；]{1,16}(?:问题|隐患)[^，。；]{0,6}';
const LOOKED_INTO = new RegExp(`^(?:${VISIT}(?:，${FOUND})?|${FOUND})$`);

/** What is forbidden is so wherever it stands, but for who may not apply. */
/** 「2025年1月10日前报送电子版，1月15日前报送纸质版」 below 「报送时间」 */
const isHandedIn = ({ times, words }: Candidate): boolean =>
  times.some(({ bound }) => bound === 'by') &&
  /前[^，。；]{0,6}(?:报送|上报|提交|报齐|寄送|完成)/.test(words);

const FORBIDDEN = /(?:不得(?!.{0,2}(?:申报|申请|参加|参评|参赛|报名))|严禁|禁止)[^，。；]{2,}/;

/** On a list of things: what is done with one of them, and by whom. */
const DONE_WITH_IT = /(?:^|，)[将把](?!要)|由[^，。；]{2,24}(?:制定|确定|规定|负责|审核|认定|办理|组织)/;

/**
 * An order at the front of a clause, or right behind a short noun. Its first character is asked before what must not
 * stand in front of it, which takes longer.
 */
const ORDER_CLAUSE =
  /(?:^|[，；：])(?:同时|现|还|也|并|又|更|尤其|特别是?|一定|都|均|都要)?(?:要(?![求点素闻员案件领害职])|应(?![急对用邀付聘届])|应当|须(?!知)|必须|务必|请|不得|严禁|禁止|不准|不能|不要|切忌|坚决)|(?=[必务应要不严绝决都切非])(?<![主重需首必纪摘概紧只若想还])(?:必须|务必|应当|(?<=(?<!我们)[也都均还更])要(?![求点素害件看认清]|意识|注意到|说)|(?<![来容舍])不得(?![、，。]|$)|严禁|不准|[绝决]不(?:能|可|允许)|都不(?:能|得|准)|切勿|非必要不)|(?=[要须应需])(?<![主重需首必纪摘概紧只若想还供响适反效对急亟所内外军刚])(?:要|须|应|需要?)(?=及时|严格|认真|切实|按|在|于|全|加强|做|建立|落实|明确|有|由|向|对|将|把|主动|积极|立即|确保|坚持|统一|逐|实行|同步|优先|纳入|达到|经|注明|公示|保持|迅速|尽快|全[面部力]|进一步|深入|充分|大力|强化|不断|结合|采取|组织|开展|制定|重点|根据|随时|定期|坚决|努力|做到|提[高前]|[给予]予|实施|指定|安排|成立|设立|召开|配备|安装|佩戴|报)/;
/** Each order holds one of these. */
const ORDERS = new WordScan(
  '要 应 须 需 必须 务必 请 不得 严禁 禁止 不准 不能 绝不 决不 都不 不要 切勿 非必要不 切忌 坚决'
    .split(' ')
    .map((word) => [word, 1]),
);
/** What the issuer or another body is going to do. */
const AHEAD =
  /将(?!.{0,20}(?:通知|要求))|拟(?:于|(?=研究|继续|组织|开展|制定|积极|进一步|在|对|将|安排|选择))|定于|前(?:报|完成|上报|报送)/;
/** What a covering letter asks for behind its formula: 「每季度报送一次进展情况」. */
const REPORTS = /(?:报送|上报|填报)(?:[一\d]次)?[^，。；]{2,}/;

/** In a section of orders a sentence with a verb of work, a date, a recurrence or an amount is one. */
function workWords({ words, times, recurrences }: Candidate): boolean {
  if (words.length < 6) return false;
  if (times.length > 0 || recurrences.length > 0) return true;
  return holdsAction(words) || /不少于|不低于|不超过|以上|一律|\d/.test(words);
}
