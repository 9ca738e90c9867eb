import type { Genre, ParsedOwner } from '../../schema.js';
import type { NoticeText } from '../../structure/noticeText.js';
import { closesInParenthesis } from '../../structure/sentences.js';
import type { OutlineNode } from '../../structure/outline.js';
import type { BodySentence, NoticeBody } from '../../structure/readBody.js';
import { entrustedIn } from '../owners/entrusted.js';
import { addOwners, ownerOf } from '../owners/owner.js';
import { supportersIn } from '../owners/supporters.js';
import type { TimeReference } from '../times/mention.js';
import type { DebugHook } from '../rule.js';
import { headingTask } from './headingTask.js';
import { inheritSchedule } from './inheritSchedule.js';
import type { Candidate, Standing } from './candidate.js';
import type { TaskDraft } from './draft.js';
import { readAhead, type Reading } from './readAhead.js';
import { scheduleIn } from './schedule.js';
import type { TablePhase } from '../phases/tablePhases.js';
import type { TableRow } from './tableRows.js';
import { tableTasks } from './tableTasks.js';
import { Rectification } from './rectification.js';
import { giveDueBelow, leadInWithDue, type LeadIn } from './dueBelow.js';
import { headingOwners } from './headingOwners.js';
import { noteAddress, noteSpokenOf } from './addressed.js';
import { segmentsOf, type Segment } from './segments.js';
import { Carry } from './carry.js';
import { isAim } from './rejections/goal.js';
import { onlyAllows } from './rejections/permission.js';
import { RowBodies } from './rowBodies.js';
import { dutyOwners, giveDuties, giveSchedule, namesDoer } from './itemDuties.js';

export interface TaskSetting {
  notice: NoticeText;
  body: NoticeBody;
  /** Rows of tables of tasks, and the steps that they stand in. */
  rows: readonly TableRow[];
  rowPhases: ReadonlyMap<TableRow, TablePhase>;
  genre: Genre;
  /** True for an answer to a proposal or a request, which mostly tells how things are. */
  answers: boolean;
  /** True for a form by which one matter is handed to be dealt with: 「督办通知单」. */
  commissions: boolean;
  reference: TimeReference;
  /** The year that a report tells of; null where its title names none. */
  reviews: number | null;
  /** The year to read a sentence's dates by: the notice's, or that of its phase. */
  yearOf(node: OutlineNode | null): number | null;
  /** Told why each sentence that is no task is none. */
  debug?: DebugHook;
}

/** Reads the body's sentences in order into tasks. */
export function buildTasks(setting: TaskSetting): TaskDraft[] {
  const { body } = setting;
  const carry = new Carry(body.nodes.length === 0);
  const tasks: TaskDraft[] = [];
  const leads: LeadIn[] = [];
  headingOwners(setting.notice, body.nodes, carry);
  const rowBodies = new RowBodies(setting.notice, body);
  const rectification = new Rectification(setting.notice, body.sentences);
  for (const { sentence, reading } of readAhead(setting, rectification)) {
    carry.enter(sentence, reading.kind === 'duties', rowBodies.above(sentence.paragraph));
    const lead = reading.kind === 'judged' && !reading.verdict.task ? leadInWithDue(reading.candidate) : null;
    if (lead !== null) leads.push(lead);
    takeUp(
      setting,
      {
        sentence,
        reading,
        ahead: rectification.isAboveMeasures(sentence) || isFieldOfForm(setting, sentence, tasks),
      },
      carry,
      tasks,
    );
  }
  giveDueBelow(leads, body.sentences, tasks);
  for (const task of tasks) {
    giveItemDuties(task, carry);
    task.deadline ??= carry.itemDue(task.node) ?? (task.recurrence === null ? carry.itemDue(null) : null);
  }
  const rows = tableTasks(setting.notice, setting.rows, setting.rowPhases, setting.reference);
  return rows.length === 0 ? tasks : [...tasks, ...rows].sort((a, b) => a.span.start - b.span.start);
}

/** Duties named in a heading, or above the tasks, hold where the task itself and what closes it name nobody. */
function giveItemDuties(task: TaskDraft, carry: Carry): void {
  const duties = carry.itemDuties(task.node);
  if (duties.length === 0 || task.owners.some((owner) => owner.from === 'parenthesis')) return;
  const named = task.owners.filter((owner) => owner.from === 'sentence');
  task.owners.length = 0;
  addOwners(task.owners, named);
  addOwners(task.owners, duties);
  task.rules.push('owner.heading-duties');
}

/** 「承办单位：…」, 「办理时限：…」 above all tasks of a paper by which one matter is handed to be dealt with. */
const isFieldOfForm = (
  { commissions }: TaskSetting,
  { node }: BodySentence,
  tasks: readonly TaskDraft[],
): boolean => commissions && node === null && tasks.length === 0;

