import { addDays, weekdayOf, type Day } from './days.js';

/** The official arrangement of one year: 放假 and 调休上班. */
export interface CalendarYear {
  year: number;
  holidays: { day: Day; name: string }[];
  /** Weekend days that are worked. */
  workdays: Day[];
}

/** Days off and weekends worked of all loaded years; where no year is loaded, Monday to Friday are worked. */
export interface WorkingCalendar {
  holidays: ReadonlySet<Day>;
  workdays: ReadonlySet<Day>;
}

export function workingCalendar(years: CalendarYear[]): WorkingCalendar {
  return {
    holidays: new Set(years.flatMap((year) => year.holidays.map(({ day }) => day))),
    workdays: new Set(years.flatMap((year) => year.workdays)),
  };
}

export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  if (calendar.workdays.has(day)) return true;
  return weekdayOf(day) <= 5 && !calendar.holidays.has(day);
}

/** The n-th working day after the given day, which itself does not count (收到通知后5个工作日内). */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  let current = day;
  for (let left = Math.ceil(count); left > 0;) {
    current = addDays(current, 1);
    if (isWorkingDay(current, calendar)) left -= 1;
  }
  return current;
}
