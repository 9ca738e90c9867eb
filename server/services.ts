import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { ChangeFeed } from './events/changeFeed.js';
import type { EventStreams } from './events/eventStreams.js';
import type { Queues } from './queues/queues.js';

/** What the routes and jobs of one process work with; built in start.ts, handed in everywhere. */
export interface Services {
  config: Config;
  connection: Connection;
  queues: Queues;
  /** What the processes tell each other. */
  changes: ChangeFeed;
  /** The browsers of this process that listen for changes. */
  streams: EventStreams;
  log: Logger;
  /** The present moment. Tests hand in a clock that they move. */
  clock: () => Date;
}
