import type { Found } from '../rule.js';
import type { Day, DaySpan } from './calendar.js';

export type RelativeUnit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';

export interface RelativePeriod {
  from: 'issued' | 'received' | 'event';
  amount: number;
  unit: RelativeUnit;
}

/** What a rule reads off the words alone, before the year is known. */
export interface TimeReading {
  /** The year as written, or null where it must be inherited. */
  year: number | null;
  /** 今年 0, 明年 1, 去年 -1, counted from the year of the notice; null where no such word stands. */
  yearOffset: number | null;
  /** The days meant, once the year is known; null for a time that names no days. */
  spanIn: ((year: number) => DaySpan | null) | null;
  /** True for feasts and the like that come round each year: without a year the next one after the notice is meant. */
  comesRound?: boolean;
  /** True where the words are masked (「**月底」). */
  masked?: boolean;
  /** 「3月」, 「2024年」: a whole month or longer, whose 前 means before it begins. */
  whole?: boolean;
  /** 「3-5月」: a range within one expression. */
  isRange?: boolean;
  /** HH:mm, where a time of day is named. */
  time?: string | null;
  relative?: RelativePeriod | null;
}

/** How the words bound the work: by it (前), during it, from it on (起), after it, up to it (至, 到). */
export type TimeBound = 'by' | 'during' | 'from' | 'after' | 'until';

export interface TimeMention extends Found, TimeReading {
  bound: TimeBound;
  start: Day | null;
  end: Day | null;
}

/** The notice's own dates, which stand in for the clock. */
export interface TimeReference {
  /** Day of issue, where the notice has one. */
  issuedOn: Day | null;
  /** The year to take for a date without one; null where the notice names no year at all. */
  year: number | null;
}
