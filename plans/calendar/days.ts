import { DateTime } from 'luxon';

/** Days are days in Asia/Shanghai, written YYYY-MM-DD; compared as text they compare as dates. */
export type Day = string;

export const zone = 'Asia/Shanghai';

/** The day in Asia/Shanghai on which the instant falls. */
export function dayOf(instant: Date): Day {
  return iso(DateTime.fromJSDate(instant, { zone }));
}

/** The day's first instant. */
export function startOfDay(day: Day): Date {
  return at(day).toJSDate();
}

/**
 * The instant by which something due on the day must be done: the named time of day (HH:mm, 24:00 allowed), or the
 * day's end.
 */
export function dueInstant(day: Day, time: string | null = null): Date {
  if (!time || time === '24:00') return at(day).plus({ days: 1 }).toJSDate();
  const [hour, minute] = time.split(':').map(Number);
  return at(day).set({ hour, minute }).toJSDate();
}

export function addDays(day: Day, days: number): Day {
  return iso(at(day).plus({ days }));
}

export function addMonths(day: Day, months: number): Day {
  return iso(at(day).plus({ months }));
}

/** Whole days from one day to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(at(to).diff(at(from), 'days').days);
}

/** 1 (Monday) to 7. */
export function weekdayOf(day: Day): number {
  return at(day).weekday;
}

/** 「2024年3月5日」. */
export function inChinese(day: Day): string {
  const { year, month, day: date } = at(day);
  return `${String(year)}年${String(month)}月${String(date)}日`;
}

/** True for a day that is in the calendar (not 2023-02-30). */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone }).isValid;
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

export function at(day: Day): DateTime {
  return DateTime.fromISO(day, { zone });
}

export function iso(moment: DateTime): Day {
  return moment.toFormat('yyyy-MM-dd');
}
