import type { PatternRule } from '../../rule.js';
import { addDays, dayOf, type DaySpan } from '../calendar.js';
import { lunarDay, qingming } from '../lunar.js';
import type { TimeReading } from '../mention.js';
import { YEAR, onDays, readYear } from './patterns.js';

/** The words that tell of a feast, without the marks and endings that may stand with them. */
const FEASTS = (
  '春节 除夕 元宵 清明 五一 “五一 劳动节 端午 中秋 国庆 “十一 “国庆 “三八 “六一 “七一 “八一 六一 七一 八一 元旦 重阳 ' +
  '教师节 儿童节 妇女节 建党节 建军节'
).split(' ');

const NAMES =
  '春节|除夕|元宵节?|清明节?|五一(?:劳动)?节?|“五一”节?|劳动节|端午节?|中秋节?|国庆节?|“十一”|“国庆”|“三八”|“?[六七八]一”?|元旦节?|重阳节?|教师节|儿童节|妇女节|建党节|建军节';

/** 春节前, 国庆期间, “五一”前, 中秋节后: feasts with their public holidays (办法 of 2013 and later: 3 or 7 days). */
export const festival: PatternRule<TimeReading> = {
  name: 'time.festival',
  needs: FEASTS,
  pattern: new RegExp(
    `(?:(${YEAR}))?(${NAMES})(?:(?:小长)?假期?(?=前|之前|以前))?(?=前|期间|假期|后|当[天日]|之前|以前|节?前夕)`,
    'g',
  ),
  read(match) {
    const name = (match[2] ?? '').replace(/[“”]/g, '').replace(/(?<=五一)劳动节$|(?<=.)节$/, '');
    return onDays(readYear(match[1]), (year) => holidayOf(name, year), { comesRound: true, whole: true });
  },
};

function holidayOf(name: string, year: number): DaySpan | null {
  const from = (first: string | null, days: number): DaySpan | null =>
    first === null ? null : { start: first, end: addDays(first, days - 1) };
  switch (name) {
    case '元旦':
      return from(dayOf(year, 1, 1), 1);
    case '春':
    case '春节':
      return from(lunarDay(year, 1, 1), 7);
    case '除夕': {
      const newYear = lunarDay(year, 1, 1);
      return newYear === null ? null : from(addDays(newYear, -1), 1);
    }
    case '元宵':
      return from(lunarDay(year, 1, 15), 1);
    case '清明':
      return from(qingming(year), 1);
    case '五一':
    case '劳动':
      return from(dayOf(year, 5, 1), 5);
    case '三八':
    case '妇女':
      return from(dayOf(year, 3, 8), 1);
    case '六一':
    case '儿童':
      return from(dayOf(year, 6, 1), 1);
    case '七一':
    case '建党':
      return from(dayOf(year, 7, 1), 1);
    case '八一':
    case '建军':
      return from(dayOf(year, 8, 1), 1);
    case '教师':
      return from(dayOf(year, 9, 10), 1);
    case '端午':
      return from(lunarDay(year, 5, 5), 1);
    case '中秋':
      return from(lunarDay(year, 8, 15), 1);
    case '国庆':
    case '十一':
      return from(dayOf(year, 10, 1), 7);
    case '重阳':
      return from(lunarDay(year, 9, 9), 1);
    default:
      return null;
  }
}
