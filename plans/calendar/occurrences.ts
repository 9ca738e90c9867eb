import type { DateTime } from 'luxon';
import { addDays, at, earlier, iso, later, type Day } from './days.js';

export type RecurrenceUnit = 'day' | 'week' | 'month' | 'quarter' | 'halfyear' | 'year';

/** When a recurring task comes round: domain.md, "Recurrence". */
export interface Rhythm {
  unit: RecurrenceUnit;
  /** Day of the period on which it is due, from 1; Monday is 1 in weeks; null is the period's last day. */
  dueDay: number | null;
}

/** One period of a recurring task, cut to the plan's days. */
export interface Occurrence {
  /** 2024-Q2: the same for the same period, whenever it is asked for. */
  key: string;
  /** 2024年第二季度. */
  label: string;
  start: Day;
  end: Day;
  dueOn: Day;
}

export interface Stretch {
  start: Day;
  end: Day;
}

/**
 * The occurrences from the plan's first day to its last, in order, each period cut to the plan. An occurrence is due on
 * its last day, or on the named day where that lies in it; where a plan that begins after the named day leaves only the
 * rest of a period, that rest is due on its last day.
 * Generated one by one: take what you need.
 */
export function* occurrences(rhythm: Rhythm, plan: Stretch): Generator<Occurrence> {
  if (plan.end < plan.start) return;
  let start = startOfPeriod(at(plan.start), rhythm.unit);
  while (iso(start) <= plan.end) {
    const next = start.plus(lengthOf[rhythm.unit]);
    const whole = { start: iso(start), end: iso(next.minus({ days: 1 })) };
    const cut = { start: later(whole.start, plan.start), end: earlier(whole.end, plan.end) };
    yield { ...named(start, rhythm.unit), ...cut, dueOn: dueDayOf(rhythm, whole, cut) };
    start = next;
  }
}

/** Those occurrences that have begun by the day. */
export function begunOccurrences(rhythm: Rhythm, plan: Stretch, today: Day): Occurrence[] {
  const begun: Occurrence[] = [];
  for (const occurrence of occurrences(rhythm, plan)) {
    if (occurrence.start > today) break;
    begun.push(occurrence);
  }
  return begun;
}

/** How many occurrences the plan has in all. */
export function countOccurrences(rhythm: Rhythm, plan: Stretch): number {
  if (plan.end < plan.start) return 0;
  const first = startOfPeriod(at(plan.start), rhythm.unit);
  const last = startOfPeriod(at(plan.end), rhythm.unit);
  const { amount, of } = measures[rhythm.unit];
  return Math.round(last.diff(first, of).as(of) / amount) + 1;
}

const lengthOf: Record<RecurrenceUnit, Record<string, number>> = {
  day: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  halfyear: { months: 6 },
  year: { years: 1 },
};

const measures: Record<RecurrenceUnit, { amount: number; of: 'days' | 'months' }> = {
  day: { amount: 1, of: 'days' },
  week: { amount: 7, of: 'days' },
  month: { amount: 1, of: 'months' },
  quarter: { amount: 3, of: 'months' },
  halfyear: { amount: 6, of: 'months' },
  year: { amount: 12, of: 'months' },
};

function startOfPeriod(day: DateTime, unit: RecurrenceUnit): DateTime {
  if (unit === 'halfyear') return day.set({ month: day.month <= 6 ? 1 : 7, day: 1 }).startOf('day');
  return day.startOf(unit);
}

function dueDayOf({ unit, dueDay }: Rhythm, whole: Stretch, cut: Stretch): Day {
  if (dueDay === null || unit === 'day') return cut.end;
  const named = earlier(addDays(whole.start, dueDay - 1), whole.end);
  return named >= cut.start && named <= cut.end ? named : cut.end;
}

const digits = ['一', '二', '三', '四'] as const;

function named(start: DateTime, unit: RecurrenceUnit): { key: string; label: string } {
  const year = String(start.year);
  const month = String(start.month);
  switch (unit) {
    case 'day':
      return { key: iso(start), label: `${year}年${month}月${String(start.day)}日` };
    case 'week': {
      const week = String(start.weekNumber).padStart(2, '0');
      return {
        key: `${String(start.weekYear)}-W${week}`,
        label: `${String(start.weekYear)}年第${String(start.weekNumber)}周`,
      };
    }
    case 'month':
      return { key: start.toFormat('yyyy-MM'), label: `${year}年${month}月` };
    case 'quarter':
      return {
        key: `${year}-Q${String(start.quarter)}`,
        label: `${year}年第${digits[start.quarter - 1] ?? ''}季度`,
      };
    case 'halfyear':
      return start.month === 1
        ? { key: `${year}-H1`, label: `${year}年上半年` }
        : { key: `${year}-H2`, label: `${year}年下半年` };
    case 'year':
      return { key: year, label: `${year}年` };
  }
}
