import type { RejectionRule } from '../candidate.js';

/** 为…，制定本方案。 根据…，结合实际，现… */
export const purpose: RejectionRule = {
  name: 'not.purpose',
  rejects: ({ words }, standing) =>
    /^(?:为|为了|根据|按照|遵照|依据|结合)[^。]{4,400}(?:制[定订](?:本|如下|了|此|《)|特制[定订]|决定(?:在|开展|对|于|从|组织)|现(?:就|将|提出|对|制定|印发|通知)|提出(?:如下|以下)|通知如下|经[^，]{2,20}(?:同意|研究))/.test(
      words,
    ) ||
    (standing.intro && /^(?:为|为了|为进一步|为贯彻|为深入|为切实|为全面|为加强|为做好)/.test(words)),
};

/** Definitions and descriptions: …是…, …由…组成, …包括…, 本办法所称…. */
export const statement: RejectionRule = {
  name: 'not.statement',
  rejects: ({ words, subjects }) => {
    const told = subjects.some((subject) => subject?.told === true);
    if (/(?:所称|是指|指的是|系指)/.test(words)) return true;
    if (/^(?:习近平)?(?:总书记|总理|国家主席)[^，。]{0,20}(?:强调|指出)，/.test(words)) return true;
    if (told || /(?:^|，)(?:要|应当?|须|必须|务必)/.test(words)) return false;
    return (
      /^[^，。]{1,40}(?:由[^，。]{2,60}(?:组成(?![^，。]{2,16}(?:组|队|专班))|构成)|包括|分为|分成|共分|主要有|涉及)[^。]*$/.test(
        words,
      ) ||
      /^(?!.{0,4}(?:要|坚持|把|将|对|凡))[^，。：]{1,30}(?<![就但只或若还不也凡别特可正总于])是(?!否)[^，。]{2,60}(?:的?(?:重要|关键|根本|基础|有力|有效|核心|具体|必然|迫切|首要|重大|第一)|(?:举措|抓手|途径|要求|内容|保障|体现|任务|工程|行动|环节|核心|关键|前提|基础|手段|指标|责任|使命))/.test(
        words,
      ) ||
      /^(?:现行|现有|目前)[^，。：]{2,16}(?:标准|规模|总量|数量)[^，。：]{0,2}为|^(?:全[省市县区镇乡校]|我[省市县区镇乡校])现有[^，。]{2,24}\d/.test(
        words,
      ) ||
      /^[^，。：]{0,6}(?:时间|地点)(?:为|是|定于|设在)/.test(words) ||
      /^(?:工作|活动)?(?:目标|指导思想|原则|范围|对象|(?:整治|检查|排查|自查|实施|举办|报名|培训)?时间|地点|参会人员|主题)[：:]/.test(
        words,
      ) ||
      /^[^，。；]{2,60}(?:从|自)[^，。；]{2,24}(?:开始|起)，[^。；]{0,40}分[二两三四五六\d]个阶段(?:进行|实施|推进|开展)$/.test(
        words,
      ) ||
      /，?[^，。；]{0,8}(?:时间节点|统计口径|统计周期|考核周期|计分周期)为[^。；]+$/.test(words) ||
      /^(?:包括|涵盖)/.test(words) ||
      /总(?:的)?要求是[“：]|，是[^，。]{2,20}的(?:明确|硬性|统一|基本)(?:规定|要求)/.test(words) ||
      /(?:均|都)?(?:在|列入|纳入|属于)[^，。]{0,6}(?:检查|排查|整治|考核|核查|参评)(?:之列|范围)$/.test(
        words,
      ) ||
      /^[^，。]{1,16}分[^，。]{2,40}[二两三四五六](?:个)?(?:层次|等次|档次|档|类|等级)(?:，|$)/.test(words) ||
      /^[^，。]{0,12}(?:从|自)[^，。；]{2,24}(?:开始|起)，到?[^，。；]{2,20}(?:结束|完成|为止)(?:，|$)/.test(
        words,
      ) ||
      /(?:另行|再行)(?:研究|商议|议定)$/.test(words) ||
      /^[^，。；]{2,24}是否[^。；]{2,60}$/.test(words)
    );
  },
};

/** Minutes: what the meeting heard, held and praised; what it decided or asked for stands as an order. */
export const minutes: RejectionRule = {
  name: 'not.minutes',
  rejects: ({ words, subjects }) =>
    /^会议(?:最后|还|听取|认为|指出|通报|传达|审议|学习|书面|研究|原则|充分|强调|专题|由|在|于)/.test(
      words,
    ) && !subjects.some((subject) => subject?.told === true && !/^会议/.test(subject.bodies[0]?.name ?? '')),
};

/** What is wished or promised at the close: 同志们，…！ */
export const exhortation: RejectionRule = {
  name: 'not.exhortation',
  rejects: ({ words, sentence, subjects }, standing) =>
    (/^(?:同志们|各位|谁[^，]{2,20}，|当然，|让我们|我们?(?:相信|坚信)|希望大家|最后，(?:祝|预祝|衷心)|谢谢|我的讲话|借此机会|下面，?我|今天|这次会议|会议的?主要(?:任务|目的)|刚才)/.test(
      words,
    ) &&
      !subjects.some((s) => s?.told === true && /各/.test(s.bodies[0]?.name ?? ''))) ||
    /把(?:形势|困难|挑战|风险)(?:想|看|估计)得|时间紧、任务重|我们将?以[^，。]{2,24}的(?:状态|姿态|精神|作风|劲头)，/.test(
      words,
    ) ||
    (sentence.mark === '！' &&
      standing.genre !== 'plan' &&
      /(?:同志们|让我们|贡献|新篇章|成绩|胜利|奋斗)/.test(words)),
};
