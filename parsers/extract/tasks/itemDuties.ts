import type { ParsedOwner } from '../../schema.js';
import type { BodySentence } from '../../structure/readBody.js';
import { closesInParenthesis, listsBodies, openingOf } from '../../structure/sentences.js';
import { bodiesIn, DUTY_LABEL, dutiesIn, namesUnits } from '../owners/duties.js';
import { addOwners, ownerOf } from '../owners/owner.js';
import { PatternAt } from '../patternAt.js';
import type { Candidate } from './candidate.js';
import { isBareDate, isDeadlineLine } from './rejections/onlyDate.js';
import type { Carry } from './carry.js';
import type { TaskDraft } from './draft.js';

const DUTY_LINE = new PatternAt(new RegExp(`[（【]?(?:${DUTY_LABEL})(?:[：:】]|(?<=单位|部门)为)`));

const DUTY_PARENTHESIS = new PatternAt(
  /（.{2,200}(?:牵头|负责|参与|配合|落实|指导|[局委部厅办科处组]）?[。；]?$).{0,100}）[。；]?$/,
);

/** 「责任单位：…；配合单位：…」 or 「（…按职责分工负责）」 on its own. */
export const dutyLine = (shadow: string): boolean =>
  DUTY_LINE.testAt(shadow, 0) || DUTY_PARENTHESIS.testAt(shadow, 0) || isSpokenDuty(shadow);

/** 「此项工作由县水利局牵头，县住建局配合。」, 「由县林业局负责。」: a sentence that only says who does what stands before it. */
export const isSpokenDuty = (shadow: string): boolean =>
  SPOKEN_DUTY.testAt(shadow, 0) || (ENDS_IN_ROLE.test(shadow.slice(-2)) && ONLY_ROLES.testAt(shadow, 0));

/** 「以上工作由县水利局负责，6月底前完成。」: the sentence gives a date, and tells who does it. */
export const namesDoer = (shadow: string): boolean => NAMES_DOER.testAt(shadow, 0);
const NAMES_DOER = new PatternAt(
  /(?:以上|上述|此|该|本|这)(?:各?项|些)?(?:工作|任务|事项)均?由[^，。；：]{2,40}(?:负责|牵头|承办|落实)，/,
);

const SPOKEN_DUTY = new PatternAt(
  /(?:(?:以上|上述|此|该|本|这)(?:各?项|些)?(?:工作|任务|事项)均?|具体(?:工作)?)?由[^。；，：]{2,60}?(?:负责|牵头|承办|组织实施|部署)(?:负责|组织|协调|实施|落实|办理)*(?:，[^，。；：将把]{2,40}?(?:配合|参与|协助|协办|负责|落实|实施|协调)(?:协调|实施|落实|组织|做好)*)*[。；]?$/,
);

/** 「县应急局牵头，县工信局配合。」, 「县应急局、县工信局按职责分工负责。」: names and their roles, and nothing that is done. */
const ONLY_ROLES = new PatternAt(
  /(?:[\u4e00-\u9fff（）]{2,16}、){0,12}[\u4e00-\u9fff（）]{2,16}(?:牵头|(?:按(?:照)?(?:各自)?职责)?分工负责|按(?:照)?(?:各自)?职责负责)(?:，(?:[\u4e00-\u9fff（）]{2,16}、){0,12}[\u4e00-\u9fff（）]{2,16}(?:配合|参与|协助|协办))?[。；]?$/,
);
const ENDS_IN_ROLE = /[头责合与助办](?:[。；]|$)/;

/** A line of duties on its own speaks of its item; where items are numbered 1., 2., of all of them below one heading. */
function shares(task: TaskDraft, sentence: BodySentence): boolean {
  if (sentence.node === null && isSpokenDuty(sentence.shadow)) return task.paragraph === sentence.paragraph;
  if (task.node === sentence.node) return true;
  if (task.paragraph === sentence.paragraph) return false;
  const parent = sentence.node?.parent ?? null;
  return (
    parent !== null &&
    (sentence.node?.level ?? 0) >= 2 &&
    (task.node === parent || task.node?.parent === parent)
  );
}

/** Lines of duties in a row (责任领导, 责任单位) speak of the same tasks; the tasks below them are others. */
function pendingEnd(carry: Carry, sentence: BodySentence): void {
  carry.dutiesLine(sentence);
}

/** A line of duties gives owners to the tasks of its item; `ahead` where they stand below it. */
export function giveDuties(
  text: string,
  sentence: BodySentence,
  tasks: readonly TaskDraft[],
  carry: Carry,
  ahead: boolean,
): void {
  const opening = sentence.shadow.startsWith('（') ? 1 : 0;
  const closing = sentence.shadow.length - (/）[。；]?$/.exec(sentence.shadow)?.[0].length ?? 0) * opening;
  const owners = dutiesIn(sentence.shadow, opening, closing).map((duty) =>
    ownerOf(duty, text, sentence.start, duty.role, 'parenthesis'),
  );
  if (owners.length === 0) return;
  let given = 0;
  const closes = sentence.wholeItem || tasks.at(-1)?.node === sentence.node;
  for (let i = tasks.length - 1; i >= 0 && !ahead; i--) {
    const task = tasks[i];
    if (task === undefined || task.part !== sentence.part || task.span.start < carry.dutiesGivenUpTo) break;
    if (!shares(task, sentence) || (task.node !== sentence.node && !closes)) break;
    const kept = task.owners.filter((owner) => owner.from === 'sentence' || owner.from === 'parenthesis');
    task.owners.length = 0;
    addOwners(task.owners, kept);
    addOwners(task.owners, owners);
    task.rules.push('owner.duty-line');
    given++;
  }
  pendingEnd(carry, sentence);
  if (ahead || (given === 0 && sentence.node !== null)) carry.setItemDuties(sentence.node, owners);
}

