import type { RejectionRule } from '../candidate.js';

/** Aims and expected results: 到2025年，…达到95%以上; 力争…; 实现…. */
export const goal: RejectionRule = {
  name: 'not.goal',
  rejects: ({ words, subjects }, standing) => {
    if (standing.kind === 'goals') return true;
    const named = subjects.some((subject) => subject !== null && (subject.told || subject.bodies.length > 0));
    if (MEANT_TO.test(words)) return true;
    if (ONLY_ENSURE.test(words) && words.length < 70) return true;
    if (named) return false;
    return RESULT.test(words) && !ORDER_BEFORE_RESULT.test(words);
  },
};

const ONLY_ENSURE =
  /^(?:切实|坚决|全力|努力|从而|最终)?(?:确保|力争|争取|努力实现|力求)[^，]{2,40}(?:，(?:确保|力争|实现|不)[^，]{2,30}){0,2}$/;
/** 「要通过…，使全体党员…有新提高」: what the work is for. */
const MEANT_TO = /^要?通过[^，。]{2,24}，(?:使|让)[^。]+$/;
const RESULT =
  /^(?:(?:到|至|力争|争取|通过|预计|用)[^，]{2,40}，)?(?:到20\d\d年底?，)?(?:力争|努力|全[省市县区]|[^，]{2,30})?[^，。]{0,40}(?:率|覆盖面|比例|比重|总量|数量|水平|能力|满意度|配套率|回收率|利用率|体系|格局|制度|机制|标准|要求|面貌|秩序|意识|环境)[^，。]{0,16}(?:达到|达|不低于|超过|保持在|控制在|提升至|提高到|基本(?:建立|形成|实现)|明显|显著|全面|进一步|更加|初步|得到|有效)[^，。]{0,24}/;
const ORDER_BEFORE_RESULT =
  /^(?:推动|推进|加强|加快|建立|健全|完善|开展|落实|组织|强化|督促|严格|加大|实施|做好|以[^，]{2,40}为|将|对|把|按|按照|围绕|深入|持续|要|积极|全面(?!建成)|切实|大力|提高|提升|着力|深化|优化|在)/;

/** Guiding thought and principles: 以…为指导; 坚持以…为中心，以…为主线; …为…提供保障. */
export const principle: RejectionRule = {
  name: 'not.principle',
  rejects: ({ words, subjects }) =>
    !subjects.some((subject) => subject?.told === true) &&
    (GUIDED.test(words) || TWICE_GUIDED.test(words) || (words.length < 40 && CONTRIBUTES.test(words))),
};

const GUIDED =
  /^(?:高举|以习近平|以[^，]{2,40}(?:思想|理论|精神)[^，]{0,12}为(?:指导|指引|统领|引领))|^以.{0,200}(?:为(?:[^，]{0,12})?(?:提供|奠定|营造|作出|贡献|打下)[^，]{0,30}(?:贡献|基础|保障|支撑|环境|条件))$/;
const TWICE_GUIDED =
  /^[^，。]{0,20}(?:坚持)?以[^，。]{2,30}为(?:中心|主线|统领|引领|指导|指引|遵循|宗旨)，以[^，。]{2,30}为(?:中心|主线|统领|引领|目标|目的|抓手|导向|动力)/;
const CONTRIBUTES =
  /为(?:[^，]{0,12})?(?:提供|奠定|营造|作出|贡献|打下)[^，]{0,30}(?:贡献|基础|保障|支撑|环境|条件)$/;
