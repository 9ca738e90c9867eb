import { addDays, at, dueInstant, iso, type Day } from '../calendar/days.js';
import { isWorkingDay, type WorkingCalendar } from '../calendar/workingDays.js';
import { periodAfter, periodAt, type Period } from './period.js';

/** On which day of the period's last month: its last working day (每月最后一个工作日), or a day of the month (每月28日). */
export type ScheduleDay = { type: 'last-working-day' } | { type: 'day'; day: number };

/** A briefing that makes itself. Times are in Asia/Shanghai. */
export interface ScheduleRule {
  id: string;
  kind: Period['kind'];
  /** Null: one on all plans. */
  planId: string | null;
  on: ScheduleDay;
  /** HH:mm. */
  time: string;
  enabled: boolean;
  /** ISO instant: what was due before it is not made up for. */
  since: string;
}

/** One run of a rule: which period it reports on, and the moment whose figures it freezes. */
export interface ScheduledRun {
  rule: ScheduleRule;
  period: Period;
  moment: Date;
}

/** After a long stop only so many runs of a rule are made up for. */
const mostRuns = 12;

/**
 * The runs of a rule that have fallen due since it began, oldest first. Which of them were made already is for the
 * caller to know: the same period gives the same run, so a run is made once however often this is asked.
 */
export function runsDue(rule: ScheduleRule, now: Date, calendar: WorkingCalendar): ScheduledRun[] {
  if (!rule.enabled) return [];
  const since = new Date(rule.since);
  const runs: ScheduledRun[] = [];
  let period = periodAt(rule.kind, now);
  for (let steps = 0; steps <= mostRuns; steps += 1) {
    const moment = dueInstant(runDay(rule, period, calendar), rule.time);
    if (moment < since) break;
    if (moment <= now) runs.unshift({ rule, period, moment });
    period = periodAfter(period, -1);
  }
  return runs;
}

/** The day on which the rule runs for the period: in its last month; the 31st of a short month is its last day. */
export function runDay({ on }: Pick<ScheduleRule, 'on'>, period: Period, calendar: WorkingCalendar): Day {
  if (on.type === 'day') {
    const lastMonth = at(period.end);
    return iso(lastMonth.set({ day: Math.min(on.day, lastMonth.daysInMonth ?? on.day) }));
  }
  let day = period.end;
  while (day > period.start && !isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/** How a rule reads: 「每月最后一个工作日17:00」. */
export function ruleInWords({ kind, on, time }: Pick<ScheduleRule, 'kind' | 'on' | 'time'>): string {
  const lead = { monthly: '每月', quarterly: '每季度末月', yearly: '每年12月' }[kind];
  return `${lead}${on.type === 'day' ? `${on.day}日` : '最后一个工作日'}${time}`;
}
