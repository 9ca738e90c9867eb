import type { PatternRule } from '../../rule.js';
import { addDays, addMonths, monthOf, monthSpan, yearOf } from '../calendar.js';
import type { TimeReading, TimeReference } from '../mention.js';
import { YEAR, onDays, readNumber, readYear } from './patterns.js';

/** 第三季度, 2024年一季度, 四季度末, 前三季度, 二、三季度. */
export const quarter: PatternRule<TimeReading> = {
  name: 'time.quarter',
  needs: [...'一二三四1234'].map((figure) => `${figure}季`),
  pattern: new RegExp(
    `(?:(${YEAR}))?(前|第)?([一二三四1-4])(?:[、至到-]第?([二三四2-4]))?季度?(底|末|初)?(?![一节])`,
    'g',
  ),
  read(match) {
    const firstQuarter = readNumber(match[3]);
    const lastQuarter = match[4] === undefined ? firstQuarter : readNumber(match[4]);
    const first = match[2] === '前' ? 1 : firstQuarter * 3 - 2;
    if (match[2] !== '前' && !match[0].includes('季度') && match[2] === undefined) return null;
    return onDays(
      readYear(match[1]),
      (year) => {
        const span = monthSpan(year, first, lastQuarter * 3);
        return /[底末]/.test(match[5] ?? '') ? { start: addDays(span.end, -9), end: span.end } : span;
      },
      { whole: match[5] === undefined },
    );
  },
};

/** 本季度末, 本季度内, 下季度: quarters counted from the notice's own day. */
export const quarterLater: PatternRule<TimeReading, TimeReference> = {
  name: 'time.this-quarter',
  needs: ['本季', '当季', '下季', '下一季', '下个季'],
  pattern: /(本|当|下)(?:一|个)?季度?(底|末)?(?!例会|会议)/g,
  read(match, reference) {
    const issued = reference.issuedOn;
    if (issued === null) return { year: null, yearOffset: null, spanIn: null };
    const base = addMonths(`${issued.slice(0, 8)}01`, match[1] === '下' ? 3 : 0);
    const first = Math.floor((monthOf(base) - 1) / 3) * 3 + 1;
    const span = monthSpan(yearOf(base), first, first + 2);
    return { year: yearOf(base), yearOffset: null, spanIn: () => span, whole: match[2] === undefined };
  },
};
