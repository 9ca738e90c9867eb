import type { BodySentence } from '../../structure/readBody.js';
import { isOneself, ownerOf } from '../owners/owner.js';
import type { Subject } from '../owners/subject.js';
import type { Candidate } from './candidate.js';
import type { Carry } from './carry.js';

/**
 * What is no task, by the rule that says so, may yet speak of whoever acts in the sentences behind it: 「学校也可安排劳动月。…」,
 * 「为便民，市局不断优化网点。…」. Who only may do something has been told nothing, nor is whoever was told before still
 * spoken of: 「有条件的镇可设站点。…」.
 */
export function noteSpokenOf(
  text: string,
  { subjects, clauses, sentence }: Candidate,
  rule: string,
  carry: Carry,
): void {
  if (!SPEAKS_OF_BODY.has(rule)) return;
  const at = subjects.findIndex((subject) => subject !== null);
  if (at < 0) return;
  const subject = subjects[at];
  const opening = sentence.shadow.slice(0, clauses[at]?.start ?? 0);
  if (subject == null || subject.barePost || (opening !== '' && !/^为(?!民)/.test(opening))) return;
  if (DECIDES.test(sentence.shadow.slice(subject.end, subject.end + 6))) return;
  if (rule === PERMISSION && isAllowed(sentence.shadow, subject)) {
    carry.closeItem();
    return;
  }
  if (subjects.some((other, i) => i > at && other !== null)) return;
  carry.mention(subject.bodies.map((body) => ownerOf(body, text, sentence.start, 'lead', 'item')));
}

/** 「有条件的镇可…」, 「食堂可由街道自行确定菜价」 */
const isAllowed = (shadow: string, { start, end }: Subject): boolean =>
  shadow.charAt(end) === '可' || shadow.startsWith('可由', start - 2);
const PERMISSION = 'not.permission';
const SPEAKS_OF_BODY: ReadonlySet<string> = new Set([PERMISSION, 'not.statement', 'not.purpose']);

/** 「为…，县政府决定…」: the issuer. */
const DECIDES = /^(?:研究)?(?:决定|制[定订]|印发|提出|同意|现|拟|将|定于)/;

/** A sentence that leads in to items may say whom they address, whether or not it is a task itself. */
export function noteAddress(text: string, candidate: Candidate, carry: Carry): void {
  const subject = candidate.subjects.find((found) => found !== null && !found.barePost);
  if (
    subject == null ||
    !(
      candidate.words.endsWith('：') ||
      /(?:如下|以下)[^，。]{0,12}$/.test(candidate.words) ||
      (subject.told && LEADS_TO_POINTS.test(candidate.words)) ||
      opensOwnPlan(candidate.sentence, subject)
    ) ||
    REVIEWED.test(candidate.words) ||
    (candidate.sentence.node === null && ADDRESS.test(candidate.words))
  )
    return;
  const { sentence } = candidate;
  carry.note(
    subject.bodies.map((body) => ownerOf(body, text, sentence.start, 'lead', 'section')),
    false,
  );
}

/** 「各镇要做到：有方案、有制度；每周巡查。」: what the first words list may be no work. */
const LEADS_TO_POINTS = /^[^，。；：]{2,30}(?:要|应当?|须|必须)[^，。；：]{0,4}做到[^，。；：]{0,8}：/;

/** 「各镇人民政府，各委、办、局：」 at the head of a letter within the letter: whoever is only addressed is no owner. */
const ADDRESS = /^各[^。；：要应须请]{2,60}[，、][^。；：要应须请]{2,120}：$/;

/** 「2024年，我局将围绕四项重点，…」 above all items: what the plan sets out is for the body that speaks. */
const opensOwnPlan = ({ node, shadow }: BodySentence, { bodies, end }: Subject): boolean =>
  node === null && shadow.charAt(end) === '将' && isOneself(bodies[0]?.name ?? '');

const REVIEWED = /情况|成效|取得|汇报|报告如下|通知如下|来，/;
