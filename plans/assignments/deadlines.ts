import { DateTime } from 'luxon';
import { addDays, addMonths, dayOf, zone, type Day } from '../calendar/days.js';
import { addWorkingDays, type WorkingCalendar } from '../calendar/workingDays.js';
import type { TaskDeadline } from '../tasks/model.js';

/** When a unit got the task. */
export interface Given {
  on: Day | null;
  /** Null where only the day is known. */
  at: Date | null;
}

/** The day, and the time of that day where hours or the notice name one. */
export interface Deadline {
  day: Day;
  /** HH:mm. */
  time: string | null;
}

/**
 * When a deadline is; null where only an event that the notice does not date would tell. Hours and minutes count from
 * the instant at which the task was given (「收到通知后2小时内」); where only a day is known, whole days of them count.
 */
export function deadlineOf(
  { date, time, relative }: TaskDeadline,
  issuedOn: Day | null,
  given: Given,
  calendar: WorkingCalendar,
): Deadline | null {
  if (date) return { day: date, time };
  if (!relative || relative.from === 'event') return null;
  const { amount, unit, from } = relative;
  if (from === 'received' && given.at && (unit === 'hour' || unit === 'minute')) {
    return afterInstant(given.at, unit === 'hour' ? amount * 60 : amount);
  }
  const start = from === 'issued' ? issuedOn : given.on;
  return start ? { day: dayAfter(start, amount, unit, calendar), time } : null;
}

const millisecondsPerMinute = 60_000;

/** A minute that has begun is still in time. */
function afterInstant(at: Date, minutes: number): Deadline {
  const begun = Math.ceil(at.getTime() / millisecondsPerMinute) + minutes;
  const instant = new Date(begun * millisecondsPerMinute);
  return { day: dayOf(instant), time: DateTime.fromJSDate(instant, { zone }).toFormat('HH:mm') };
}

type RelativeUnit = NonNullable<TaskDeadline['relative']>['unit'];

function dayAfter(start: Day, amount: number, unit: RelativeUnit, calendar: WorkingCalendar): Day {
  switch (unit) {
    case 'minute':
    case 'hour':
      return addDays(start, Math.floor(amount / (unit === 'hour' ? 24 : 24 * 60)));
    case 'day':
      return addDays(start, amount);
    case 'workday':
      return addWorkingDays(start, amount, calendar);
    case 'week':
      return addDays(start, amount * 7);
    case 'month':
      return addMonths(start, amount);
    case 'year':
      return addMonths(start, amount * 12);
  }
}
