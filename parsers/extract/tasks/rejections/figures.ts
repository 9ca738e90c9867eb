import type { RejectionRule } from '../candidate.js';
import { OBLIGATION } from './obligation.js';

/** How much there is, or is expected: 「公路运输312万人次，增长2%」, 「预计客流达9万人」, 「投入客车80辆，3200个座位」. */
export const figures: RejectionRule = {
  name: 'not.figures',
  needs: [
    '预计',
    '奖励',
    '标准为',
    ...'其中 中， 办结 工程量 截至 目前'.split(' '),
    ...'任务 事项 问题 项目 线索 案件 信访件 工单 提案 建议 隐患'.split(' '),
    ...'增长 减少 下降 上升 增加 回落'.split(' '),
    ...behindEach('，为达共', '0123456789'),
  ],
  rejects: ({ words: written, subjects }) => {
    const words = written.replace(/^其中，?/, '');
    return (
      !subjects.some((subject) => subject?.told === true) &&
      (EXPECTED.test(words) ||
        SHARED_OUT.test(written) ||
        IN_ALL.test(words) ||
        OF_THOSE.test(words) ||
        SO_FAR.test(words) ||
        CHANGED.test(words) ||
        SCALE.test(words) ||
        (FIGURE.test(words) && ONLY_FIGURES.test(words))) &&
      !ORDERED.test(words)
    );
  },
};

/** The pairs of a character of the one and a character of the other. */
function behindEach(firsts: string, seconds: string): string[] {
  return [...firsts].flatMap((first) => [...seconds].map((second) => first + second));
}

const EXPECTED = /^(?:初步)?预计[^。；]*\d/;
/** An amount, and by how much it differs from the one before. */
const CHANGED =
  /\d[万亿]?[\u4e00-\u9fff]{1,4}，(?:同比|环比|比[^，。；]{2,10}|较[^，。；]{2,10})?(?:增长|减少|下降|上升|增加|回落)了?\d/;
/** 「罚款在15万元以下的，按1500元奖励」: a step of a scale. */
const SCALE =
  /^[^。；要应须]{2,40}(?:以[上下内]|之间|不[足满])[^，。；要应须]{0,12}的，[^。；]{0,24}按[^，。；]{0,16}\d[^，。；]{0,10}奖励$/;
/** A clause that begins with a number, or an amount that something comes to. */
const FIGURE = /，\d|[为达共]\d/;
const UNIT = '[万亿]?(?:人次|班次|车次|座位|公里|[人辆艘个台架班次家户所名件吨亩元座处条套](?:座位|床位)?)';
const ONLY_FIGURES = new RegExp(
  `^(?:[^，。；：]{0,30}?\\d+(?:\\.\\d+)?${UNIT}，){1,8}[^，。；：]{0,30}?\\d+(?:\\.\\d+)?${UNIT}[^，。；：]{0,8}$`,
);

const THINGS = '\\d+(?:\\.\\d+)?[件项个条处家起户宗名人]';
/** Verbs that ask for the amount behind them: 「新建站点20个，其中…」. */
const ASKED =
  '新建|新增|改造|改建|扩建|建成|培训|完成|创建|打造|培育|组织|开展|举办|发展|实施|安排|招聘|推广|种植|检查|抽查|抽取|走访|慰问|发放|评选|选派|推荐|配备|设立|成立|安装|购置|采购|储备|确定|明确|申报|报送';
const SAID = '[^，。；：、要应须将把请由按对每]';
/** 「整改任务共24项，其中牵头1项、配合23项」, 「交办问题38个，办结35个，办结率92%」 */
const IN_ALL = new RegExp(
  `^(?!.{0,16}(?:${ASKED}))${SAID}{2,36}(?:其中|共|收到|涉及|任务|事项|问题|项目|线索|案件|信访件|工单|提案|建议|隐患)(?:共|总计|合计|计|总数)?${THINGS}，(?:其中，?)?${SAID}{1,20}${THINGS}(?:[、，]${SAID}{1,20}${THINGS}){0,6}(?:，[^，。；]{2,10}率(?:为|达到?)?\\d+(?:\\.\\d+)?%)?$`,
);
/** 「其中，河口镇15户，东山乡20户」 */
const SHARED_OUT = new RegExp(
  `^其中[，：]?(?:(?!完成|改造|新建|不少于|至少)[\\u4e00-\\u9fff]{2,8}${THINGS}[、，]?){1,20}$`,
);
/** 「22件事项中，16件正在办理」, 「全县14个乡镇中，达到进度的9个」 */
const OF_THOSE = new RegExp(
  `^(?!逐|核查|排查|梳理|研究|分析|加快|督促)${SAID}{0,40}\\d+[件项个条处家起户宗名]${SAID}{1,12}中，(?:其中|已|有)?[^。；要应须请由将把对每]{0,12}${THINGS}[^。；要应须请由将把对每]{0,40}$`,
);
/** 「计划投资3亿元，截至目前完成投资2亿元」, 「第一批交办的20件办结12件」, 「工程完成总工程量的60%」 */
const SO_FAR =
  /，(?:截[至止]目前|目前)，?(?:已|累计|共)?(?:完成|到位|办结|支付)[^，。；要应须]{0,12}\d|\d[件项个]办结\d+[件项个]|(?<!年|月|前)完成总?工程量的\d+%$/;

const ORDERED = new RegExp(`${OBLIGATION}|(?:^|，)请|不少于|不低于|以上(?![、，]|[^，。；]{0,12}的，)|至少`);
