import { actionLengthAt } from '../../actionWords.js';
import type { Candidate, RejectionRule } from '../candidate.js';
import { OBLIGATION } from './obligation.js';

/** 「每项加5分」, 「扣2分」 */
const POINTS_GIVEN = [...'记计加扣减'].flatMap((verb) => [...'0123456789'].map((figure) => verb + figure));

/** How points, prizes and amounts are reckoned: 「得分90分以上为优秀」, 「人口因素占40%」, 「补助标准为每人120元」. */
export const measure: RejectionRule = {
  name: 'not.measure',
  needs: ['等奖', '百分制', '得分', '分以', '分及', '加减分', '元', '%', ...POINTS_GIVEN],
  rejects: (candidate, { genre }) =>
    !candidate.subjects.some((subject) => subject?.told === true) &&
    ((genre !== 'plan' && TARIFF.test(candidate.words)) ||
      POINTS.test(candidate.words) ||
      SHARES.test(candidate.words) ||
      AMOUNT.test(candidate.words) ||
      UNIT_PRICE.test(candidate.words) ||
      (genre !== 'plan' && saysWhoPays(candidate))),
};

/** 「山区县省财政负担70%」, 「个人缴费提高20元，达到每人每年300元」; in a plan such amounts are what is to be reached. */
const saysWhoPays = ({ words, subjects, heads, sentence }: Candidate): boolean =>
  PAID.test(words) &&
  !DONE_WITH_IT.test(words) &&
  subjects.every((subject) => subject === null) &&
  !heads.some((head) => actionLengthAt(sentence.shadow, head) >= 2);
const PAID =
  /(?:标准|补助|补贴|津贴|负担|缴费|资助|[费产术]|工资|收入|价格?|最高|最低)[^，。；]{0,14}\d+(?:\.\d+)?(?:万?元|%)/;
const DONE_WITH_IT = new RegExp(
  `${OBLIGATION}|给予|发放|拨付|兑现|落实|由|请|不少于|不低于每|投入|安排|筹集|争取|完成|新[建增]`,
);

/** 「服务费用不超过5万元/份」: what each costs. */
const UNIT_PRICE =
  /^[^，。；要应须将把按]{2,24}(?:不超过|不高于|为|按)\d[\d.]*(?:万?元)\/每?[^，。；\d]{1,4}$/;

/** 「一级护理员每月补贴500元，二级护理员每月补贴300元」 */
const TARIFF =
  /^(?:[^，。；：要应须将把由按对给]{2,24}每[人户月年天间张晚][^，。；要应须将把由]{0,10}\d+(?:\.\d+)?元(?:，|$)){1,6}$/;

const POINTS =
  /设[一二三特]等奖|百分制|得分\d+分|\d分(?:以上|以下|及以上)(?:的)?(?:者)?为|(?:^|，)[^，。]{0,20}每[^，。]{0,8}[记计加扣]\d+(?:\.\d+)?分|加减分|第[一二三四五\d]名[^，。]{0,4}[加扣减]\d/;
const SHARES =
  /(?:因素|权重|分值|得分|成绩|分数|评分|部分|考试|面试|笔试|考核)(?:各)?占(?:比|总分的?|总成绩的?)?\d+%/;
/** 「从3月起，我省集中养育和分散养育的补助标准分别为每人每月1800元和1400元」; not 「按标准为每户发放200元」. */
const AMOUNT =
  /^(?:[^，。；要应须将把]{2,40}，){0,2}(?![^，。]*按)[^，。]{0,30}(?:标准|金额|额度|限额)(?:分别|统一)?为[^，。]{0,24}[\d*]+(?:\.\d+)?万?元/;
