import { deliverDue } from '../../notifications/deliver.js';
import { defineJob } from '../jobs.js';
import { noPayload } from './noPayload.js';

/** Sends the mails and robot messages that are due. */
export const deliverJob = defineJob({
  name: 'deliver-notifications',
  payload: noPayload,
  attempts: 1,
  run: async ({ services, signal }) => ({ sent: await deliverDue(services.config, services.clock, signal) }),
});
