import type { PatternRule } from '../../rule.js';
import { dayOf } from '../calendar.js';
import type { TimeReading } from '../mention.js';
import { TO } from './patterns.js';

/** The end of 「1月24日至26日」: a day that takes month and year from the date before it. */
export const dayOnly: PatternRule<TimeReading> = {
  name: 'time.day-only',
  pattern: new RegExp(
    `((?:20\\d\\d)年)?(1[0-2]|0?[1-9])月([12]\\d|3[01]|0?[1-9])日?${TO}([12]\\d|3[01]|0?[1-9])[日号]`,
    'g',
  ),
  read(match) {
    const month = Number(match[2]);
    return {
      year: match[1] === undefined ? null : Number(match[1].slice(0, 4)),
      yearOffset: null,
      isRange: true,
      spanIn: (year) => {
        const start = dayOf(year, month, Number(match[3]));
        const end = dayOf(year, month, Number(match[4]));
        return start === null || end === null ? null : { start, end };
      },
    };
  },
};
