import { PatternAt } from '../../patternAt.js';
import type { RejectionRule } from '../candidate.js';

/** 现将…印发给你们，请认真贯彻执行; 特此通知; 本通知自…起施行. */
export const formula: RejectionRule = {
  name: 'not.formula',
  needs:
    '你们 现予印发 不妥 特此 专此 现将 现就 现提出 现印发 现通知 如下 本通知 本意见 本办法 本方案 本规定 本制度 本计划 本清单 本预案 本细则 本标准 本实施 本条例 此通知 此意见 此办法 此方案 此规定 此制度 此计划 施行 执行 实施 适用 有效 废止 为准 负责解释 ： :'.split(
      ' ',
    ),
  rejects: ({ words, subjects, clauses, sentence }) =>
    FORMULA.test(words) &&
    coveringEnd(words) === 0 &&
    (clauses.length < 4 ||
      !subjects.some(
        (subject, i) => i > 0 && subject !== null && !WROTE_IT.testAt(sentence.shadow, subject.end),
      )),
};

/** 「我局研究制定了《…计划》，现印发给你们」: who wrote the paper is no body that it tells. */
const WROTE_IT = new PatternAt(
  /(?:在[^，。]{2,20})?(?:研究|牵头|联合|组织|共同|会同[^，。]{2,20})?(?:制[定订]|编[制写]|修[订改]|起草|拟定)/,
);

const COVERING = /^现(?:将|把)[^。；]{4,160}(?:印发|转发|下发|发)给?你们，/;

const ORDER_BEHIND = /请|要|应|须|于[^，]{2,16}前/;

/** As much is said in 请结合实际，认真贯彻落实 alone. */
const SHORTEST_ORDER = 22;

/**
 * 「现将…转发你们，请各机构…于5日前报…」: where the order behind the formula begins; 0 where there is no formula in
 * front, or nothing behind it but the wish that it be carried out.
 */
export function coveringEnd(words: string): number {
  const covering = words.startsWith('现') ? (COVERING.exec(words)?.[0].length ?? 0) : 0;
  const order = words.slice(covering);
  const asks = covering > 0 && order.length >= SHORTEST_ORDER && ORDER_BEHIND.test(order);
  return asks && !ONLY_WISHED.test(order) ? covering : 0;
}

const ONLY_WISHED =
  /^请(?:[^，。]{0,20}，)?(?:结合[^，。]{2,20}，)?(?:[^，。]{0,16}，)?[^，。]{0,12}(?:贯彻(?:落实|执行)|遵照执行|抓好落实|组织实施|认真落实|执行|落实)[。；]?$/;

const FORMULA =
  /^[^，。；]{0,8}(?:执行|实施|工作|落实)(?:过程)?中(?:如|若)?(?:遇到?|有|发现)[^，。；]{0,6}(?:问题|情况|困难)的?，请(?:及时|随时)?(?:向|与|同|和|反馈|告知|联系)[^；]{2,60}$|现就[^。；]{4,60}提出(?:如下|以下)[^。；，]{0,8}(?:要求|意见)，请[^。；]{0,24}(?:贯彻|抓好)落实|(?:印发|批?转发?|下发|发)给?你们|现予印发|做(?:出)?如下安排，请[^，。；]{0,6}(?:执行|落实)$|^(?:特此|专此)(?:通知|通报|函达|公告|报告)|^现(?:将|就|提出|印发|通知)|(?:通知|通报|报告|汇报|意见|安排|公告|总结|方案)如下|^(?:本|此)(?:实施)?《?(?:通知|意见|办法|方案|规定|制度|计划|清单|预案|细则|标准|条例)》?(?:自|从|由|印发(?!后[，\d一二三四五六七八九十]|之日起[\d一二三五十])|有效期|解释|[中内]?(?:所称|涉及)的?“?以[上下])|(?<!不)适用本(?:实施)?(?:通知|意见|办法|方案|规定|制度|预案|细则|标准|条例)$|(?:自|从)(?:印发|发布|公布|下发|\d).{0,12}(?:起(?:开始)?(?:施行|执行|实施)|有效)|^(?:原|此前).{0,40}(?:废止|为准)|(?:不一致|不符|有冲突|相抵触)的?，(?:一律)?以(?:本|此)[^，。]{2,6}为准$|由.{2,20}负责解释|^《[^》]+》[^，。]{0,24}同时废止$|^以上[^，。；]{0,8}如无不妥|^附[：:]|^(?:出席|列席|参加)(?:会议)?的?(?:有|人员)?[：:]|^(?:记录|参加人员|分送|抄送|请假|主持人?|签发)[：:]/;
