import type { SectionKind } from '../../lexicon/headings.js';
import type { OutlineNode } from '../../structure/outline.js';
import type { BodySentence } from '../../structure/readBody.js';
import { AnyPattern } from '../anyPattern.js';
import type { TaskSetting } from './buildTasks.js';
import type { Standing } from './candidate.js';
import type { Listed } from './listing.js';

/** What a sentence is to those around it. */
interface Role {
  paragraphLead: boolean;
  listed: Listed | null;
  /** True in a report for what tells of the time to come. */
  toCome: boolean;
  onAgenda: boolean;
  found: boolean;
}

/** Where a sentence stands, for the rules that judge it. */
export function standingOf(
  setting: TaskSetting,
  sentence: BodySentence,
  { paragraphLead, listed, toCome, onAgenda, found }: Role,
): Standing {
  const unnumbered = setting.body.nodes.length === 0;
  const isCondition = listed === 'conditions';
  const answered = setting.answers && !toCome && !promises(sentence.node);
  const kind = isCondition ? 'background' : kindOf(setting, sentence, unnumbered, toCome);
  return {
    genre: isCovering(setting, sentence) ? 'notice' : setting.genre,
    kind,
    onTime: kind === 'background' && /时间(?:安排)?[：:]?$/.test(sentence.node?.title ?? ''),
    onConditions: isCondition || (kind === 'background' && isOnConditions(sentence.node)),
    persuades: sentence.node !== null && PERSUADES.testIn(sentence.node.title),
    unnumbered: unnumbered && !answered,
    intro: sentence.node === null || answered,
    listed: listed === 'things',
    paragraphLead,
    onAgenda,
    found,
  };
}

/** 「二、下一步工作」 in an answer: what is promised there will have to be done. */
const promises = (node: OutlineNode | null): boolean =>
  node !== null && (TO_COME.test(node.title) || promises(node.parent));

const PERSUADES = new AnyPattern([
  ['认清 认识 统一思想', /^(?:切实|进一步|深刻|充分|要)*(?:认清|认识|提高(?:思想|政治)?认识|统一思想)/],
  ['重要性 重要意义 责任感 紧迫感 使命感', /重要(?:性|意义)|(?:责任|紧迫|使命)感/],
]);

/** The letter above a plan speaks as a notice, whatever the plan is. */
const isCovering = ({ body }: TaskSetting, { part }: BodySentence): boolean =>
  part === 0 && (body.sentences.at(-1)?.part ?? 0) > 0;

const isOnConditions = (node: OutlineNode | null): boolean =>
  node !== null && (/(?:条件|资格)[：:]?$/.test(node.title) || isOnConditions(node.parent));

/** In a report all is done, but for what stands under a heading about the time to come or says itself that it is. */
function kindOf(
  setting: TaskSetting,
  sentence: BodySentence,
  unnumbered: boolean,
  toCome: boolean,
): SectionKind {
  const own = sentence.node?.kind ?? 'other';
  if (setting.genre !== 'report') return own;
  if (toCome) return own === 'done' || own === 'background' ? 'tasks' : own;
  for (let at = sentence.node; at !== null; at = at.parent)
    if (isToCome(at.title, setting.reviews)) return own === 'done' || own === 'background' ? 'tasks' : own;
  return unnumbered ? own : 'done';
}

/** 「下一步打算」, and 「2025年重点工作」 in a report on 2024; 「2024年重点工作」 tells there what was done. */
function isToCome(title: string, reviewed: number | null): boolean {
  const year = Number(/(20\d\d)年/.exec(title)?.[1] ?? Number.NaN);
  if (reviewed !== null && year > reviewed) return true;
  return reviewed !== null && year === reviewed
    ? TO_COME_WITHIN.test(title)
    : TO_COME.test(title) || OF_YEAR.test(title);
}

const TO_COME =
  /下一?步|下一?[周旬月]|下一?阶段|下半年|明年|来年|今后|后续|接下来|打算|计划|安排|思路|谋划|展望|建议|对策$|(?:努力|改进|工作)方向$|(?:第?[二三四]|下一?)季度[^。；]{0,10}(?:工作|任务|重点)$|(?:监管|整改|改进|处理|处置|工作|对策)的?(?:意见|要求|措施|对策)$|(?<!完成)(?:任务|部署|举措)$/;
/** Of the year that is told of: what is left of it. */
const TO_COME_WITHIN = /下一?步|下一?阶段|下半年|今后|后续|接下来|第?[二三四]季度|打算|计划|安排|思路/;
const OF_YEAR =
  /20\d\d年(?:的)?(?:重点|主要)?工作$|(?:做好|抓好|谋划|开创|推进)[^。；]{0,30}20\d\d年[^。；]{0,16}(?:工作|任务)$/;
