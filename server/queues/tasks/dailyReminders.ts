import { systemActor, type CommandContext } from '../../../plans/context.js';
import { escalateOverdueEntries } from '../../../plans/ledgers/commands/escalateOverdue.js';
import { remindByRules } from '../../../plans/notifications/commands/remindByRules.js';
import { tellDigest } from '../../../plans/notifications/commands/tellDigest.js';
import { defineJob } from '../jobs.js';
import { noPayload } from './noPayload.js';

/**
 * The reminders of the day, by the office's rules. It runs several times in the morning and does each thing once a day,
 * so a server that was off at eight still reminds at nine.
 */
export const dailyRemindersJob = defineJob({
  name: 'daily-reminders',
  payload: noPayload,
  timeoutMs: 1_800_000,
  run: async ({ services, progress }) => {
    const context: CommandContext = {
      actor: systemActor,
      now: services.clock(),
      origin: { ip: null, via: 'system' },
    };
    await progress(0, '提醒交办件');
    const reminded = await remindByRules(context);
    await progress(60, '隐患提级');
    const escalated = await escalateOverdueEntries(context);
    await progress(80, '每日摘要');
    const digests = await tellDigest(context, { mail: services.config.smtpUrl !== undefined, robots: false });
    if (digests.length) services.changes.publish({ type: 'notifications', personIds: digests });
    return { reminded, escalated, digests: digests.length };
  },
});
