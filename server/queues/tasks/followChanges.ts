import { followChanges } from '../../follow.js';
import { defineJob } from '../jobs.js';
import { noPayload } from './noPayload.js';

/** Goes over what the audit chain has that was not followed yet: what a worker missed while it was away. */
export const followChangesJob = defineJob({
  name: 'follow-changes',
  payload: noPayload,
  attempts: 1,
  run: async ({ services }) => {
    await followChanges(services);
    return {};
  },
});
