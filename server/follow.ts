import { tellWhatHappened } from './notifications/followChanges.js';
import { deliverJob } from './queues/tasks/deliverNotifications.js';
import type { Services } from './services.js';

/** All that follows from the audit chain: people are told. Safe to repeat. */
export async function followChanges(services: Services): Promise<void> {
  const told = await tellWhatHappened(services);
  if (told > 0) await services.queues.enqueue(deliverJob, {});
}
