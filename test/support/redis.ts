import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startRedis } from '../../server/queues/startRedis.js';
import { connectRedis } from '../../server/queues/redisConnection.js';
import { testLog } from './log.js';

interface TestRedis {
  url: string;
  stop(): Promise<void>;
}

/** One Redis for the whole test run, started by the first file that needs it. */
let redis: Promise<TestRedis> | undefined;

/** Address of the test run's Redis, emptied. Mocha runs one file after another, so nobody else is on it. */
export async function redisForTest(): Promise<string> {
  redis ??= startTestRedis();
  const { url } = await redis;
  const client = connectRedis(url);
  await client.flushall();
  client.disconnect();
  return url;
}

/** Ends the Redis of the test run; called once by the root hooks. */
export async function stopTestRedis(): Promise<void> {
  await (await redis)?.stop();
  redis = undefined;
}

async function startTestRedis(): Promise<TestRedis> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'dingban-test-'));
  const server = await startRedis({ redisUrl: undefined, dataDir }, testLog);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
