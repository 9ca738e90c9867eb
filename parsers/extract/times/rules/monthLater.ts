import type { PatternRule } from '../../rule.js';
import { addMonths, dayOf, monthSpan, monthOf, yearOf } from '../calendar.js';
import type { TimeReading, TimeReference } from '../mention.js';

/** 本月底, 月底前, 下月10日, 次月5日: months counted from the notice's own day. */
export const monthLater: PatternRule<TimeReading, TimeReference> = {
  name: 'time.this-month',
  pattern:
    /(?<![\d每个一二三四五六七八九十逐按*＊xX×某])(本|当|下|次)?月(底|末|中旬|上旬|下旬|内|(\d{1,2})日)(?![子薪])/g,
  read(match, reference) {
    if (match[1] === undefined && !/^[底末]$/.test(match[2] ?? '')) return null;
    const issued = reference.issuedOn;
    const offset = match[1] === '下' || match[1] === '次' ? 1 : 0;
    if (issued === null) return { year: null, yearOffset: null, spanIn: null };
    const base = addMonths(`${issued.slice(0, 8)}01`, offset);
    const whole = monthSpan(yearOf(base), monthOf(base));
    const named = match[3] === undefined ? null : dayOf(yearOf(base), monthOf(base), Number(match[3]));
    const span =
      named === null
        ? match[2] === '中旬'
          ? { start: `${base.slice(0, 8)}11`, end: `${base.slice(0, 8)}20` }
          : match[2] === '上旬'
            ? { start: base, end: `${base.slice(0, 8)}10` }
            : whole
        : { start: named, end: named };
    return { year: yearOf(base), yearOffset: null, spanIn: () => span };
  },
};
