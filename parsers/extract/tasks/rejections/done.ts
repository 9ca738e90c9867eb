import type { RejectionRule } from '../candidate.js';

/** What has been done, what is praised, and how things stand. */
export const done: RejectionRule = {
  name: 'not.done',
  needs:
    '据 去年 去冬 上年 前不久 此前 前期 前一阶段 前段时间 过去 多年来 近年来 历年来 近两年 近三年 近几年 连年 今年 高度重视 高度关注 截至 截止 年来 近期 上半年 年以来 以来 刚才 比如 例如 如 日前 最近 近日 目前 当前 从检查 从督查 从通报 通过 已 同比 圆满完成 了 共 取得 累计 得到 明显 显著 大幅 稳步 持续 分别 平稳 可控 良好 向好 *'.split(
      ' ',
    ),
  rejects: ({ words, subjects }, standing) => {
    const inWork =
      standing.kind === 'tasks' || standing.kind === 'safeguards' || standing.kind === 'schedule';
    const told = subjects.some((subject) => subject?.told === true);
    if (PAST.test(words) && !MUST.test(words)) return true;
    if (REVIEW.test(words)) return !(told && MUST.test(words)) && !(inWork && !FINISHED.test(words));
    if (told || MUST.test(words)) return false;
    return FINISHED.test(words) || (!inWork && PERFECT.test(words) && !HOPED_FOR.test(words));
  },
};

const MUST = /(?:^|，|。|们|部门|单位|地|机构|处|局)(?:要|应当|应|必须|务必|须|请)/;

const PAST =
  /^(?:据[^，。]{2,12}(?:预报|预测|预告|监测|通报|报道)，|据(?:测算|预测|统计|了解|不完全统计)|去年|去冬|上年|前不久|此前|前期|前一阶段|前段时间|过去|多年来|近年来|历年来|近[两三几]年|连年|今年[春夏秋冬][天季]?，)|^[^，。]{0,16}(?:领导|党委|党组|政府|[省市县区镇乡]委)[^，。]{0,6}高度(?:重视|关注)，[^。]{0,24}(?:批示|召开|听取|研究)/;

const REVIEW =
  /^(?:截至|截止|今年(?:[上下]半年)?(?:以)?来|一年来|近年来|近期以来|去年|上半年，|20\d\d年(?:以来|上半年|来)|自.{2,20}以来|[^，。]{0,12}以来，|从(?:刚才|目前|近期|检查|督查|通报)|刚才|(?:比如|例如)|如(?=[省市县区镇乡][^，。]{1,10}[局镇乡委办])|日前|最近|近日|近期，|目前，|当前，(?!要|各)|通过.{2,30}(?:发现|看出))/;

/** What an order is to bring about is not yet so: 「…，使环境明显改善」. */
const HOPED_FOR = /，(?:使|让|推动|促进|确保|力争|实现)[^，。]{2,30}$/;

/** Even among orders: what has been finished, where it is no part of a name (「已开展的试点」). */
const FINISHED =
  /(?<!对)(?:已经?|均已|现已)(?!建成|开展|完成整改|整改|脱贫|纳入)[\u4e00-\u9fff]{2,8}(?![^，。]{0,24}的)|同比|圆满完成(?!.{0,12}任务$)|(?<!为|除|罢|完|不|受)了(?![解结断如然不却望之算当事])|已有\d|(?<![公总])共(?:计|有|排查|检查|开展|发放|救助|出动|举办|整改|接待|投入|完成|组织|培训|建设|新增|受理|办理|处置|化解)[^，。]{0,10}\d/;

const PERFECT =
  /取得(?:了)?[^，。]{0,14}(?:成效|成绩|进展|成果|效果)|圆满完成(?!.{0,12}任务$)|累计|(?:共|共计)(?:有|排查|检查|开展|发放|救助|出动|举办|整改|发现|投入|完成)|同比|已(?:经)?(?:完成|建立|印发|召开|成立|组织|对|将|制定|达到|建成|启动|纳入|全部|实现|形成|开展|于)|(?:印发|出台|制定|建立|组织|开展|召开|举办|完成|发放|培训|整改|排查|检查|成立|编制)了|得到(?:了)?(?:有效|进一步|明显|显著|较大)|(?:明显|显著|大幅|稳步|持续)(?:提升|提高|改善|下降|好转|增强|降低)$|分别(?:为|达)(?:\d+(?:\.\d+)?)(?!月)|(?:总体|整体)(?:平稳|可控|良好|向好)|[达到]\*+[%家个次]/;
