import type { PatternRule } from '../../rule.js';
import { dayOf, monthSpan } from '../calendar.js';
import type { TimeReading } from '../mention.js';
import { onDays } from './patterns.js';

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
