import type { RejectionRule } from '../candidate.js';

/** 现将…印发给你们，请认真贯彻执行; 特此通知; 本通知自…起施行. */
export const formula: RejectionRule = {
  name: 'not.formula',
  rejects: ({ words, subjects, clauses }) =>
    FORMULA.test(words) &&
    coveringEnd(words) === 0 &&
    (clauses.length < 4 || !subjects.some((subject, i) => i > 0 && subject !== null)),
};

const COVERING = /^现(?:将|把)[^。；]{4,160}(?:印发|转发|下发|发)给?你们，/;
const ORDER_BEHIND = /请|要|应|须|于[^，]{2,16}前/;
/** As much is said in 请结合实际，认真贯彻落实 alone. */
const SHORTEST_ORDER = 22;

/**
 * 「现将…转发你们，请各机构…于5日前报…」: where the order behind the formula begins; 0 where there is no formula in
 * front, or nothing behind it but the wish that it be carried out.
 */
export function coveringEnd(words: string): number {
  const covering = COVERING.exec(words)?.[0].length ?? 0;
  const order = words.slice(covering);
  const asks = covering > 0 && order.length >= SHORTEST_ORDER && ORDER_BEHIND.test(order);
  return asks && !ONLY_WISHED.test(order) ? covering : 0;
}

const ONLY_WISHED =
  /^请(?:[^，。]{0,20}，)?(?:结合[^，。]{2,20}，)?(?:[^，。]{0,16}，)?[^，。]{0,12}(?:贯彻(?:落实|执行)|遵照执行|抓好落实|组织实施|认真落实|执行|落实)[。；]?$/;

const FORMULA =
  /(?:印发|转发|下发|发)给?你们|现予印发|^(?:特此|专此)(?:通知|通报|函达|公告|报告)|^现(?:将|就|提出|印发|通知)|(?:通知|通报|报告|汇报|意见|安排|公告|总结|方案)如下|^(?:本|此)(?:通知|意见|办法|方案|规定|制度|计划)(?:自|从|由|印发|有效期|解释)|(?:自|从)(?:印发|发布|公布|下发|\d).{0,12}(?:起(?:施行|执行|实施)|有效)|^(?:原|此前).{0,40}(?:废止|为准)|由.{2,20}负责解释|^《[^》]+》[^，。]{0,24}同时废止$|^附[：:]|^(?:出席|列席|记录|参加人员|分送|抄送|请假|主持人?|签发)[：:]/;

/** 请认真贯彻落实。请遵照执行。请结合实际抓好落实。 */
export const bareRequest: RejectionRule = {
  name: 'not.bare-request',
  rejects: ({ words }) =>
    words.length <= 36 &&
    /^(?:以上(?:通知|意见|要求|事项))?(?:，)?(?:请|望|希|希望)?(?:你们|各地|各单位|各部门|各级|大家|各[^，]{2,16})?(?:，)?(?:请|要)?(?:结合(?:各自|本地|本单位|工作)?(?:实际)?[^，]{0,8}，?)?(?:认真|切实|抓好|遵照|严格|一并)?[^，。]{0,6}(?:贯彻(?:落实|执行)|遵照执行|抓好落实|组织实施|认真落实|执行|落实|参照执行)$/.test(
      words,
    ) &&
    /^(?:以上(?:通知|意见|要求|事项))?(?:，)?(?:请|望|希)/.test(words),
};

/** 联系人：张某，电话… */
export const contact: RejectionRule = {
  name: 'not.contact',
  rejects: ({ words }) =>
    /^未尽事宜|^(?:分送|抄送|主办|承办)[：:]/.test(words) ||
    /^(?:联系人|[^，。]{0,6}联系电话|[^，。：]{0,4}(?:值班)?(?:电话|热线)|联系方式|联系地址|咨询电话|监督电话|举报电话|电话|传真|邮箱|电子邮箱|地址|邮编|注)[：:]/.test(
      words,
    ) ||
    (/联系人[：:]|联系电话[：:]?|(?:电子)?邮箱[：:]/.test(words) &&
      /\d{5,}|@/.test(words) &&
      words.length < 90) ||
    TELEPHONE_LINE.test(words) ||
    (words.length < 60 &&
      /，[^，。；]{0,4}(?:值班|联系|咨询|举报|监督)?(?:电话|热线)：?(?:\d{3,4}-)?\d{7,11}$/.test(words)),
};

/** 「业务咨询：办公室0000-1234567」: a label, a name, and a telephone number with little behind it. */
const TELEPHONE_LINE =
  /^[^，。；：\d]{2,12}：[^，。；：\d]{0,16}(?:电话：)?(?:\d{3,4}-\d{7,8}|1\d{10})(?!\d)(?!.{24})/;

/** A line that only leads in to what is below it: 「重点做好以下工作：」. */
export const leadIn: RejectionRule = {
  name: 'not.lead-in',
  rejects: ({ words, sentence }) =>
    /：$/.test(words) ||
    /^请?[^，。]{0,14}(?:照|按照?|对照)(?:以下|下列)[^，。]{2,16}$/.test(words) ||
    (/(?:如下|以下(?:几|[一二三四五六七八九十\d])?[个项点方]?(?:方面)?(?:工作|要求|事项|措施|任务|意见|内容|情况)?)[：。]?$/.test(
      words,
    ) &&
      sentence.shadow.length < 90),
};
