import { numeralValue } from '../../../structure/numerals.js';
import type { PatternRule } from '../../rule.js';
import type { RecurrenceReading, RecurrenceUnit } from '../reading.js';

/** 每季度, 每月, 每半年, 每个工作日, 每周, 每年, 每三个月, 每六个月. */
export const everyPeriod: PatternRule<RecurrenceReading> = {
  name: 'recurrence.every-period',
  needs: ['每'],
  pattern:
    /每(?:一|隔)?(?:个)?(?:(\d{1,2}|[两二三六七十]{1,2}|十五)个?)?(工作日|自然日|天|日|晚|夜|周|星期|月份?|季度?|半年|年度?|学期|学年)(?![人户岁次家名均期龄]\d|初\d(?!个?工作日)|[^，。；安投列拨核]{0,8}[\d*]万?元|人每|增长|递增|提高\d|人均|补[贴助])/g,
  read(match) {
    const before = match.input.slice(Math.max(0, match.index - 3), match.index);
    const behind = match.input.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (
      /(?:每|平均|按)[人户床亩生]$/.test(before) &&
      !/^[^，。；元]{0,20}(?:次|学时|课时|体检|培训|轮训|检测|[\d一二两三]篇)/.test(behind)
    )
      return null;
    if (/超过$/.test(before) && HOUR.test(behind)) return null;
    if (FORBIDDEN_HOURS.test(match.input.slice(match.index + match[0].length, match.index + 70))) return null;
    if (LIMITED.test(behind) || /^(?:《|都[有要是])/.test(behind)) return null;
    const unit = UNITS[(match[2] ?? '').replace(/份$/, '').replace('年度', '年').replace('季度', '季')];
    if (unit === undefined) return null;
    if (match[0].startsWith('每隔') && match[1] === undefined) return null;
    const amount = match[1] === undefined ? 1 : (numeralValue(match[1]) ?? 1);
    return several(unit, amount);
  },
};

/** 「对每天户外活动时间作出规定」: a rule is made once about what comes every day. */
const LIMITED =
  /^的?[^，。；次]{2,12}(?:时间|时长|总量|用量|限额)(?:作出|做出|进行|予以)(?:明确)?(?:规定|限制|限定|约定)|^的[\u4e00-\u9fff]{0,4}(?:进度|目标|任务|计划|指标|数量|标准|重点)/;

/** 「每日12：00至14：00、22：00至次日6：00，禁止施工」: what is forbidden at some hours is not done so often. */
const FORBIDDEN_HOURS =
  /^[\d:：,，、时点分至到—-]*(?:(?:次日|凌晨|早上?|上午|中午|下午|晚上?|夜间)[\d:：,，、时点分至到—-]*)*(?:期间|时段)?，?(?:一律)?(?:禁止|严禁|不得(?![少低]于))/;

/** 「不得超过每天下午5：00」 says until when, not how often. */
const HOUR = /^(?:上午|下午|早上|晚上?|中午)?\d{1,2}(?:时|点|:|：)/;

/** 每半月 is twice, 每旬 three times a month, 半月一报 and 旬一报 as well: the contract has no shorter unit between week and month. */
export const everyPart: PatternRule<RecurrenceReading> = {
  name: 'recurrence.every-part-of-month',
  needs: ['每', '半月一', '半个月一', '旬一'],
  pattern:
    /每(?:一)?(?:个)?(半个?月|旬)|(?<![每\d一二两三近后前上中下])(半个?月|旬)一(?=报|检查|排查|调度|通报|研判|小结|汇总|更新|督查|次)/g,
  read(match) {
    return { unit: 'month', times: (match[1] ?? match[2]) === '旬' ? 3 : 2 };
  },
};

/** 上、下半年各开展1次, 上半年和下半年各一次. */
export const eachHalf: PatternRule<RecurrenceReading> = {
  name: 'recurrence.each-half',
  needs: ['下半年'],
  pattern: /(?<!每年)(?<!每年度)上(?:半年)?[、和及与]?下半年(?=各|均|分别)/g,
  read() {
    return { unit: 'halfyear' };
  },
};

const UNITS: Record<string, RecurrenceUnit> = {
  工作日: 'day',
  自然日: 'day',
  天: 'day',
  晚: 'day',
  夜: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  月: 'month',
  季: 'quarter',
  半年: 'halfyear',
  学期: 'halfyear',
  学年: 'year',
  年: 'year',
};

/** Three months are a quarter, ten days a third of a month, two months a sixth of a year; others have no period of their own. */
function several(unit: RecurrenceUnit, amount: number): RecurrenceReading | null {
  if (amount === 1) return { unit };
  if (unit === 'day') return DAYS.get(amount) ?? null;
  if (unit === 'week' && amount === 2) return { unit: 'month', times: 2 };
  if (unit === 'month' && (amount === 2 || amount === 4)) return { unit: 'year', times: 12 / amount };
  if (unit === 'month' && amount === 3) return { unit: 'quarter' };
  if (unit === 'month' && amount === 6) return { unit: 'halfyear' };
  if (unit === 'month' && amount === 12) return { unit: 'year' };
  return null;
}

const DAYS: ReadonlyMap<number, RecurrenceReading> = new Map([
  [7, { unit: 'week' }],
  [10, { unit: 'month', times: 3 }],
  [15, { unit: 'month', times: 2 }],
  [30, { unit: 'month' }],
]);
