import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Queues } from './queues/queues.js';

/** What the routes and jobs of one process work with; built in start.ts, handed in everywhere. */
export interface Services {
  config: Config;
  connection: Connection;
  queues: Queues;
  log: Logger;
  /** The present moment. Tests hand in a clock that they move. */
  clock: () => Date;
}
