import { indexChanges } from '../plans/search/commands/indexChanges.js';
import { tellWhatHappened } from './notifications/followChanges.js';
import { deliverJob } from './queues/tasks/deliverNotifications.js';
import type { Services } from './services.js';

/** All that follows from the audit chain: people are told, and the search finds it. Safe to repeat. */
export async function followChanges(services: Services): Promise<void> {
  await indexChanges();
  const told = await tellWhatHappened(services);
  if (told > 0) await services.queues.enqueue(deliverJob, {});
}