/** Owners in the parenthesis that closes a sentence, if it is one of duties. */
export function dutyOwners(text: string, sentence: BodySentence): ParsedOwner[] {
  const { shadow } = sentence;
  if (!closesInParenthesis(shadow)) return [];
  const close = shadow.lastIndexOf('）');
  const open = openingOf(shadow, close);
  const inside = shadow.slice(open + 1, close);
  if (open < 0 || !(SAYS_DUTIES.test(inside) || listsBodies(inside) || isOfUnits(shadow, open, inside)))
    return [];
  if (CONTENTS.test(inside) || isOtherName(shadow, open, inside)) return [];
  const note = inside.search(LEAD_STANDS_FIRST);
  const firstSentence = note > 0 ? note : inside.indexOf('。');
  const to = firstSentence > 0 ? open + 1 + firstSentence : close;
  const duties =
    note > 0
      ? bodiesIn(shadow, open + 1, to).map((body) => ({ ...body, role: 'lead' as const }))
      : dutiesIn(shadow, open + 1, to);
  return duties.map((duty) => ownerOf(duty, text, sentence.start, duty.role, 'parenthesis'));
}

/** 「（县水利局、县气象局。排在首位的为牵头单位，下同）」: all that stands before the note is a list of bodies. */
const LEAD_STANDS_FIRST = /[。；，][^。；，第首]{0,12}(?:第一|首)[^。；，为]{0,8}为牵头(?:单位|部门)/;

const SAYS_DUTIES =
  /(?:实施|完成|组织|承担|整改|主管)单位：|牵头|负责|责任|配合|参与|指导|落实|承办|主办|会同|[局委部厅办科处组]$/;

/** 「…工作（局办公室）。」, 「…。（福利中心、救助站）」: within the sentence, 「一批站点（福利中心、救助站）」 may only say which. */
const isOfUnits = (shadow: string, open: number, inside: string): boolean =>
  namesUnits(inside) && ('。；'.includes(shadow.charAt(open - 1)) || /[股科处室办]|支部|总支/.test(inside));

/** 「（内容包括题目、指导教师、参与单位等）」, 「（一式两份，主要负责人签字）」: what something holds, and its form. */
const CONTENTS = /^[^、，：]{0,4}(?:包括|包含|含有|例如|详见)|^一式|加盖|盖章|签字/;

/** 「…告知镇政府（街道办）。」: another name for the body in front, not who has to act. */
const isOtherName = (shadow: string, open: number, inside: string): boolean =>
  !/牵头|负责|责任|配合|参与|指导|落实|承办|主办|：/.test(inside) &&
  (/[、，；]/.test(inside) ? CLASS_BEFORE : BODY_BEFORE).test(shadow.slice(Math.max(0, open - 6), open));

/** 「报有关部门（县水利局、县住建局）」: who they are. */
const CLASS_BEFORE = /(?:部门|机构|单位|企业|地区|乡镇|街道)$/;
const BODY_BEFORE = /(?:政府|委员会|街道|部门|机构|单位|中心|[局厅委办处所站])$/;

/**
 * 「以上工作于4月底前完成。」: its date, or its recurrence, goes to the tasks of the item that it speaks of; `ahead` where
 * they stand below it.
 */
export function giveSchedule(
  candidate: Candidate,
  tasks: readonly TaskDraft[],
  carry: Carry,
  ahead: boolean,
): void {
  const { sentence } = candidate;
  const recurrence = candidate.recurrences[0];
  const labelled = isDeadlineLine(candidate.words);
  const bare = isBareDate(candidate.words);
  const time = candidate.times.find(
    (mention) =>
      labelled ||
      bare ||
      mention.bound === 'by' ||
      mention.bound === 'until' ||
      /[底末内]$/.test(mention.text),
  );
  const span = (mention: { index: number; text: string }): { start: number; end: number } => ({
    start: sentence.start + mention.index,
    end: sentence.start + mention.index + mention.text.length,
  });
  if (ahead) {
    if (time !== undefined) carry.setItemDue(sentence.node, { mention: time, span: span(time) });
    return;
  }
  for (let i = tasks.length - 1; i >= 0; i--) {
    const task = tasks[i];
    if (task === undefined || task.part !== sentence.part || !(labelled ? shares : within)(task, sentence))
      break;
    if (bare && task.sentence !== tasks.at(-1)?.sentence) break;
    if (recurrence !== undefined) {
      task.recurrence ??= { mention: recurrence, span: span(recurrence) };
    } else if (time !== undefined) {
      task.deadline ??= { mention: time, span: span(time) };
    }
  }
}

function within(task: TaskDraft, sentence: BodySentence): boolean {
  for (let at = task.node; at !== null; at = at.parent) if (at === sentence.node) return true;
  return task.node === sentence.node;
}
