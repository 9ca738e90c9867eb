import type { AnyJobKind, JobKind } from './jobs.js';
import { dailyRemindersJob } from './tasks/dailyReminders.js';
import { dailyReportRemindersCron, dailyReportRemindersJob } from './tasks/dailyReportReminders.js';
import { dailyRoundCron, dailyRoundJob } from './tasks/dailyRound.js';
import { deliverJob } from './tasks/deliverNotifications.js';
import { followChangesJob } from './tasks/followChanges.js';
import { parseNoticeJob } from './tasks/parseNotice.js';
import { renderBriefingJob } from './tasks/renderBriefing.js';
import { scheduledBriefingsCron, scheduledBriefingsJob } from './tasks/scheduledBriefings.js';
import { sendBriefingJob } from './tasks/sendBriefing.js';

/** Every kind of background job. A new kind is one file under queues/tasks and one line here. */
export const jobKinds: readonly AnyJobKind[] = [
  parseNoticeJob,
  dailyRoundJob,
  renderBriefingJob,
  scheduledBriefingsJob,
  sendBriefingJob,
  followChangesJob,
  deliverJob,
  dailyRemindersJob,
  dailyReportRemindersJob,
];

/** What the calendar starts by itself; `cron` is read in Asia/Shanghai. */
export const schedules: readonly { kind: JobKind<Record<string, never>, unknown>; cron: string }[] = [
  { kind: dailyRoundJob, cron: dailyRoundCron },
  { kind: followChangesJob, cron: '* * * * *' },
  { kind: deliverJob, cron: '* * * * *' },
  { kind: dailyRemindersJob, cron: '30 8-11 * * *' },
  { kind: dailyReportRemindersJob, cron: dailyReportRemindersCron },
  { kind: scheduledBriefingsJob, cron: scheduledBriefingsCron },
];
