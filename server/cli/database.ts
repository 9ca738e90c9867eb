import mongoose from 'mongoose';
import { systemActor, type CommandContext } from '../../plans/context.js';
import { startBacking } from '../backing.js';
import { loadConfig } from '../config.js';
import { createLog } from '../log.js';
import { connectMongoose } from '../storage/connectMongoose.js';

/**
 * Does a command's work on the database of this installation: the running server's, or, where none runs, one that is
 * started for the while. What is changed is written down as done by 命令行.
 */
export async function withDatabase<T>(work: (context: CommandContext) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const log = createLog('silent');
  const backing = await startBacking(config, ['worker'], log);
  try {
    await connectMongoose(backing.mongoUri);
    return await work({
      actor: { ...systemActor, name: '命令行' },
      now: new Date(),
      origin: { ip: null, via: 'cli' },
    });
  } finally {
    await mongoose.disconnect();
    await backing.stop();
  }
}

/** Lines for people, on standard output. */
export function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Lines about what went wrong, on standard error. */
export function complain(...lines: string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}
