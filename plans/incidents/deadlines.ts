import { DateTime } from 'luxon';
import { addDays, dayOf, zone, type Day } from '../calendar/days.js';

/** By when an incident must be reported after it happened; an administrator may change the minutes. */
export interface IncidentTimes {
  /** By telephone (30分钟电话报告), in minutes. */
  phoneMinutes: number;
  /** In writing (1小时书面报告), in minutes. */
  writtenMinutes: number;
}

export const defaultIncidentTimes: IncidentTimes = { phoneMinutes: 30, writtenMinutes: 60 };

export interface IncidentReports {
  occurredAt: Date;
  phonedAt: Date | null;
  writtenAt: Date | null;
}

export type Punctuality = 'on-time' | 'late' | 'waiting' | 'overdue';

/** How a report stands against its time: made in time or late, or still waited for, or overdue. */
export function punctuality(dueAt: Date, madeAt: Date | null, now: Date): Punctuality {
  if (madeAt) return madeAt <= dueAt ? 'on-time' : 'late';
  return now <= dueAt ? 'waiting' : 'overdue';
}

/** Both reports of an incident with the moments by which they are due. */
export function incidentPunctuality(
  reports: IncidentReports,
  now: Date,
  times: IncidentTimes = defaultIncidentTimes,
): { phone: { dueAt: Date; state: Punctuality }; written: { dueAt: Date; state: Punctuality } } {
  const phoneDueAt = after(reports.occurredAt, times.phoneMinutes);
  const writtenDueAt = after(reports.occurredAt, times.writtenMinutes);
  return {
    phone: { dueAt: phoneDueAt, state: punctuality(phoneDueAt, reports.phonedAt, now) },
    written: { dueAt: writtenDueAt, state: punctuality(writtenDueAt, reports.writtenAt, now) },
  };
}

/** The moment by which the daily report of a day (YYYY-MM-DD, Asia/Shanghai) is due; `time` as HH:mm, 15:00 by default. */
export function dailyReportDueAt(day: string, time = '15:00'): Date {
  const due = DateTime.fromISO(`${day}T${time}`, { zone });
  if (!due.isValid) throw new RangeError(`not a day and time: ${day} ${time}`);
  return due.toJSDate();
}

/** The last day (Asia/Shanghai) whose daily report was due by now: today, or yesterday while today's is not. */
export function lastDueDay(now: Date, time: string): Day {
  const today = dayOf(now);
  return dailyReportDueAt(today, time) <= now ? today : addDays(today, -1);
}

const after = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);
