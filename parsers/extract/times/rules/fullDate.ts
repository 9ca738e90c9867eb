import type { PatternRule } from '../../rule.js';
import { dayOf } from '../calendar.js';
import type { TimeReading } from '../mention.js';
import { DAY, DAY_BEHIND_MONTH, MONTH, YEAR, onDays, readNumber, readYear } from './patterns.js';

/** 2024年3月15日, 二〇二四年三月十五日, 今年3月15日, 3月15日. */
export const fullDate: PatternRule<TimeReading> = {
  name: 'time.full-date',
  needs: DAY_BEHIND_MONTH,
  pattern: new RegExp(`(?:(${YEAR}))?(${MONTH})份?(${DAY})`, 'g'),
  read(match) {
    const month = readNumber(match[2]);
    const day = readNumber(match[3]);
    return onDays(readYear(match[1]), (year) => {
      const only = dayOf(year, month, day);
      return only === null ? null : { start: only, end: only };
    });
  },
};
