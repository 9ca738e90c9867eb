/** A calendar day as `YYYY-MM-DD`, in Asia/Shanghai; days are counted without any time of day. */
export type Day = string;

export interface DaySpan {
  start: Day;
  end: Day;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The day, or null where the calendar has none (30 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function monthSpan(year: number, month: number, lastMonth = month): DaySpan {
  return {
    start: `${year}-${two(month)}-01`,
    end: `${year}-${two(lastMonth)}-${two(daysInMonth(year, lastMonth))}`,
  };
}

export function addDays(day: Day, amount: number): Day {
  const within = Number(day.slice(8)) + amount;
  if (within >= 1 && within <= daysInMonth(yearOf(day), monthOf(day))) return day.slice(0, 8) + two(within);
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + amount);
  return date.toISOString().slice(0, 10);
}

/** The same day `amount` months on; the month's last day where it has no such day. */
export function addMonths(day: Day, amount: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + amount;
  const targetYear = Math.floor(months / 12);
  const targetMonth = (months % 12) + 1;
  return `${targetYear}-${two(targetMonth)}-${two(Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)))}`;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
