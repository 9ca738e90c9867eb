import type { RejectionRule } from '../candidate.js';

/** Permissions: 各地可…, 可以结合实际…. */
export const permission: RejectionRule = {
  name: 'not.permission',
  needs: ['可'],
  rejects: ({ words, subjects, recurrences, times, sentence }) =>
    !subjects.some(
      (subject) => subject?.told === true && !MAY.test(sentence.shadow.slice(subject.end, subject.end + 3)),
    ) &&
    recurrences.length === 0 &&
    (IN_CASE.test(words) || (!times.some((time) => time.bound === 'by') && PERMITTED.test(words))) &&
    !/(?<![需主重必首])要(?!求|素|点)|应当|必须|不得|严禁|务必/.test(words),
};

const MAY = /^[也还均]?可/;

/** 可 as a verb of its own, not in 许可, 可行, 可持续, 可回收. */
const PERMITTED =
  /(?<![许认不尽方亦即均只才就便宁])(?:可以|(?<=[，也还均们校区位家门院镇县市乡村])可(?=安排|确认|开展|组织|采用|使用|选择|结合|延长)|可(?=随时|从|经(?![营济常])|根据|结合|按|参照|视情|采取|自行|适当|通过|由|在|将|向|依[法据]|采用|申请|指定|直接|委托|探索|参考|设立|单独|分期|先行|延|适时|因地制宜|自主|凭|享受|免|给予|酌情))/;

/** 「对结果有异议的，可在公示后3日内申请复核」 */
const IN_CASE = /^[^，。；]{2,40}(?:的|者|时)，可(?:以)?[于在向自按由][^。；]{2,50}$/;