/** A sentence in its turn; `ahead` where the tasks of its item stand below it: 「责任单位：…」 above 「整改措施：…」. */
interface Turn {
  sentence: BodySentence;
  reading: Reading;
  ahead: boolean;
}

/** What the sentence gives to the tasks: those that it is, or who does those around it and by when. */
function takeUp(
  setting: TaskSetting,
  { sentence, reading, ahead }: Turn,
  carry: Carry,
  tasks: TaskDraft[],
): void {
  const { notice } = setting;
  if (reading.kind === 'duties') {
    const heading = headingTask(setting, sentence, tasks);
    if (heading !== null) tasks.push(heading);
    giveDuties(notice.text, sentence, tasks, carry, ahead);
  } else if (reading.kind === 'label') {
    carry.note(
      reading.bodies.map((body) => ownerOf(body, notice.text, sentence.start, 'lead', 'item')),
      false,
    );
  } else if (reading.kind === 'passedOver') {
    setting.debug?.(`not.${reading.standing.kind}`, sentence.shadow, sentence.start);
  } else if (reading.kind === 'date') {
    setting.debug?.('not.only-date', sentence.shadow, sentence.start);
    giveSchedule(reading.candidate, tasks, carry, ahead);
    if (namesDoer(sentence.shadow)) giveDuties(notice.text, sentence, tasks, carry, ahead);
  } else {
    takeUpJudged(setting, reading, carry, tasks, ahead);
  }
}

function takeUpJudged(
  setting: TaskSetting,
  { candidate, standing, verdict }: Reading & { kind: 'judged' },
  carry: Carry,
  tasks: TaskDraft[],
  ahead: boolean,
): void {
  const { text } = setting.notice;
  const { sentence } = candidate;
  const duties = dutyOwners(text, sentence);
  if (verdict.task) {
    for (const segment of segmentsOf(candidate, standing)) {
      const task = draftOf(setting, candidate, segment, carry, {
        rule: verdict.rule,
        standing,
        before: tasks.at(-1),
      });
      if (task !== null) tasks.push(task);
    }
  } else {
    setting.debug?.(verdict.rule, sentence.shadow, sentence.start);
    noteSpokenOf(text, candidate, verdict.rule, carry);
    if (verdict.rule === 'not.formula' && sentence.opensParagraph) carry.closeItem();
    if (standing.paragraphLead && sentence.node?.marker == null) carry.beginTitledParagraph();
  }
  if (!verdict.task || candidate.words.endsWith('：')) noteAddress(text, candidate, carry);
  if (duties.length === 0) return;
  if (ahead && sentence.node !== null) carry.setItemDuties(sentence.node, duties);
  else shareDate(sentence, carry.closeDuties(duties, sentence, tasks));
}

/** 「…。…（县水利局负责，6月底前完成）」: the date among the duties is that of all the tasks that they close. */
function shareDate(sentence: BodySentence, closed: readonly TaskDraft[]): void {
  const due = closed[0]?.deadline ?? null;
  if (due === null || due.span.start < sentence.start + sentence.shadow.lastIndexOf('（')) return;
  for (const task of closed) if (task.recurrence === null) task.deadline ??= due;
}

const EMPTY_ORDER =
  /^(?:[^，。]{2,40})?(?:要|应)?(?:高度重视|充分认识|提高(?:思想)?认识|统一思想)[^，。]{0,30}[，；]?$/;

/** 「通知明确，」, 「县安委办23日下发通知，」 before what is asked for. */
const ONLY_SAYS_WHO =
  /^(?:《?(?:通知|通报|会议|方案|意见|公告)》?(?:还|最后)?(?:明确|要求|强调|指出|提出|说)|[^，。；要应须]{2,30}(?:下发|印发|发出|发布)(?:了)?[^，。；]{0,24}(?:通知|通报|意见|公告)|(?:原则)?同意(?!后)[^，。；]{2,40})[，；]?$/;

function draftOf(
  setting: TaskSetting,
  candidate: Candidate,
  segment: Segment,
  carry: Carry,
  judged: { rule: string; standing: Standing; before: TaskDraft | undefined },
): TaskDraft | null {
  const { sentence } = candidate;
  const { text } = setting.notice;
  const whole = segment.start === 0 && segment.end === sentence.shadow.length;
  let end = segment.end;
  while (end > segment.start && isGap(sentence.shadow.charAt(end - 1))) end--;
  const shadow = sentence.shadow.slice(segment.start, end);
  if (!whole && EMPTY_ORDER.test(shadow)) {
    if (segment.subject !== null) carry.note(namedOwners(text, sentence, segment), segment.subject.barePost);
    return null;
  }
  if (!whole && (onlyAllows(sentence.shadow, segment) || isAim(shadow) || ONLY_SAYS_WHO.test(shadow)))
    return null;
  const { owners, rules } = ownersOf(text, candidate, segment, carry);
  const { deadline, recurrence } = scheduleIn(candidate, segment.start, segment.end);
  const task: TaskDraft = {
    span: { start: sentence.start + segment.start, end: sentence.start + end },
    shadow,
    node: sentence.node,
    paragraph: sentence.paragraph,
    part: sentence.part,
    sentence,
    standing: judged.standing,
    whole,
    owners,
    deadline: deadline === null ? null : { mention: deadline, span: spanOf(sentence, deadline) },
    recurrence: recurrence === null ? null : { mention: recurrence, span: spanOf(sentence, recurrence) },
    rules: [judged.rule, ...rules],
  };
  if (deadline !== null) task.rules.push(deadline.rule);
  if (recurrence !== null) task.rules.push(recurrence.rule);
  if (segment.start > 0) inheritSchedule(task, judged.before);
  return task;
}

