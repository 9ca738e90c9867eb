import { holdsAction } from '../actionWords.js';
import type { Subject } from '../owners/subject.js';
import { PatternAt } from '../patternAt.js';
import type { Candidate } from './candidate.js';
import { isAskedFor } from './rejections/permission.js';
import type { Segment } from './segments.js';

/** True where the clause at `index` gives the work to another body than the clauses before it. */
export function changesBody(
  candidate: Candidate,
  current: Segment,
  subject: Subject | null,
  index: number,
): boolean {
  if (subject === null || opensCondition(candidate.sentence.shadow, subject)) return false;
  if (inRoster(candidate, index) || isQuota(candidate, subject, index)) return false;
  if (HAS_ITS_PLACE.testAt(candidate.sentence.shadow, subject.end)) return false;
  if (isAskedFor(candidate.sentence.shadow, current.start, subject)) return true;
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
  if (ENDS_IN_PURPOSE.test(lead) && !orders.some(ordersWork)) return false;
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
  if (subject.told && shadow.length - start >= SHORTEST_ORDER) {
    if (orders.some(ordersWithin)) return true;
    if (orders.length >= 3 && lead.length >= FAIRLY_LONG_LEAD) return true;
  }
  if (/^[也还]?可由/.test(shadow.slice(start, start + 3))) return true;
  if (ORDER_AT_FRONT.test(lead)) return ordered && !ONLY_FOLLOWS.test(lead);
  if (ordered && isScheduled(candidate, subject) && orders.some(holdsAction)) return true;
  return lead.length >= LONG_LEAD && orders.length >= 2;
}

/** 「抽查20家企业，其中：城关镇1家，石桥镇3家」: how many fall to whom. */
const isQuota = ({ clauses, sentence }: Candidate, { end }: Subject, index: number): boolean =>
  QUOTA.test(sentence.shadow.slice(end, clauses[index]?.end));
const QUOTA = /^\d+(?:[家个名人户处件所次]|万?元)[，。；]?$/;

/** 「做好报备，规范施工，特种作业人员持证上岗等工作」: the clause is one of the works that are listed. */
export const closesListOfWork = ({ clauses, subjects, sentence }: Candidate, index: number): boolean => {
  const clause = clauses[index];
  return (
    index > 0 &&
    clause !== undefined &&
    subjects[index]?.told === false &&
    WORK_LISTED.test(sentence.shadow.slice(clause.start, clause.end))
  );
};
const WORK_LISTED =
  /^(?![^。；]*(?:做好|抓好|开展|组织|完成|落实|承担|参与|配合|推进|实施|统筹|协调|会同|加强))[^。；]*等(?:各项|相关)?(?:工作|措施|任务|要求|事项)[。；]?$/;

/** 「…，为掌握进度，请各站…」: the purpose belongs to the order behind it, and what it follows from as well. */
const ENDS_IN_PURPOSE = /(?:^|，)为(?!民)[^，要应须]{4,40}，$/;

const LONG_LEAD = 40;
const FAIRLY_LONG_LEAD = 30;
const SHORTEST_ORDER = 11;
/** 「挂牌督办的隐患要按期整改到位」: what is to be done to something, though nobody is told. */
const ORDER_WITHIN =
  /^[^，。；要应须]{2,20}(?:(?<![主重需首必])要(?![求点素件])|必须|应当|须(?!知))([^，。；“]{4,})/;
const ordersWithin = (words: string): boolean =>
  words.length >= SHORTEST_ORDER && holdsAction(ORDER_WITHIN.exec(words)?.[1] ?? '');
/** A clause that opens like this is an order in itself, though it names nobody. */
const ORDER_AT_FRONT =
  /^(?:会议(?:还|最后)?(?:要求|强调|决定|明确)，)?(?:[一二三四五六七八九十]是)?(?:要|应当?|须|必须|务必|严格|切实|坚决)/;

/** 「要认真贯彻执行《…条例》，各地要…」: the paper is followed by doing what is told behind it. */
const ONLY_FOLLOWS =
  /^(?:要|应当?|必须)?(?:认真|切实|全面|严格|深入|坚决)*(?:学习|贯彻|执行|落实|遵守|按照)+[^，。；《]{0,24}《[^《》]{2,60}》[^，。；]{0,12}，$/;

