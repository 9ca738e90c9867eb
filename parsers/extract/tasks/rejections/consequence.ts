import type { RejectionRule } from '../candidate.js';

/** What follows for whoever does not do it: 「逾期未报的，视为自动放弃」, 「信息不全者一律不参与评选」. */
export const consequence: RejectionRule = {
  name: 'not.consequence',
  needs: [
    '视为',
    '视同',
    '不参与',
    '不予',
    '不再',
    '不计入',
    '失效',
    '作废',
    '有效',
    '责任',
    '自理',
    '自负',
    '后果',
  ],
  rejects: ({ words, subjects }) =>
    !subjects.some((subject) => subject?.told === true) &&
    !ORDERED.test(words) &&
    (DEEMED.test(words) ||
      LEFT_OUT.test(words) ||
      TOO_LATE.test(words) ||
      VALID.test(words) ||
      OWN_RISK.test(words)),
};

const DEEMED =
  /(?:^|，)(?:一律|均|则|将|按|都)?(?:视为|视同|按)(?:自动|主动|自愿)?(?:放弃|弃权|退出|同意|无意见|无异议|无效|不合格|不及格|未完成|未参加|作弊|旷工|旷考|缺席|缺考|违规|零报告)[^，。；]{0,12}$/;
const LEFT_OUT =
  /^(?:对|凡)?[^。；]{2,50}(?:的[^，。；要应须]{0,10}|者)，?(?:一律|均|将|则|原则上)?(?:不参与|不予|不再|不计入|不列入)(?:参加|享受|重复|纳入|评选|评奖|评审|受理|评定|计分|参评|安排|补报|接收|统计|考虑|申报|认定|推荐|公布)[^，。；]{0,8}$/;
/** 「逾期不予受理」 */
const TOO_LATE =
  /^(?:对)?(?:逾期|过期|超期|超时)[^，。；]{0,10}，?(?:一律|均|将|则|概)?(?:不予|不再|不接受|不受理|视为|视同)[^，。；]{2,16}$/;
const VALID =
  /^[^，。；]{2,50}(?:，[^，。；]{2,70}){0,2}(?<!予以|立即|收回)(?:继续有效|自动失效|自行失效|失效|(?<!以|行)作废)$/;
const OWN_RISK = /(?:责任|后果)由[^，。；]{1,8}(?:自行)?承担$|(?:责任|后果|费用)(?:自负|自理)$/;

const ORDERED = /(?<![主重需首必相对适])(?:要(?!求)|应(?!急)|须(?!知)|请(?!示|假))|必须|务必|不得|严禁/;
