import { z } from 'zod';
import { systemActor } from '../../../plans/context.js';
import { unreadNotices } from '../../../plans/notices/queries.js';
import { bringToday } from '../../../plans/repair.js';
import type { Services } from '../../services.js';
import { defineJob } from '../jobs.js';
import { parseNoticeJob } from './parseNotice.js';

const payload = z.object({}).catch({});

/** Every night and at each start: finishes what was cut off and gives out the occurrences whose time has come. */
export const dailyRoundJob = defineJob<Record<string, never>, { created: number }>({
  name: 'daily-round',
  payload: payload as z.ZodType<Record<string, never>>,
  timeoutMs: 30 * 60_000,
  run: async ({ services }) => ({ created: await dailyRound(services) }),
});

/** Shortly after midnight in Asia/Shanghai. */
export const dailyRoundCron = '1 0 * * *';

/** Returns how many assignments were made. */
export async function dailyRound(services: Services): Promise<number> {
  const context = { actor: systemActor, now: services.clock(), origin: { ip: null, via: 'system' as const } };
  const created = await bringToday(context);
  for (const noticeId of await unreadNotices()) {
    await services.queues.enqueue(parseNoticeJob, { noticeId }, { key: noticeId });
  }
  return created;
}
