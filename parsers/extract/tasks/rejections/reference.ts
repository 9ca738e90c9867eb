import { closesInParenthesis } from '../../../structure/sentences.js';
import { opensWithAction } from '../../actionWords.js';
import { AnyPattern } from '../../anyPattern.js';
import { PatternAtEnd } from '../../patternAtEnd.js';
import type { RejectionRule } from '../candidate.js';

/** Where something else is told: 「名单见附件2」, 「按现行规定执行」, 「名单另行印发」, 「以上数据由县统计局提供」. */
export const reference: RejectionRule = {
  name: 'not.reference',
  needs:
    '附件 附表 清单 目录 名单 标准 要点 指南 模板 对象 人员 单位 规定 另行 再行 以上 执行 为准 确定 认定'.split(
      ' ',
    ),
  rejects: ({ words, subjects, sentence }) =>
    words.length < 80 &&
    (ELSEWHERE.testIn(words) ||
      (closesInParenthesis(sentence.shadow) && ENCLOSED.test(sentence.shadow)) ||
      (LATER.test(words) &&
        !(
          words.includes('，') &&
          (opensWithAction(words, 0) ||
            words.startsWith('请') ||
            subjects.some((subject) => subject?.told === true))
        ))),
};

const ATTACHED =
  /^[^，。]{2,16}(?:详?见)附[件表]\d{0,2}(?:，|$)|^[^，。；要应须请]{2,30}(?:具体|详|附后)见附[件表]\d{0,2}$|^附[件表]\s?\d{0,2}\s?[为是]/;
/** 「抽查事项清单（附件1）」 */
const ENCLOSED =
  /^[^，。；]{4,40}(?:清单|表|目录|名单|标准|要点|指南|模板|对象|人员|单位)（(?:详?见)?附[件表]\s?\d{0,2}）[。；]?$/;
const OTHER_RULES =
  /^[^。；]{2,60}另有规定的，(?:从其|依照其|按其)规定$|^(?:未|其他|上级|国家|法律|法规|另有|本[^，。]{2,4}未)[^。]{2,24}(?:从其规定|按(?:照)?[^，。]{0,8}规定(?:执行|办理))$|^[^，。；要应须把将对]{2,36}，?(?:均|一律|仍|分别)?(?:按照?|依照|参照|以)(?:相应的?|国家|现行的?|有关|原|上级)?(?:《[^》]{2,40}》[、和]?){1,4}(?:等)?(?:[^，。；]{0,8})(?:执行|为准|确定|认定)$/;
/** 「分工若有遗漏，以网格划分为准」 */
const IN_DOUBT = /^[^，。；要应须]{2,24}(?:若|如)有[^，。；]{1,10}，均?以[^，。；]{2,24}为准$/;
const LATER = new PatternAtEnd('发知布', /^[^由]*(?:另行|再行)(?:印发|通知|公布|下发)$/);
const SOURCE = /^以上[^，。]{2,8}由[^，。]{2,16}提供$/;

const ELSEWHERE = new AnyPattern([
  ['附件 附表', ATTACHED],
  ['规定 执行 为准 确定 认定', OTHER_RULES],
  ['为准', IN_DOUBT],
  ['提供', SOURCE],
]);
