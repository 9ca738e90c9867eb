import { PIVOT_VERBS } from '../../lexicon/actionVerbs.js';
import { ADVERBIAL, VERB } from '../../lexicon/dictionaryVerbs.js';
import { tagOf, verbsAt, wordsOf } from '../../lexicon/segmenter.js';
import { WordScan } from '../../lexicon/wordScan.js';
import { isActionSign, opensWithAction } from '../actionWords.js';
import { PatternAt } from '../patternAt.js';
import { isBranch, takesPart } from './branches.js';
import { isVerbInName } from './verbsInNames.js';

/** Tells what a clause opens with where it is no body: a verb, a word of obligation, an order to others. */

/** A clause that opens with a word of obligation, an adverb or a preposition has no subject of its own. */
const OTHER_OPENING = new PatternAt(
  /(?:(?:要|须|应(?!急)|需|必须|务必|不得|严禁|禁止|请)|一体|第一时间|按|赴|报(?!社|名[人者])|送|交(?![通警管流易接巡])|逐|给(?![水排])|时刻|经(?!普[办领]|侦[大支中]队|信(?![访息])|发|开|济|营|办|贸|委|理|纪|销|管)|涉及|遇|需要|属于|因(?!地)|如|若|凡|各自|层层|多次|努力|方便|实时|一律|均|全程|是否|什么|分(?=[\u4e00-\u9fff]{1,4}(?:组织|推进|实施|开展|进行))|未(?!成年)|无(?!党派)|到(?!位)|依[照据]|遵照|参照|协同(?!办)|受(?![托害助理访])(?=[^，。；]{1,12}委托)|每(?:件|起|条|项|次|处|例|栋|户)|常态化|有(?!关)|与|其(?!他|余)|是(?!否)|当(?![地事班值日])|这|该(?!局|办|中心)|此|他们|我们|大家|谁|人人|没有|不(?!动产)|政府(?=购买|采购|投资|举债|债务|储备|信息公开|网站|性基金|引导基金|建设工程|工作报告))/,
);

export const opensOtherwise = (shadow: string, from: number): boolean => OTHER_OPENING.testAt(shadow, from);

export function opensWithVerb(shadow: string, from: number): boolean {
  return opensWithAction(shadow, from) && !isVerbInName(shadow, from);
}

/** 1 for verbs whose object is told what to do, 2 for words that say how and may stand before one. */
const ORDERING = new WordScan([
  ...PIVOT_VERBS.filter((verb) => verb.length === 2).map((verb) => [verb, 1] as const),
  ...'同步 同时 及时 积极 定期 主动 继续 持续'.split(' ').map((word) => [word, 2] as const),
]);

/** 「组织企业…」「指导机构…」: the body behind such a verb is told by another. */
export function ordersSomebody(shadow: string, from: number): boolean {
  const verb = (ORDERING.bitsAt(shadow, from) & 2) === 0 ? from : from + 2;
  const orders = (ORDERING.bitsAt(shadow, verb) & 1) !== 0 || isActionSign(shadow, from);
  return orders && !isVerbInName(shadow, from);
}

/** 「教育、公安、交通运输等部门」, 「建设、施工单位」: a branch of administration in a list is no verb. */
export function opensWithBranches(near: string): boolean {
  if (!BRANCH_SEPARATOR.test(near)) return false;
  const [, first, second] = BRANCH_LIST.exec(near) ?? [];
  if (first === undefined || second === undefined) return false;
  return (
    (isBranch(first) && (isBranch(second) || /[局委部厅办]$/.test(second))) ||
    (takesPart(first) && takesPart(second))
  );
}

/** Spares most words the pattern below, which would try each length of the first name. */
const BRANCH_SEPARATOR = /^[\u4e00-\u9fff]{2,8}[、和]/;
const BRANCH_LIST =
  /^([\u4e00-\u9fff]{2,8}?)[、和]([\u4e00-\u9fff]{2,10}?)(?=[、和等要应须将]|会同|部门|机关|机构|单位|企业)/;

export function firstWordIsVerb(shadow: string, from: number): boolean {
  if ((verbsAt(shadow, from) & (VERB | ADVERBIAL)) === 0 || isVerbInName(shadow, from)) return false;
  const first = wordsOf(shadow.slice(from, from + 8))[0] ?? '';
  return first.length >= 2 && !/[直属级]$|^(?:相关|有关)$/.test(first) && /^(?:v|ad)$/.test(tagOf(first));
}
