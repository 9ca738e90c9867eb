import type { PatternRule } from '../../rule.js';
import { dayOf, monthSpan } from '../calendar.js';
import type { TimeReading } from '../mention.js';
import { TO, onDays } from './patterns.js';

/** 2024.3.15, 2024-03-15, 2024/3/15; and 2024.3 or 2024-03, a whole month. */
export const dottedDate: PatternRule<TimeReading> = {
  name: 'time.dotted-date',
  needs: ['.', '/', '-'],
  pattern: /(?<![\d.])((?:19|20)\d\d)([./-])(1[0-2]|0?[1-9])(?:\2(3[01]|[12]\d|0?[1-9]))?(?![\d.]|年)/g,
  read(match) {
    const month = Number(match[3]);
    const when = { year: Number(match[1]), yearOffset: null };
    if (match[4] === undefined) return onDays(when, (year) => monthSpan(year, month), { whole: true });
    const day = Number(match[4]);
    return onDays(when, (year) => {
      const only = dayOf(year, month, day);
      return only === null ? null : { start: only, end: only };
    });
  },
};

const MONTH_AND_DAY = '(1[0-2]|0?[1-9])\\.(3[01]|[12]\\d|0?[1-9])';

/** 「自查阶段（6.10—6.20）」: days without a year, which only parentheses tell from numbers of items and amounts. */
export const dottedDays: PatternRule<TimeReading> = {
  name: 'time.dotted-days',
  needs: ['.'],
  pattern: new RegExp(`(?<=（)${MONTH_AND_DAY}${TO}${MONTH_AND_DAY}(?=）)`, 'g'),
  read([, month, day, lastMonth, lastDay]) {
    return onDays(
      { year: null, yearOffset: null },
      (year) => {
        const start = dayOf(year, Number(month), Number(day));
        const turn = Number(lastMonth) < Number(month) ? 1 : 0;
        const end = dayOf(year + turn, Number(lastMonth), Number(lastDay));
        return start === null || end === null || end < start ? null : { start, end };
      },
      { isRange: true },
    );
  },
};

/** 「2024.3.1—3.15」: days of which only the first has its year. */
export const dottedRange: PatternRule<TimeReading> = {
  name: 'time.dotted-range',
  needs: ['.'],
  pattern: new RegExp(
    `(?<![\\d.])((?:19|20)\\d\\d)\\.${MONTH_AND_DAY}${TO}${MONTH_AND_DAY}(?![\\d.]|年)`,
    'g',
  ),
  read([, year, month, day, lastMonth, lastDay]) {
    return onDays(
      { year: Number(year), yearOffset: null },
      (first) => {
        const start = dayOf(first, Number(month), Number(day));
        const end = dayOf(first, Number(lastMonth), Number(lastDay));
        return start === null || end === null || end < start ? null : { start, end };
      },
      { isRange: true },
    );
  },
};
