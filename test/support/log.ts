import { createLog } from '../../server/log.js';

/** A log for tests: silent, or with TEST_LOG=debug what the servers of a failing test had to say. */
export const testLog = createLog((process.env['TEST_LOG'] as 'debug' | undefined) ?? 'silent');
