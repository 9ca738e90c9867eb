import { extractRecurrences } from '../../../../parsers/extract/recurrences/extractRecurrences.js';
import type { RecurrenceMention } from '../../../../parsers/extract/recurrences/reading.js';
import { extractTimes } from '../../../../parsers/extract/times/extractTimes.js';
import type { TimeMention, TimeReference } from '../../../../parsers/extract/times/mention.js';
import { shadowOf } from '../../../../parsers/structure/shadow.js';
import type { Expectation } from './expectation.js';

/** What the extractors read off a phrase, in the terms of the list. A time within a recurrence's words is part of it. */
export function readWithDingban(text: string, reference: TimeReference): Expectation[] {
  const shadow = shadowOf(text);
  const recurrences = extractRecurrences(shadow);
  const times = extractTimes(shadow, reference).filter(
    (time) => !recurrences.some((r) => time.index >= r.index && time.index <= r.index + r.text.length + 1),
  );
  return [
    ...times.map((time) => ({ index: time.index, read: timeRead(time) })),
    ...recurrences.map((recurrence) => ({ index: recurrence.index, read: recurrenceRead(recurrence) })),
  ]
    .sort((a, b) => a.index - b.index)
    .map((found) => found.read);
}

function timeRead(time: TimeMention): Expectation {
  if (time.relative != null) return { kind: 'within', period: time.relative, date: time.end };
  if (time.start === null || time.end === null) return { kind: 'unresolved' };
  if (time.bound === 'from') return { kind: 'from', date: time.start };
  if (time.bound === 'after') return { kind: 'after', date: time.end };
  if (
    time.bound === 'by' ||
    (time.isRange !== true && (time.bound === 'until' || /[底末内]$/.test(time.text)))
  )
    return { kind: 'by', date: time.end, time: time.time ?? null };
  return { kind: 'on', start: time.start, end: time.end };
}

function recurrenceRead({ unit, times, dueDay, dueTime }: RecurrenceMention): Expectation {
  return { kind: 'recurs', unit, times, dueDay, dueTime };
}
