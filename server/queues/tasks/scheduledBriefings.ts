import { z } from 'zod';
import { finishIssues } from '../../../plans/briefings/commands/issueBriefing.js';
import { requestBriefing } from '../../../plans/briefings/commands/requestBriefing.js';
import { isCovered, unfinishedBriefings } from '../../../plans/briefings/queries.js';
import { runsDue } from '../../../plans/briefings/schedule.js';
import { currentBriefingSettings } from '../../../plans/briefings/settings.js';
import { loadedCalendar } from '../../../plans/calendar/queries.js';
import { defineJob, type JobContext } from '../jobs.js';
import { enqueueRendering, systemContext } from './renderBriefing.js';

type Payload = Record<string, never>;

/** Every ten minutes; a rule's time of day is met within that. */
export const scheduledBriefingsCron = '*/10 * * * *';

/**
 * Makes the briefings that the rules have made due since the last look, each once: those missed during a stop are
 * made up for with the figures of their own moment. Also takes up what a crash left unfinished.
 */
export const scheduledBriefingsJob = defineJob<Payload, { made: number }>({
  name: 'scheduled-briefings',
  payload: z.object({}).strict() as z.ZodType<Payload>,
  run: (job) => makeDue(job),
});

async function makeDue({ services, log }: JobContext<Payload>): Promise<{ made: number }> {
  const context = systemContext(services);
  await finishIssues(context);
  for (const id of await unfinishedBriefings()) await enqueueRendering(services, id);
  const [settings, calendar] = await Promise.all([currentBriefingSettings(), loadedCalendar()]);
  let count = 0;
  for (const { rule, period, moment } of settings.rules.flatMap((rule) =>
    runsDue(rule, context.now, calendar),
  )) {
    if (await isCovered(rule.planId, period.key, moment)) continue;
    const { briefing, made } = await requestBriefing(context, {
      planId: rule.planId,
      period: period.key,
      origin: 'schedule',
      moment,
      again: true,
    });
    await enqueueRendering(services, briefing._id);
    if (made) count += 1;
    log.info({ briefing: briefing._id, period: period.key }, '按规则生成简报');
  }
  return { made: count };
}
