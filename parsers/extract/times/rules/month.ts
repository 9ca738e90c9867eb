import type { PatternRule } from '../../rule.js';
import { addDays, dayOf, monthSpan, type DaySpan } from '../calendar.js';
import type { TimeReading } from '../mention.js';
import { DAY, MONTH, MONTH_ENDS, TO, YEAR, onDays, readNumber, readYear } from './patterns.js';

/** 3月, 2024年3月, 3月底, 1月中旬, 5月中下旬, 9月上半月, 3-5月, 7、8月, 6月份. */
export const month: PatternRule<TimeReading> = {
  name: 'time.month',
  needs: MONTH_ENDS,
  pattern: new RegExp(
    `(?:(${YEAR}))?(?=[\\d一二三四五六七八九十元])(?<![\\d.])(?:(1[0-2]|[1-9])月?份?(${TO}|、)(?!${MONTH}${DAY}))?(${MONTH})(?!会议)份?(上中旬|中下旬|上旬|中旬|下旬|上半月|下半月|底|末|初)?`,
    'g',
  ),
  read(match) {
    const last = readNumber(match[4]);
    const part = match[5];
    const opening = match[2] === undefined ? last : Number(match[2]);
    const isListed = match[3] === '、';
    const first = isListed && (opening + 1 !== last || part !== undefined) ? last : opening;
    if (last === 0) return null;
    return onDays(
      readYear(match[1]),
      (year) => {
        if (first > last) return { start: monthSpan(year, first).start, end: monthSpan(year + 1, last).end };
        return partOf(year, monthSpan(year, first, last), last, part);
      },
      { whole: part === undefined, isRange: first !== last },
    );
  },
};

/** A slip for 2016年6月底: 「2016年6底前」. */
export const monthEndSlip: PatternRule<TimeReading> = {
  name: 'time.month-end-slip',
  needs: ['底前'],
  pattern: new RegExp(`(${YEAR})(1[0-2]|[1-9])底(?=前)`, 'g'),
  read(match) {
    const written = Number(match[2]);
    return onDays(readYear(match[1]), (year) => partOf(year, monthSpan(year, written), written, '底'));
  },
};

function partOf(year: number, whole: DaySpan, lastMonth: number, part: string | undefined): DaySpan {
  const at = (day: number): string => dayOf(year, lastMonth, day) ?? whole.end;
  switch (part) {
    case '上中旬':
      return { start: at(1), end: at(20) };
    case '中下旬':
      return { start: at(11), end: whole.end };
    case '上旬':
    case '初':
      return { start: at(1), end: at(10) };
    case '中旬':
      return { start: at(11), end: at(20) };
    case '下旬':
      return { start: at(21), end: whole.end };
    case '上半月':
      return { start: at(1), end: at(15) };
    case '下半月':
      return { start: at(16), end: whole.end };
    case '底':
    case '末':
      return { start: addDays(whole.end, -4), end: whole.end };
    default:
      return whole;
  }
}
