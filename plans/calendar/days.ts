import { DateTime } from 'luxon';

/** Days are days in Asia/Shanghai, written YYYY-MM-DD; compared as text they compare as dates. */
export type Day = string;

export const zone = 'Asia/Shanghai';

const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 24 * 60 * millisecondsPerMinute;
/** Asia/Shanghai has kept UTC+8 without summer time since 1992, before any plan; thousands of days are turned at once. */
const offset = 8 * 60 * millisecondsPerMinute;

/** The day in Asia/Shanghai on which the instant falls. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + offset).toISOString().slice(0, 10);
}

/** The day's first instant. */
export function startOfDay(day: Day): Date {
  return new Date(utc(day) - offset);
}

/**
 * The instant by which something due on the day must be done: the named time of day (HH:mm, 24:00 allowed), or the
 * day's end.
 */
export function dueInstant(day: Day, time: string | null = null): Date {
  const [hour = 24, minute = 0] = time ? time.split(':').map(Number) : [];
  return new Date(utc(day) - offset + (hour * 60 + minute) * millisecondsPerMinute);
}

export function addDays(day: Day, days: number): Day {
  return new Date(utc(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

export function addMonths(day: Day, months: number): Day {
  return iso(at(day).plus({ months }));
}

/** Whole days from one day to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / millisecondsPerDay);
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

/** Midnight of the day in UTC: days are counted there, where each has 24 hours. */
function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
