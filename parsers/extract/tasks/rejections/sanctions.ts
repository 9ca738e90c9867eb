import type { RejectionRule } from '../candidate.js';

/** Pure sanctions: 对…的，严肃追究责任; …的，依法依规处理. */
export const sanction: RejectionRule = {
  name: 'not.sanction',
  rejects: ({ words, subjects }) =>
    PURE_SANCTION.test(words) ||
    (IN_CASE.test(words) &&
      SANCTION.test(words) &&
      !ORDER.test(words) &&
      !subjects.some(
        (subject) => subject !== null && !subject.barePost && !/的/.test(subject.bodies[0]?.name ?? ''),
      )),
};

/** Whoever it is that calls to account: 「…的，由县委约谈其负责人」, 「…行为的，依照规定追究责任」. */
const PURE_SANCTION =
  /^(?:对|凡)[^，。]{4,36}的，由[^，。]{2,16}(?:约谈|通报批评|问责)[^，。]{0,16}$|的，(?:依[照法规纪据][^，。]{0,16}|严肃)(?:追究|给予处分)[^，。]{0,12}(?:责任|处分)$/;
const IN_CASE =
  /^(?:对|对于|凡|因|如|若|如果|一旦|凡是|发现[^，]{0,6}，)|的(?:[^，。的]{1,6})?，|(?:追责|问责|责任)$/;
const SANCTION =
  /(?:追究|问责|追责|处分|严肃处理|从严处理|严肃查处|予以查处|依(?:法|规|纪|法依规|规依纪)[^，。]{0,10}(?:处理|处罚|查处|惩处)|给予[^，。]{0,10}(?:处分|处罚|批评)|通报批评|约谈|曝光|一票否决|移送|加分|取消[^，。]{0,16}(?:资格|评先|评优|待遇|优惠|补助)|扣(?:减|除|发)|不予(?:受理|评优)|检讨|(?:予以|给予)[^，。]{0,8}(?:奖励|表彰|倾斜)|奖励\d)/;
const ORDER =
  /(?:要|应当?|必须)(?!严肃|依法|依规|依纪|按|坚决|从严|追究|通报|予以)[^，。]{2,}|建立|健全|完善|限期整改|立即整改|落实整改|督促/;

/** Permissions: 各地可…, 可以结合实际…. */
export const permission: RejectionRule = {
  name: 'not.permission',
  rejects: ({ words, subjects, recurrences, times }) =>
    !subjects.some((subject) => subject?.told === true) &&
    recurrences.length === 0 &&
    !times.some((time) => time.bound === 'by') &&
    PERMITTED.test(words) &&
    !/要(?!求|素|点)|应当|必须|不得|严禁|务必/.test(words),
};

/** 可 as a verb of its own, not in 许可, 可行, 可持续, 可回收. */
const PERMITTED =
  /(?<![许认不尽方亦即均只才就便宁])(?:可以|可(?=从|根据|结合|按|参照|视情|采取|自行|适当|通过|由|在|将|向|依[法据]|采用|申请|指定|直接|委托|探索|参考|设立|单独|分期|先行|延|适时|因地制宜|自主|凭|享受|免|给予|酌情))/;

/** 「以上工作于4月底前完成。」 gives its date to the tasks it speaks of and is none itself. */
export const onlyDate: RejectionRule = {
  name: 'not.only-date',
  rejects: ({ words }) => isOnlyDate(words),
};

export function isOnlyDate(words: string): boolean {
  return (
    isDeadlineLine(words) ||
    (words.length < 60 &&
      /(?:上述|以上|前述|该项|此项|本阶段|该阶段|这项|所有|整改|全部)(?:的)?(?:各项)?(?:工作|任务|事项|内容|措施)[^，。]{0,12}(?:于|应|要|须|需|请|务必|在|均|全部)?[^。]{0,26}(?:完成|到位|结束|落实)$|完成上述(?:工作|任务)$/.test(
        words,
      ) &&
      /\d|月|年|底|日|前/.test(words))
  );
}

/** 「完成时限：2024年6月底」: a line that dates the tasks above it. */
export const isDeadlineLine = (words: string): boolean =>
  /^(?:完成|办理|办结|整改|落实)(?:时限|时间|期限)：[^，。；]{2,24}$/.test(words) && /\d|月|年底/.test(words);
