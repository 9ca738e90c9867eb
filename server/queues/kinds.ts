import type { AnyJobKind, JobKind } from './jobs.js';
import { dailyRoundCron, dailyRoundJob } from './tasks/dailyRound.js';
import { parseNoticeJob } from './tasks/parseNotice.js';

/** Every kind of background job. A new kind is one file under queues/tasks and one line here. */
export const jobKinds: readonly AnyJobKind[] = [parseNoticeJob, dailyRoundJob];

/** What the calendar starts by itself; `cron` is read in Asia/Shanghai. */
export const schedules: readonly { kind: JobKind<Record<string, never>, unknown>; cron: string }[] = [
  { kind: dailyRoundJob, cron: dailyRoundCron },
];