/** 「每周六上午为清扫时间，」 */
const SET_TIME = /为[^，。；]{2,12}(?:时间|日|月|周|期|节)，$/;

/** 「技能课每周不少于1课时，学校要…」: a rhythm in front is not that of the body behind it; 「全年，各镇至少演练2次」 holds one. */
const hasRhythm = ({ recurrences }: Candidate, from: number, to: number): boolean =>
  recurrences.some(({ index, text }) => index >= from && index + text.length <= to);

/** What {@link isParallelAim} asks of any of the clauses. */
export const mayHoldAims = (shadow: string): boolean => shadow.includes('做到') || shadow.includes('形成');

/** 「做到站长亲自抓，副站长分头抓」: one aim in parallel clauses, not one order for each. */
export function isParallelAim({ clauses, sentence }: Candidate, index: number): boolean {
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
const HAS_ITS_PLACE = new PatternAt(
  /下设|设在|设于|挂靠|(?:担?任|为)(?:副?组长|副?总指挥|副?主任|成员|召集人)/,
);

/** 「儿童节即将来临，为体现关怀，使孩子们…，各镇要…」: clauses without a verb of work lead in to the order. */
const ordersWork = (words: string): boolean =>
  !/^(?:使|让|令)|(?:即将|将要|已经?|正值|日益)|^[^要应须]{0,24}[既也又仍]是/.test(words) &&
  (holdsAction(words) || ORDER_AT_FRONT.test(words));

/** 「…，费用由县财政局审核」, 「…，重大隐患由局领导包案」: another matter that another body sees to. */
const OTHER_TOPIC = /^[^，。；：由]{2,14}(?<![自理缘事经])由(?!于|此)/;

/** 「…，市里已建立系统，各单位要…」, 「近期，部分地方出现了…，各地要…」: what is told belongs to the order behind it. */
export const STATE_OF_THINGS =
  /^[^，]{2,24}(?:事关|关系到?|关乎|是[^，]{2,30}的[^，]{0,6}(?:内容|环节|举措|途径|保障|要求|关键|工程)(?:之一)?)[^，]{0,40}，(?:[^，要应须]{2,24}，){0,3}$|(?:^|，)[^，]{2,16}(?:已经?(?:建立|印发|出台|开通|明确|部署|下发|安排|拨付|配发)|(?:安排|拨付|下达|筹措|印发|出台|配发|开通|采购|拟定|制定|起草|下发|公布|开发|研制)了|出现了|发生了|暴露了)/;

const sameBodies = (a: Subject, b: Subject): boolean => namesOf(a) === namesOf(b);

/** 「各街道自行组织初赛，每个街道选拔3名选手」: the same bodies, however they are counted. */
const namesOf = (subject: Subject): string =>
  subject.bodies.map((body) => body.name.replace(/^(?:各|每个|每家|每|所有|全体)/, '')).join('、');

const LEAD_IN_VERB =
  /^(?:按照|根据|结合|围绕|聚焦|针对|依托|通过|对|以|在|除|为|因|凡|坚持|遵照|依据|把握|立足|着眼|涉及|遇|如|若|经|自)|(?:的|(?<![课学工小及按准])时|后|前|期间)$/;

/** 「遇有险情要立即转移」: what opens like a setting may hold the order too. */
const SETTING_AND_ORDER =
  /^(?:遇|如|若|对|在)[^，。]*(?<![主重需首必])(?:要(?!求)|应(?!急|对)|须|必须)[^，。]{4,}|^以[^，。]{1,8}为单位[^，。]{0,4}(?:报|上报|组织|开展|推荐|申报|成立)/;

/** The clauses that order something and do not only lead in. */
function ordersBetween({ clauses, sentence }: Candidate, from: number, to: number): string[] {
  return clauses
    .filter((clause) => clause.start >= from && clause.start < to)
    .map((clause) => sentence.shadow.slice(clause.start, clause.end))
    .filter((words) => !LEAD_IN_VERB.test(words) || SETTING_AND_ORDER.test(words));
}

/** 「学校一旦发现疫情，班主任应…」: whoever meets with the case is not yet told anything. */
export const opensCondition = (shadow: string, { end }: Subject): boolean => CONDITION.testAt(shadow, end);

const CONDITION = new PatternAt(/一旦|如果?(?!实)|若|遇/);
