import { systemActor } from '../../../plans/context.js';
import { remindDailyReports } from '../../../plans/incidents/commands/remindDailyReports.js';
import { tellMissedReports } from '../../../plans/incidents/commands/tellMissedReports.js';
import { defineJob } from '../jobs.js';
import { noPayload } from './noPayload.js';

/** Every few minutes, all day: each daily report has its own time of day, before which units are reminded and after which they are late. */
export const dailyReportRemindersCron = '*/5 * * * *';

export const dailyReportRemindersJob = defineJob({
  name: 'daily-report-reminders',
  payload: noPayload,
  attempts: 1,
  run: async ({ services }) => {
    const context = {
      actor: systemActor,
      now: services.clock(),
      origin: { ip: null, via: 'system' as const },
    };
    return { reminded: await remindDailyReports(context), missed: await tellMissedReports(context) };
  },
});
