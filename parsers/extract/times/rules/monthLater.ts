import type { PatternRule } from '../../rule.js';
import { addMonths, dayOf, monthSpan, monthOf, yearOf, type Day, type DaySpan } from '../calendar.js';
import type { TimeReading, TimeReference } from '../mention.js';

/** 本月底, 月底前, 下月10日, 下个月10日, 次月5日: months counted from the notice's own day. */
export const monthLater: PatternRule<TimeReading, TimeReference> = {
  name: 'time.this-month',
  needs: ['月底', '月末', '月中', '月上', '月下', '月内', ...[...'0123456789'].map((digit) => `月${digit}`)],
  pattern:
    /(?<![\d次每个一二三四五六七八九十逐按*＊xX×某])(?:([本当下次])个?)?月(底|末|中旬|上旬|下旬|内|(\d{1,2})日)(?![子薪])/g,
  read(match, reference) {
    if (match[1] === undefined && !/^[底末]$/.test(match[2] ?? '')) return null;
    const issued = reference.issuedOn;
    if (issued === null) return { year: null, yearOffset: null, spanIn: null };
    const first = addMonths(`${issued.slice(0, 8)}01`, /[下次]/.test(match[1] ?? '') ? 1 : 0);
    const span = partOf(first, match[2] ?? '', match[3] === undefined ? null : Number(match[3]));
    return span === null ? null : { year: yearOf(first), yearOffset: null, spanIn: () => span };
  },
};

/** 「即日起至6月30日」: from the day of the notice on; without that day only the other end is read. */
export const issueDay: PatternRule<TimeReading, TimeReference> = {
  name: 'time.issue-day',
  needs: ['即日'],
  pattern: /即日(?=起)/g,
  read(_match, reference) {
    const issued = reference.issuedOn;
    if (issued === null) return null;
    return { year: yearOf(issued), yearOffset: null, spanIn: () => ({ start: issued, end: issued }) };
  },
};

function partOf(first: Day, part: string, day: number | null): DaySpan | null {
  const whole = monthSpan(yearOf(first), monthOf(first));
  const at = (date: number): Day => `${first.slice(0, 8)}${date}`;
  if (day !== null) {
    const named = dayOf(yearOf(first), monthOf(first), day);
    return named === null ? null : { start: named, end: named };
  }
  if (part === '上旬') return { start: first, end: at(10) };
  if (part === '中旬') return { start: at(11), end: at(20) };
  if (part === '下旬') return { start: at(21), end: whole.end };
  return whole;
}
