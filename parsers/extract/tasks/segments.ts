import { holdsAction } from '../actionWords.js';
import { afterLeadIns, type Subject } from '../owners/subject.js';
import type { Candidate } from './candidate.js';
import type { Clause } from './clauses.js';
import { opensOwnMatter } from './ownMatter.js';
import { coveringEnd } from './rejections/formula.js';

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
    const subject = isParallelAim(candidate, i) ? null : (subjects[i] ?? null);
    if (current !== null && subject !== null && isCondition(candidate, current, clause)) {
      current.end = clause.end;
      current.subject = subject;
    } else if (current === null) {
      current = { start: clause.start, end: clause.end, subject };
    } else if (
      changesBody(candidate, current, subject, i) ||
      changesSchedule(candidate, current, i) ||
      opensOwnMatter(candidate, current.start, i)
    ) {
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
  /^(?:除[^，]{2,40}外|(?:对|对于|针对)[^，要应须]{2,30}的[^，要应须]{0,8}|[^，要应须]{2,20}(?:期间|结束后|完成后))$/;

/** 「学校作为避难场所的，由教育局…」: whoever the case is about is not the one who acts in it. */
const isCondition = ({ sentence }: Candidate, current: Segment, clause: Clause): boolean => {
  if (current.subject !== null && opensCondition(sentence.shadow, current.subject))
    return !sentence.shadow.slice(current.subject.end, clause.start - 1).includes('，');
  const words = sentence.shadow.slice(current.start, clause.start);
  if (current.subject !== null && current.subject.end >= clause.start - 1) return WHO_IS_MEANT.test(words);
  if (current.subject?.told === false && STATE_OF_THINGS.test(words)) return true;
  return current.subject?.told !== true && /^[^，]{4,40}的，$/.test(words);
};

/** 「学校一旦发现疫情，班主任应…」: whoever meets with the case is not yet told anything. */
const opensCondition = (shadow: string, { end }: Subject): boolean =>
  /^(?:一旦|如果?(?!实)|若|遇)/.test(shadow.slice(end, end + 3));

/** 「有校车的学校，跟车老师要…」: a clause that only says where. */
const WHO_IS_MEANT = /^(?:有|使用|设有|开设|未)[^，]{2,20}的[^，]{2,8}，$/;

/** A post does not speak for the sentences that follow, but for all of its own. */
const postOf = ({ subject }: Segment): Subject | null => (subject?.barePost === true ? subject : null);

/** 「现将…转发你们，请各机构…」: the formula in front is no part of the order behind it. */
function withoutCovering(segments: readonly Segment[], end: number): Segment[] {
  const ordered = segments.filter((segment) => segment.end > end);
  const [first] = ordered;
  if (first !== undefined) first.start = Math.max(first.start, end);
  return ordered;
}

const LONG_LEAD = 40;
const SHORTEST_ORDER = 11;
/** A clause that opens like this is an order in itself, though it names nobody. */
const ORDER_AT_FRONT = /^(?:要|应当?|须|必须|务必|严格|切实|坚决)/;

function changesBody(
  candidate: Candidate,
  current: Segment,
  subject: Subject | null,
  index: number,
): boolean {
  if (subject === null || opensCondition(candidate.sentence.shadow, subject)) return false;
  if (inRoster(candidate, index)) return false;
  if (HAS_ITS_PLACE.test(candidate.sentence.shadow.slice(subject.end, subject.end + 4))) return false;
  if (current.subject !== null) return !sameBodies(current.subject, subject);
  const { shadow } = candidate.sentence;
  const start = candidate.clauses[index]?.start ?? 0;
  const lead = shadow.slice(current.start, start);
  const orders = ordersBetween(candidate, current.start, start);
  if (
    /务必|必须|不得|严禁/.test(lead) &&
    /^[将拟](?!.{0,12}(?:纳入|列入|作为))/.test(shadow.slice(subject.end, subject.end + 16))
  )
    return true;
  if (STATE_OF_THINGS.test(lead)) return false;
  if (
    orders.length >= 1 &&
    subject.told &&
    hasRhythm(candidate, current.start, start) &&
    !SET_TIME.test(lead)
  )
    return true;
  const head = candidate.heads[index] ?? start;
  if (orders.length >= 1 && OTHER_TOPIC.test(shadow.slice(head, head + 20))) return true;
  if (/^为(?!民)/.test(lead) || !orders.some((words) => ordersWork(words))) return false;
  const ordered = orders.join('，').length >= SHORTEST_ORDER;
  if (ORDER_AT_FRONT.test(lead)) return ordered && !ONLY_FOLLOWS.test(lead);
  if (ordered && isScheduled(candidate, subject) && orders.some(holdsAction)) return true;
  return lead.length >= LONG_LEAD && orders.length >= 2;
}

/** 「要认真贯彻执行《…条例》，各地要…」: the paper is followed by doing what is told behind it. */
const ONLY_FOLLOWS =
  /^(?:要|应当?|必须)?(?:认真|切实|全面|严格|深入|坚决)*(?:学习|贯彻|执行|落实|遵守|按照)+[^，。；《]{0,24}《[^《》]{2,60}》[^，。；]{0,12}，$/;

/** 「每周六上午为清扫时间，」 */
const SET_TIME = /为[^，。；]{2,12}(?:时间|日|月|周|期|节)，$/;

/** 「技能课每周不少于1课时，学校要…」: a rhythm in front is not that of the body behind it. */
const hasRhythm = ({ recurrences }: Candidate, from: number, to: number): boolean =>
  recurrences.some((mention) => mention.index >= from && mention.index < to);

/** 「做到站长亲自抓，副站长分头抓」: one aim in parallel clauses, not one order for each. */
function isParallelAim({ clauses, sentence }: Candidate, index: number): boolean {
  if (!sentence.shadow.includes('做到') && !sentence.shadow.includes('形成')) return false;
  const words = clauses.map((clause) =>
    sentence.shadow.slice(clause.start, clause.end).replace(/[。；]$/, ''),
  );
  const last = words[index]?.slice(-1);
  for (let at = index - 1; at >= 0 && words[at]?.slice(-1) === last; at--)
    if (/(?:做到|形成)[^，]{2,10}$/.test(words[at] ?? '')) return (words[index] ?? '').length <= 12;
  return false;
}

/** 「…，村级协理员每月走访一遍」: a body with a schedule of its own. */
const isScheduled = ({ recurrences, times }: Candidate, { end }: Subject): boolean =>
  [...recurrences, ...times.filter((time) => time.bound === 'by')].some(
    (mention) => mention.index >= end && mention.index <= end + 1,
  );

/** 「建立由分管领导任组长，公安、民政部门为成员的领导小组」: who belongs to a group does not act yet. */
function inRoster({ clauses, sentence }: Candidate, index: number): boolean {
  if (!sentence.shadow.includes('由')) return false;
  const [before, clause] = [clauses[index - 1], clauses[index]].map((part) =>
    part === undefined ? '' : sentence.shadow.slice(part.start, part.end),
  );
  return HEADED_BY.test(before ?? '') && MEMBERS.test(clause ?? '');
}
const HEADED_BY =
  /由[^，。]{2,40}(?:任|担任|为|兼任|牵头)(?:第一)?(?:组长|召集人|总指挥|指挥长|主任|主席|队长|会长|负责人|班长|总召集人|，|$)/;
const MEMBERS =
  /(?:为(?:成员|组员|副组长|副主任)|(?:任|担任|兼任)(?:常务)?副?(?:组长|主任|总指挥|指挥长|召集人|成员|组员)|(?:组成|参加|参与)的|组成[。；]?$)/;

/** 「成立专班，专班办公室设在县民政局」: where it sits belongs to its being set up. */
const HAS_ITS_PLACE = /^(?:下设|设在|设于|挂靠)/;

/** 「儿童节即将来临，为体现关怀，使孩子们…，各镇要…」: clauses without a verb of work lead in to the order. */
const ordersWork = (words: string): boolean =>
  !/^(?:使|让|令)|(?:即将|将要|已经?|正值|日益)/.test(words) &&
  (holdsAction(words) || ORDER_AT_FRONT.test(words));

/** 「…，费用由县财政局审核」, 「…，重大隐患由局领导包案」: another matter that another body sees to. */
const OTHER_TOPIC = /^[^，。；：由]{2,14}(?<![自理缘事经])由(?!于|此)/;

/** 「…，市里已建立系统，各单位要…」, 「近期，部分地方出现了…，各地要…」: what is told belongs to the order behind it. */
const STATE_OF_THINGS =
  /(?:^|，)[^，]{2,16}(?:已经?(?:建立|印发|出台|开通|明确|部署|下发|安排|拨付|配发)|(?:安排|拨付|下达|筹措|印发|出台|配发|开通|采购)了|出现了|发生了|暴露了)/;

const sameBodies = (a: Subject, b: Subject): boolean => namesOf(a) === namesOf(b);

/** 「各街道自行组织初赛，每个街道选拔3名选手」: the same bodies, however they are counted. */
const namesOf = (subject: Subject): string =>
  subject.bodies.map((body) => body.name.replace(/^(?:各|每个|每家|每|所有|全体)/, '')).join('、');

const LEAD_IN_VERB =
  /^(?:按照|根据|结合|围绕|聚焦|针对|依托|通过|对|以|在|除|为|因|凡|坚持|遵照|依据|把握|立足|着眼|涉及|遇|如|若|经|自)|(?:的|(?<![课学工小及按准])时|后|前|期间)$/;

/** 「遇有险情要立即转移」: what opens like a setting may hold the order too. */
const SETTING_AND_ORDER =
  /^(?:遇|如|若|对|在)[^，。]*(?<![主重需首必])(?:要(?!求)|应(?!急|对)|须|必须)[^，。]{4,}/;

/** The clauses that order something and do not only lead in. */
function ordersBetween({ clauses, sentence }: Candidate, from: number, to: number): string[] {
  return clauses
    .filter((clause) => clause.start >= from && clause.start < to)
    .map((clause) => sentence.shadow.slice(clause.start, clause.end))
    .filter((words) => !LEAD_IN_VERB.test(words) || SETTING_AND_ORDER.test(words));
}

/** 「每半年至少培训一次，每年至少演练一次」: a clause that opens with another schedule is a task of its own. */
function changesSchedule(candidate: Candidate, current: Segment, index: number): boolean {
  const clause = candidate.clauses[index];
  if (clause === undefined) return false;
  const { shadow } = candidate.sentence;
  const at = afterLeadIns(shadow, clause.start, clause.end);
  const opens = (mention: { index: number }): boolean => mention.index >= at && mention.index <= at + 1;
  const within = (mention: { index: number }): boolean => mention.index >= at && mention.index < clause.end;
  const recurrence = candidate.recurrences.find(opens) ?? candidate.recurrences.find(within);
  const before = (mention: { index: number }): boolean =>
    mention.index >= current.start && mention.index < clause.start;
  if (recurrence !== undefined) {
    if (shadow.startsWith('并', clause.start) || ONLY_HOW_OFTEN.test(shadow.slice(at, clause.end)))
      return false;
    const known = candidate.recurrences.find(before);
    if (known === undefined)
      return (
        opens(recurrence) &&
        (/定期/.test(shadow.slice(current.start, clause.start)) ||
          (clause.start - current.start >= 10 && REPORTS.test(shadow.slice(at, clause.end))) ||
          candidate.times.some((time) => before(time) && time.bound === 'by' && time.relative == null))
      );
    return known.unit !== recurrence.unit || known.times !== recurrence.times;
  }
  const time = candidate.times.find(
    (mention) => within(mention) && (isDue(mention) || (opens(mention) && WHOLE_MONTH.test(mention.text))),
  );
  if (time === undefined || shadow.startsWith('并', clause.start)) return false;
  const earlier = candidate.times.find((mention) => before(mention) && isDue(mention));
  return (earlier !== undefined && earlier.end !== time.end) || candidate.recurrences.some(before);
}

/** 「定期开展督查，每季度不少于一次」: how often what stands before is to be done. */
const ONLY_HOW_OFTEN = /^每[^，。；]{1,4}(?:至少|不少于|不低于)?[\d一二两三四五六]{1,2}次(?:以上)?[。；]?$/;

/** 「…，每周五报送进度」: reporting and keeping lists has a rhythm of its own. */
const REPORTS =
  /^[^，。；]{2,8}(?:(?:将|把|向)[^，。；]{2,16})?(?:报送|上报|报(?=[省市县区]|一)|更新(?=一次|[^，。；]{0,4}台账)|通报)(?!一批)/;

/** 「每季度开展一次练兵，9月举办大赛」 */
const WHOLE_MONTH = /^(?:1[0-2]|[1-9])月$/;

const isDue = (mention: Candidate['times'][number]): boolean =>
  mention.relative == null &&
  (mention.bound === 'by' || mention.bound === 'until' || /[底末旬]$|季度$|半年$/.test(mention.text));
