import type { RejectionRule } from '../candidate.js';

/** Pure sanctions: 对…的，严肃追究责任; …的，依法依规处理. */
export const sanction: RejectionRule = {
  name: 'not.sanction',
  needs:
    '追究 问责 追责 处分 处理 查处 处罚 惩处 批评 约谈 曝光 一票否决 移送 加分 取消 扣减 扣除 扣发 不予 检讨 奖励 表彰 倾斜'.split(
      ' ',
    ),
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
  /^(?:对|凡)[^，。]{4,36}的，由[^，。]{2,16}(?:约谈|通报批评|予以通报|给予通报|免职|撤职|停职|问责)[^，。]{0,16}$|的，(?:依[照法规纪据][^，。]{0,16}|严肃)(?:追究|给予处分)[^，。]{0,12}(?:责任|处分)$/;

const IN_CASE =
  /^(?:对|对于|凡|因|如|若|如果|一旦|凡是|发现[^，]{0,6}，)|的(?:[^，。的]{1,6})?，|(?:追责|问责|责任)$/;

const SANCTION =
  /(?:追究|问责|追责|处分|严肃处理|从严处理|严肃查处|予以查处|依(?:法|规|纪|法依规|规依纪)[^，。]{0,10}(?:处理|处罚|查处|惩处)|给予[^，。]{0,10}(?:处分|处罚|批评)|通报批评|约谈|曝光|一票否决|移送|加分|取消[^，。]{0,16}(?:资格|评先|评优|待遇|优惠|补助)|扣(?:减|除|发)|不予(?:受理|评优)|检讨|(?:予以|给予)[^，。]{0,8}(?:奖励|表彰|倾斜)|奖励\d)/;

const ORDER =
  /(?:要|应当?|必须)(?!严肃|依法|依规|依纪|按|坚决|从严|追究|通报|予以)[^，。]{2,}|建立|健全|完善|限期整改|立即整改|落实整改|督促/;
