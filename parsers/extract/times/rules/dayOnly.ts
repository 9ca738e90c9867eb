import type { PatternRule } from '../../rule.js';
import { dayOf } from '../calendar.js';
import type { TimeReading } from '../mention.js';
import { DAY_BEHIND_MONTH, TO } from './patterns.js';

/** 「1月24日至26日」, 「3月15日、16日」: a day that takes month and year from the date before it. */
export const dayOnly: PatternRule<TimeReading> = {
  name: 'time.day-only',
  needs: DAY_BEHIND_MONTH,
  pattern: new RegExp(
    `((?:20\\d\\d)年)?(1[0-2]|0?[1-9])月([12]\\d|3[01]|0?[1-9])日?(${TO}|、|和)([12]\\d|3[01]|0?[1-9])[日号]`,
    'g',
  ),
  read(match) {
    const month = Number(match[2]);
    const [first, last] = [Number(match[3]), Number(match[5])];
    if (/[、和]/.test(match[4] ?? '') && last !== first + 1) return null;
    return {
      year: match[1] === undefined ? null : Number(match[1].slice(0, 4)),
      yearOffset: null,
      isRange: true,
      spanIn: (year) => {
        const start = dayOf(year, month, first);
        const end = dayOf(year, month, last);
        return start === null || end === null ? null : { start, end };
      },
    };
  },
};
