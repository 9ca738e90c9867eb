import type { z } from 'zod';
import { figuresOf, withFigures } from '../../plans/briefings/figures.js';
import type { BriefingRecord } from '../../plans/briefings/model.js';
import { periodOf } from '../../plans/briefings/period.js';
import { ruleInWords, runDay, type ScheduleRule } from '../../plans/briefings/schedule.js';
import type { BriefingSettings } from '../../plans/briefings/settings.js';
import { periodAfter, periodAt } from '../../plans/briefings/period.js';
import { dayOf, dueInstant } from '../../plans/calendar/days.js';
import type { WorkingCalendar } from '../../plans/calendar/workingDays.js';
import type { JobOutcome } from '../queues/jobs.js';
import type { briefingSchema, briefingSettingsSchema, briefingSummarySchema } from '../schemas/briefings.js';

export function presentSummary(briefing: BriefingRecord): z.input<typeof briefingSummarySchema> {
  const { periodKey, moment, createdAt } = briefing;
  return {
    ...briefing,
    id: briefing._id,
    period: { key: periodKey, label: periodOf(periodKey).label },
    asOf: dayOf(moment),
    createdAt: createdAt.toISOString(),
  };
}

/** A briefing whole, with its job's progress; null where the queue no longer remembers the job. */
export function presentBriefing(
  briefing: BriefingRecord,
  outcome: JobOutcome | null,
): z.input<typeof briefingSchema> {
  const figures = briefing.snapshot ? figuresOf(briefing.snapshot) : new Map<string, string>();
  return {
    ...presentSummary(briefing),
    snapshot: briefing.snapshot,
    figures: Object.fromEntries(figures),
    sections: briefing.sections.map((section) => ({
      ...section,
      shown: withFigures(section.editedText ?? section.text, figures),
      editedAt: section.editedAt?.toISOString() ?? null,
    })),
    job: jobOf(briefing, outcome),
    sent: briefing.sent.map(({ to, at, by }) => ({ to, at: at.toISOString(), by })),
  };
}

function jobOf(
  { state, failure }: BriefingRecord,
  outcome: JobOutcome | null,
): z.input<typeof briefingSchema>['job'] {
  if (state === 'failed') return { state: 'failed', progress: 0, step: '', error: failure };
  if (state !== 'rendering') return { state: 'done', progress: 100, step: '', error: null };
  const { percent, note } = outcome?.progress ?? { percent: 0, note: '' };
  return {
    state: outcome?.state === 'running' ? 'running' : 'queued',
    progress: percent,
    step: note,
    error: null,
  };
}

export function presentBriefingSettings(
  settings: BriefingSettings & { version: number },
  calendar: WorkingCalendar,
  now: Date,
): z.input<typeof briefingSettingsSchema> {
  return {
    ...settings,
    rules: settings.rules.map((rule) => ({
      ...rule,
      words: ruleInWords(rule),
      nextRun: nextRun(rule, calendar, now)?.toISOString() ?? null,
    })),
  };
}

function nextRun(rule: ScheduleRule, calendar: WorkingCalendar, now: Date): Date | null {
  if (!rule.enabled) return null;
  const period = periodAt(rule.kind, now);
  const here = dueInstant(runDay(rule, period, calendar), rule.time);
  return here > now ? here : dueInstant(runDay(rule, periodAfter(period), calendar), rule.time);
}
