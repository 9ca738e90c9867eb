import type { PatternRule } from '../../rule.js';
import type { RecurrenceReading, RecurrenceUnit } from '../reading.js';
import { COUNT, readCount } from './counts.js';

/** 一年两次, 一季度一次, 半年一次, 一月一次, 一周2次, 半年开展一次. */
export const timesPerPeriod: PatternRule<RecurrenceReading> = {
  name: 'recurrence.times-per-period',
  needs: ['一天', '一日', '一周', '一月', '一个', '一季', '一年', '半年'],
  pattern: new RegExp(
    `(?<![\\d每第前近后起首])(一天|一日|一周|一个?月|一个?季度?|半年|一年)(?:内)?(?:至少|不少于|不低于)?(?:开展|组织|进行|召开|检查|轮训|培训|走访|清理|体检|演练|更新|巡查|盘点|评估|核查|复核)?${COUNT}(?:次|回|轮|遍)`,
    'g',
  ),
  read(match) {
    const unit = UNITS[(match[1] ?? '').replace(/^一个?/, '').replace('度', '')];
    return unit === undefined ? null : { unit, times: readCount(match[2]) };
  },
};

/** 「…等方式，月开展一次抽查」: at the front of a clause the period needs no number. */
export const barePeriodCount: PatternRule<RecurrenceReading> = {
  name: 'recurrence.bare-period-count',
  needs: [...'周月季'].flatMap((unit) => ['开展', '组织', '召开', '至少'].map((verb) => unit + verb)),
  pattern: new RegExp(
    `(?<![\\u4e00-\\u9fff\\d])([周月季])(?:至少|不少于)?(?:开展|组织|召开)?${COUNT}(?:次|回|轮|遍)`,
    'g',
  ),
  read(match) {
    const unit = UNITS[match[1] ?? ''];
    return unit === undefined ? null : { unit, times: readCount(match[2]) };
  },
};

/** 全年不少于1次, 年内不少于3次, 年度内至少开展两次, 全年4次以上: the year as the period of a count. */
export const wholeYearCount: PatternRule<RecurrenceReading> = {
  name: 'recurrence.whole-year-count',
  needs: ['全年', '年度内', '年内'],
  pattern: new RegExp(
    `(?:全年(?:度)?|年度内|(?<![一半两三\\d\\u4e00-\\u9fff])年内)(?:[^。；]{0,40}?(?:至少|不少于|不低于|最少|多于)[^。；，]{0,14}?${COUNT}(?:次|场|轮|遍|回)(?!以上的)|[^。；，]{0,14}?${COUNT}(?:次|场|轮|遍|回)以上(?!的)|(?:开展|组织|召开|举办|安排|进行)[^，。；了]{0,10}?${COUNT}(?:次|场|轮|遍)(?!以上的))`,
    'g',
  ),
  read(match) {
    return { unit: 'year', times: readCount(match[1] ?? match[2] ?? match[3]) };
  },
};

/** 2次/年, 1次/月, 每人2次／年. */
export const slashCount: PatternRule<RecurrenceReading> = {
  name: 'recurrence.slash-count',
  needs: ['次/', '次／'],
  pattern: new RegExp(`${COUNT}次[/／](天|日|周|月|季度?|半年|年)`, 'g'),
  read(match) {
    const unit = UNITS[(match[2] ?? '').replace('度', '')];
    return unit === undefined ? null : { unit, times: readCount(match[1]) };
  },
};

const UNITS: Record<string, RecurrenceUnit> = {
  天: 'day',
  日: 'day',
  周: 'week',
  月: 'month',
  季: 'quarter',
  半年: 'halfyear',
  年: 'year',
};
