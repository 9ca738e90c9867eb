import type { RecurrenceUnit } from '../../../../parsers/extract/recurrences/reading.js';
import type { RelativePeriod } from '../../../../parsers/extract/times/mention.js';
import type { TimeReference } from '../../../../parsers/extract/times/mention.js';

/** What a careful clerk reads off one expression of time. Days are `YYYY-MM-DD` in Asia/Shanghai, times HH:mm. */
export type Expectation =
  /** A last day: 「3月底前」, 「截至6月30日」. */
  | { kind: 'by'; date: string; time: string | null }
  /** A day or a stretch of days, both ends within it. */
  | { kind: 'on'; start: string; end: string }
  /** A first day: 「自3月1日起」. */
  | { kind: 'from'; date: string }
  /** Only after this day. */
  | { kind: 'after'; date: string }
  /** A period counted from an event; `date` where the notice itself dates the event. */
  | { kind: 'within'; period: RelativePeriod; date: string | null }
  /** Words of time that name no day: masked, or not in the calendar. */
  | { kind: 'unresolved' }
  | {
      kind: 'recurs';
      unit: RecurrenceUnit;
      times: number | null;
      dueDay: number | null;
      dueTime: string | null;
    };

/** A phrase, and all that must be read off it, in order; nothing where it is a trap. */
export type PhraseRow = readonly [text: string, ...expected: Expectation[]];

export interface PhraseGroup {
  /** Kind of phrase, as the comparison in the docs names it. */
  kind: string;
  reference: TimeReference;
  rows: readonly PhraseRow[];
}

export const by = (date: string, time: string | null = null): Expectation => ({ kind: 'by', date, time });
export const on = (start: string, end = start): Expectation => ({ kind: 'on', start, end });
export const from = (date: string): Expectation => ({ kind: 'from', date });
export const after = (date: string): Expectation => ({ kind: 'after', date });
export const unresolved: Expectation = { kind: 'unresolved' };

export const within = (
  start: RelativePeriod['from'],
  amount: number,
  unit: RelativePeriod['unit'],
  date: string | null = null,
): Expectation => ({ kind: 'within', period: { from: start, amount, unit }, date });

export const recurs = (
  unit: RecurrenceUnit,
  times: number | null = 1,
  dueDay: number | null = null,
  dueTime: string | null = null,
): Expectation => ({ kind: 'recurs', unit, times, dueDay, dueTime });

export const ISSUED_MARCH: TimeReference = { issuedOn: '2024-03-05', year: 2024 };
export const ISSUED_DECEMBER: TimeReference = { issuedOn: '2023-12-11', year: 2023 };
export const ONLY_YEAR: TimeReference = { issuedOn: null, year: 2024 };
export const UNDATED: TimeReference = { issuedOn: null, year: null };
