import { numeralValue } from '../../../structure/numerals.js';
import type { PatternRule } from '../../rule.js';
import { addDays } from '../calendar.js';
import type { TimeReading, TimeReference } from '../mention.js';

const DAYS_OF_WEEK = 7;

/** 本周五, 下周一, 本周内: days of the week of the notice's own day, or of the next; weeks begin on Monday. */
export const weekLater: PatternRule<TimeReading, TimeReference> = {
  name: 'time.this-week',
  needs: ['本周', '下周', '本星', '下星', '本个', '下个'],
  pattern: /(本|下)个?(?:周|星期)([一二三四五六日天末]|(?=内|之内|以内|前|开展|组织|召开|完成))/g,
  read(match, reference) {
    const issued = reference.issuedOn;
    if (issued === null) return { year: null, yearOffset: null, spanIn: null };
    const weekday = (new Date(`${issued}T00:00:00Z`).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;
    const monday = addDays(issued, (match[1] === '下' ? DAYS_OF_WEEK : 0) - weekday);
    const sunday = addDays(monday, DAYS_OF_WEEK - 1);
    const named = match[2] ?? '';
    const year = Number(monday.slice(0, 4));
    if (named === '') return { year, yearOffset: null, spanIn: () => ({ start: monday, end: sunday }) };
    if (named === '末')
      return { year, yearOffset: null, spanIn: () => ({ start: addDays(sunday, -1), end: sunday }) };
    const day = /[日天]/.test(named) ? sunday : addDays(monday, (numeralValue(named) ?? 1) - 1);
    return { year, yearOffset: null, spanIn: () => ({ start: day, end: day }) };
  },
};
