import { followChain } from '../../plans/audit/follow.js';
import { tell } from '../../plans/notifications/tell.js';
import type { Services } from '../services.js';

/** The name under which this reader keeps its place in the chain. */
const reader = 'notifications';

type Needed = Pick<Services, 'config' | 'changes' | 'clock' | 'log'>;

/** Tells people what has happened since the last time. Safe to repeat and to run twice at once. */
export async function tellWhatHappened({ config, changes, clock }: Needed): Promise<number> {
  const channels = { mail: config.smtpUrl !== undefined, robots: true };
  const told = new Set<string>();
  await followChain(reader, async (entries) => {
    for (const personId of await tell(entries, clock(), channels)) told.add(personId);
  });
  if (told.size) changes.publish({ type: 'notifications', personIds: [...told] });
  return told.size;
}

/**
 * Has `step` run in this process soon after the audit chain has grown, never twice at once. What fails is logged and
 * made up for by the next change, or by the job that runs every minute.
 */
export function followAlong({ changes, log }: Needed, step: () => Promise<unknown>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    try {
      do {
        again = false;
        await step();
      } while (again);
    } catch (error) {
      log.warn({ err: error }, '跟进变更时出错，稍后重试');
    } finally {
      running = false;
    }
  };
  return changes.subscribe(({ type }) => {
    if (type !== 'chain') return;
    again = true;
    if (!running) void run();
  });
}
