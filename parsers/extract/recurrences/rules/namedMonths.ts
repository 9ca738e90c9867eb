import type { PatternRule } from '../../rule.js';
import type { RecurrenceReading } from '../reading.js';
import { COUNT, readCount } from './counts.js';

/** 「7月、8月各不少于2次」: once or more in each of the months named. */
export const eachMonth: PatternRule<RecurrenceReading> = {
  name: 'recurrence.each-month',
  needs: ['月各', '月份各'],
  pattern: /(?<!每年度?)(?<!\d)(?:(?:1[0-2]|[1-9])月份?[、和及]){1,11}(?:1[0-2]|[1-9])月份?(?=各)/g,
  read() {
    return { unit: 'month' };
  },
};

/** 春秋两季各一次, 春秋两学期各开展一次: twice a year. */
export const springAndAutumn: PatternRule<RecurrenceReading> = {
  name: 'recurrence.spring-and-autumn',
  needs: ['春秋', '春、秋'],
  pattern: new RegExp(`(?<!每年度?)春、?秋两?(?:季|个?学期)各[^，。；]{0,8}?${COUNT}(?:次|遍|轮|场)`, 'g'),
  read(match) {
    const count = readCount(match[1]);
    return { unit: 'year', times: count === null ? null : 2 * count };
  },
};
