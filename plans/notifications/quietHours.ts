import { DateTime } from 'luxon';
import { zone } from '../calendar/days.js';
import type { QuietHours } from '../settings/model.js';

/**
 * The instant from which somebody may be disturbed: now, or the end of the quiet hours that hold now. Times of day are
 * those of Asia/Shanghai; hours with `from` later than `until` run over midnight; `24:00` is the day's end.
 */
export function heldUntil(now: Date, quiet: QuietHours | null): Date {
  if (!quiet) return now;
  const moment = DateTime.fromJSDate(now, { zone });
  const today = moment.startOf('day');
  // Hours that began yesterday may still run.
  for (const day of [today.minus({ days: 1 }), today]) {
    const from = at(day, quiet.from);
    const sameDay = at(day, quiet.until);
    const until = sameDay > from ? sameDay : at(day.plus({ days: 1 }), quiet.until);
    if (moment >= from && moment < until) return until.toJSDate();
  }
  return now;
}

function at(day: DateTime, time: string): DateTime {
  if (time === '24:00') return day.plus({ days: 1 });
  const [hour, minute] = time.split(':').map(Number);
  return day.set({ hour, minute });
}