const isGap = (character: string): boolean =>
  character === '，' || character === '、' || character.trim() === '';

const spanOf = (
  sentence: BodySentence,
  mention: { index: number; text: string },
): { start: number; end: number } => ({
  start: sentence.start + mention.index,
  end: sentence.start + mention.index + mention.text.length,
});

function namedOwners(text: string, sentence: BodySentence, segment: Segment): ParsedOwner[] {
  return (segment.subject?.bodies ?? []).map((body) =>
    ownerOf(body, text, sentence.start, 'lead', 'sentence'),
  );
}

function ownersOf(
  text: string,
  candidate: Candidate,
  segment: Segment,
  carry: Carry,
): { owners: ParsedOwner[]; rules: string[] } {
  const { sentence } = candidate;
  const owners: ParsedOwner[] = [];
  const rules: string[] = [];
  const from = segment.start;
  const to = closesInParenthesis(sentence.shadow)
    ? Math.min(
        segment.end,
        sentence.shadow.lastIndexOf('（') > 0
          ? Math.max(from, sentence.shadow.lastIndexOf('（'))
          : segment.end,
      )
    : segment.end;
  const entrusted = segment.subject === null ? entrustedIn(sentence.shadow, from, to) : [];
  if (entrusted.length > 0) {
    addOwners(
      owners,
      entrusted.map((body) => ownerOf(body, text, sentence.start, 'lead', 'sentence')),
    );
    rules.push('owner.entrusted');
  } else if (segment.subject !== null) {
    addOwners(owners, namedOwners(text, sentence, segment));
    rules.push('owner.subject');
  }
  const named = owners.slice();
  if (named.length === 0) {
    const inherited = carry.owners();
    if (inherited.length > 0) {
      addOwners(owners, inherited);
      rules.push(`owner.${inherited[0]?.from ?? 'item'}`);
    }
  } else if (
    !named.some(({ name }) => name.startsWith('任何')) &&
    !isEncouraged(sentence.shadow, segment) &&
    !standsInFirst(sentence.shadow, segment) &&
    (!ownPromise(sentence.shadow, segment) || carry.owners().length === 0)
  ) {
    carry.note(named, segment.subject?.barePost ?? false);
  }
  const supporters = supportersIn(sentence.shadow, from, to).filter(
    (body) => !owners.some((owner) => owner.name === body.name),
  );
  if (supporters.length > 0) {
    addOwners(
      owners,
      supporters.map((body) => ownerOf(body, text, sentence.start, 'support', 'sentence')),
    );
    rules.push('owner.supporter');
  }
  return { owners, rules };
}

/**
 * 「市局值班室将每日抽查」 and 「费用由…审核」: what one body does itself, or is only
 * understood to do (「…报应急办，汇总后上报」), says nothing of the next sentence.
 */
const ownPromise = (shadow: string, segment: Segment): boolean =>
  segment.subject !== null &&
  ((shadow.charAt(segment.subject.end) === '将' &&
    PROMISED.test(shadow.slice(segment.subject.end, segment.subject.end + 44))) ||
    shadow.charAt(segment.subject.start - 1) === '由' ||
    segment.subject.start === segment.subject.end);

/** 「会议要求，一是加强领导，各村成立专班。二是…」: who is named behind 一是 has nothing to do with 二是. */
const standsInFirst = (shadow: string, { subject }: Segment): boolean => {
  const first = subject === null ? -1 : shadow.search(FIRST);
  return first > 0 && first < (subject?.start ?? 0);
};
const FIRST = /[，：]一是/;

/** 「鼓励各地先行先试」: what some may do says nothing of the sentences behind it. */
const isEncouraged = (shadow: string, { subject }: Segment): boolean =>
  subject !== null && ENCOURAGES.test(shadow.slice(Math.max(0, subject.start - 5), subject.start));
const ENCOURAGES = /鼓励(?:和?支持)?$/;

/** 将 before a verb; 「各单位将值班表于2日前报送」 hands something over. */
const PROMISED =
  /^将(?!.{0,40}(?:纳入|列入|作为)|[^，。；]{2,40}(?:(?<!通)报送?(?=[^，。；道]|$)|上报|提交|上交|送(?:至|到|交)|发(?:送|至|到)|交(?:至|到|由)|寄|反馈))/;
