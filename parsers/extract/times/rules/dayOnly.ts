import type { PatternRule } from '../../rule.js';
import { dayOf } from '../calendar.js';
import type { TimeReading } from '../mention.js';
import { DAY_BEHIND_MONTH, HAN_DIGITS, readNumber, readYear, TO } from './patterns.js';

const HAN_DAY = '(?:二十[一二三四五六七八九]?|三十一?|十[一二三四五六七八九]?|[一二三四五六七八九])';

/** 「1月24日至26日」, 「3月15日、16日」, 「三月一日至十五日」: a day that takes month and year from the date before it. */
export const dayOnly: PatternRule<TimeReading> = {
  name: 'time.day-only',
  needs: DAY_BEHIND_MONTH,
  pattern: new RegExp(
    `((?:20\\d\\d)年)?(1[0-2]|0?[1-9])月([12]\\d|3[01]|0?[1-9])日?(${TO}|、|和)([12]\\d|3[01]|0?[1-9])[日号]|(二[〇零○]${HAN_DIGITS}{2}年)?(十[一二]?|[一二三四五六七八九])月(${HAN_DAY})日?(${TO})(${HAN_DAY})[日号]`,
    'g',
  ),
  read(match) {
    const month = readNumber(match[2] ?? match[7]);
    const [first, last] = [readNumber(match[3] ?? match[8]), readNumber(match[5] ?? match[10])];
    if (/[、和]/.test(match[4] ?? '') && last !== first + 1) return null;
    return {
      year: readYear(match[1] ?? match[6]).year,
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
