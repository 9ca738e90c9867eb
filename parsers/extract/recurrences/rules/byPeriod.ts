import type { PatternRule } from '../../rule.js';
import type { RecurrenceReading, RecurrenceUnit } from '../reading.js';

/** 逐月, 按季(度), 按月, 按周, 按半年, 月月, 日日: once in each period; not 逐年提高, 按季节. */
export const byPeriod: PatternRule<RecurrenceReading> = {
  name: 'recurrence.by-period',
  needs: ['逐半', '按半', ...[...'日天周月季年'].flatMap((unit) => [`逐${unit}`, `按${unit}`, unit + unit])],
  pattern:
    /(?:(?:逐|按)(半年|[日天周月季年])(?:度(?!任务|计划|目标|工作|考核|预算))?(?![度龄限份代供候节程周边岁期嫂轮级]|计发|缴|连续|气|[上下]?(?:提高|提升|增[长加]|递[增减]|上升|下降|减少|降低|扩大|攀升|改善|好转))|([日天周月季年])\2(?=[清结查报见有抓讲看盯问学练评训巡排检]))/g,
  read(match) {
    const unit = UNITS[match[1] ?? match[2] ?? ''];
    return unit === undefined ? null : { unit, times: 1 };
  },
};

const PRACTICES =
  '管控|排查|碰头|报告|报送|通报|调度|研判|巡查|例会|检查|督查|督导|自查|会商|总结|分析|评估|汇总|考核|小结|盘点|清零|讲评|排名|清扫|巡检|考评|点评|研判会|抽查|演练';

/** 「日排查」「日报告」, 周调度, 月通报, 季检查, 日报制度: a practice named after its period. */
export const namedPractice: PatternRule<RecurrenceReading> = {
  name: 'recurrence.named-practice',
  needs: [
    '报制',
    ...['日', '周', '月', '季', '年', '日度', '周度', '月度', '季度', '年度'].flatMap((period) =>
      PRACTICES.split('|').map((practice) => period + practice),
    ),
  ],
  pattern: new RegExp(
    `(?=[日周月季年])(?<![\\d一二三四五六七八九十百千本当次近工作生即每逐按节假同往平今明昨前后半上下中多两几某*xX×])([日周月季]|(?<=[日周月季]度?[\\u4e00-\\u9fff]{2,3}、)年)(?:度)?(${PRACTICES}|报(?=制|、[周月季年]报制))(?=制|机制|表|、|，|。|；|”|“|日|和|及|与|的|$)`,
    'g',
  ),
  read(match) {
    const unit = UNITS[match[1] ?? ''];
    return unit === undefined ? null : { unit, times: 1 };
  },
};

const UNITS: Record<string, RecurrenceUnit> = {
  日: 'day',
  天: 'day',
  半年: 'halfyear',
  周: 'week',
  月: 'month',
  季: 'quarter',
  年: 'year',
};
