import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { z } from 'zod';
import { defineJob, type AnyJobKind, type JobOutcome } from '../../../server/queues/jobs.js';
import { openQueues, type Queues } from '../../../server/queues/queues.js';
import { connectRedis } from '../../../server/queues/redisConnection.js';
import { startRedis, type RedisServer } from '../../../server/queues/startRedis.js';
import type { Services } from '../../../server/services.js';
import { testLog } from '../../support/log.js';
import { redisForTest } from '../../support/redis.js';

const payload = z.object({ number: z.number() });
/** The jobs here use nothing of the services but the log. */
const services = { log: testLog } as Services;

class CorruptFileError extends Error {
  readonly code = 'corrupt';
}

const double = defineJob({
  name: 'double',
  payload,
  run: async ({ payload: { number }, progress }) => {
    await progress(50, '算了一半');
    return { doubled: number * 2 };
  },
});

describe('background jobs', function () {
  this.timeout(60_000);
  const opened: Queues[] = [];
  let url: string;

  const open = (kinds: AnyJobKind[], address = url): Queues => {
    const queues = openQueues(address, kinds, testLog, { stalledCheckMs: 500 });
    opened.push(queues);
    return queues;
  };

  beforeEach(async () => {
    url = await redisForTest();
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((queues) => queues.close(100)));
  });

  it('runs a job and shows its outcome with the last progress', async () => {
    const queues = open([double]);
    const id = await queues.enqueue(double, { number: 21 });
    expect(await queues.outcome(id)).to.include({ id, kind: 'double', state: 'waiting', result: null });

    await queues.work(services, [double]);
    const outcome = await ended(queues, id);
    expect(outcome).to.deep.include({ state: 'completed', result: { doubled: 42 }, error: null });
    expect(outcome.progress).to.deep.equal({ percent: 100, note: '算了一半' });
    expect(outcome.finishedAt).to.be.instanceOf(Date);
  });

  it('refuses a payload that is not of its kind, and puts nothing in the queue', async () => {
    const queues = open([double]);
    let refused: unknown;
    await queues.enqueue(double, { number: 'x' } as never).catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(z.ZodError);
  });

  it('knows nothing of an id that was never given', async () => {
    const queues = open([double]);
    expect(await queues.outcome('double.nothing')).to.equal(null);
    expect(await queues.outcome('of-another-kind.1')).to.equal(null);
  });

  it('tries again after a failure that may pass', async () => {
    let tries = 0;
    const shaky = defineJob({
      name: 'shaky',
      payload,
      attempts: 3,
      backoffMs: 10,
      run: async ({ attempt }) => {
        tries += 1;
        if (attempt < 3) throw new Error('connection reset');
        return attempt;
      },
    });
    const queues = open([shaky]);
    await queues.work(services, [shaky]);
    const outcome = await ended(queues, await queues.enqueue(shaky, { number: 1 }));
    expect(outcome).to.include({ state: 'completed', result: 3 });
    expect(tries).to.equal(3);
  });

  it('does not repeat what cannot get better, and shows our own words for it', async () => {
    let tries = 0;
    const reading = defineJob({
      name: 'reading',
      payload,
      isFinal: (error) => error instanceof CorruptFileError,
      run: async () => {
        tries += 1;
        throw new CorruptFileError('文件已损坏，请重新导出后再上传。');
      },
    });
    const queues = open([reading]);
    await queues.work(services, [reading]);
    const outcome = await ended(queues, await queues.enqueue(reading, { number: 1 }));
    expect(outcome.error).to.deep.equal({ code: 'corrupt', detail: '文件已损坏，请重新导出后再上传。' });
    expect(tries).to.equal(1);
  });

  it('keeps the words of unexpected errors from the user', async () => {
    const leaky = defineJob({
      name: 'leaky',
      payload,
      attempts: 1,
      run: async () => Promise.reject(new Error('connect to mongodb://root:secret@db failed')),
    });
    const queues = open([leaky]);
    await queues.work(services, [leaky]);
    const { error } = await ended(queues, await queues.enqueue(leaky, { number: 1 }));
    expect(error?.code).to.equal('internal');
    expect(JSON.stringify(error)).not.to.include('secret');
  });

  it('ends a job at its time limit and tells it so', async () => {
    let told: unknown;
    const endless = defineJob({
      name: 'endless',
      payload,
      attempts: 1,
      timeoutMs: 100,
      run: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject((told = signal.reason) as Error));
        }),
    });
    const queues = open([endless]);
    await queues.work(services, [endless]);
    const { state, error } = await ended(queues, await queues.enqueue(endless, { number: 1 }));
    expect({ state, code: error?.code }).to.deep.equal({ state: 'failed', code: 'job-timeout' });
    expect(told).to.have.property('code', 'job-timeout');
  });

  it('never runs a job that was cancelled while it waited', async () => {
    let ran = false;
    const idle = defineJob({ name: 'idle', payload, run: async () => void (ran = true) });
    const queues = open([idle]);
    const id = await queues.enqueue(idle, { number: 1 });
    expect(await queues.cancel(id)).to.equal(true);
    expect(await queues.outcome(id)).to.deep.include({ state: 'cancelled', result: null });

    await queues.work(services, [idle]);
    const later = await queues.enqueue(idle, { number: 2 }, { key: 'later' });
    await queues.cancel(later);
    await until(async () => (await queues.outcome(id))?.finishedAt !== null);
    expect(ran).to.equal(false);
    expect(await queues.cancel(id)).to.equal(false);
  });

  it('tells a running job that it is cancelled, from whatever process', async () => {
    const waiting = defineJob({
      name: 'waiting',
      payload,
      run: ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    });
    const web = open([waiting]);
    const worker = open([waiting]);
    await worker.work(services, [waiting]);
    const id = await web.enqueue(waiting, { number: 1 });
    await until(async () => (await web.outcome(id))?.state === 'running');
    await web.cancel(id);
    await until(async () => (await web.outcome(id))?.finishedAt !== null);
    expect(await web.outcome(id)).to.deep.include({ state: 'cancelled' });
  });

  it('makes one job of two calls with the same key, and runs a failed one afresh', async () => {
    let runs = 0;
    const once = defineJob({
      name: 'once',
      payload,
      attempts: 1,
      run: async ({ payload: { number } }) => {
        runs += 1;
        if (number === 0) throw new Error('not yet');
        return number;
      },
    });
    const queues = open([once]);
    const first = await queues.enqueue(once, { number: 0 }, { key: 'notice-1' });
    expect(await queues.enqueue(once, { number: 0 }, { key: 'notice-1' })).to.equal(first);
    await queues.work(services, [once]);
    expect((await ended(queues, first)).state).to.equal('failed');
    expect(runs).to.equal(1);

    expect(await queues.enqueue(once, { number: 7 }, { key: 'notice-1' })).to.equal(first);
    await until(async () => (await queues.outcome(first))?.result === 7);
  });

  it('keeps one calendar entry for a kind, in the time of Asia/Shanghai', async () => {
    const queues = open([double]);
    await queues.repeat(double, { number: 1 }, '0 8 1 * *');
    await queues.repeat(double, { number: 1 }, '30 9 2 * *');
    await queues.repeat(double, { number: 1 }, '30 9 2 * *');
    expect(await queues.calendar(double)).to.deep.equal([{ cron: '30 9 2 * *', timeZone: 'Asia/Shanghai' }]);
  });

  it('leaves a job that the worker had no time to end to the next worker', async () => {
    const runs: number[] = [];
    const long = defineJob({
      name: 'long',
      payload,
      run: ({ attempt }) => {
        runs.push(attempt);
        return runs.length === 1 ? new Promise(() => undefined) : Promise.resolve('done');
      },
    });
    const first = openQueues(url, [long], testLog);
    await first.work(services, [long]);
    const id = await first.enqueue(long, { number: 1 });
    await until(async () => runs.length === 1);
    await first.close(50);

    const second = open([long]);
    await second.takeBackAbandoned();
    await second.work(services, [long]);
    expect(await ended(second, id)).to.include({ state: 'completed', result: 'done' });
    expect(runs).to.deep.equal([1, 1]);
  });

  describe('with a Redis of its own', () => {
    let dataDir: string;
    let redis: RedisServer;

    beforeEach(async () => {
      dataDir = mkdtempSync(path.join(os.tmpdir(), 'dingban-redis-'));
      redis = await startRedis({ redisUrl: undefined, dataDir }, testLog);
    });

    afterEach(async () => {
      await redis.stop();
      rmSync(dataDir, { recursive: true, force: true });
    });

    it('loses no job that was acknowledged when Redis is killed, and goes on by itself', async () => {
      const queues = open([double], redis.url);
      const acknowledged: string[] = [];
      const restarted = new Promise<void>((resolve) => redis.onRestart(resolve));
      for (let number = 0; number < 200; number += 1) {
        if (number === 120) await killRedis(redis.url);
        acknowledged.push(await queues.enqueue(double, { number }));
      }
      await restarted;
      const found = await Promise.all(acknowledged.map((id) => queues.outcome(id)));
      expect(found.filter((outcome) => outcome === null)).to.have.length(0);

      await queues.work(services, [double]);
      await Promise.all(acknowledged.map((id) => ended(queues, id)));
    });

    it('goes on with a worker that was waiting for work when Redis was killed', async () => {
      const queues = open([double], redis.url);
      await queues.work(services, [double]);
      await ended(queues, await queues.enqueue(double, { number: 1 }));
      const restarted = new Promise<void>((resolve) => redis.onRestart(resolve));
      await killRedis(redis.url);
      await restarted;
      expect(await ended(queues, await queues.enqueue(double, { number: 2 }))).to.deep.include({
        result: { doubled: 4 },
      });
    });
  });
});

/** Redis itself, not the shell that watches over it. */
async function killRedis(url: string): Promise<void> {
  const client = connectRedis(url);
  const about = await client.info('server');
  client.disconnect();
  const pid = Number(/process_id:(\d+)/.exec(about)?.[1]);
  process.kill(pid, 'SIGKILL');
}

async function ended(queues: Queues, id: string): Promise<JobOutcome> {
  let last: JobOutcome | null = null;
  await until(async () => {
    last = await queues.outcome(id);
    return last !== null && last.finishedAt !== null && last.state !== 'waiting' && last.state !== 'running';
  });
  if (last === null) throw new Error(`no job ${id}`);
  return last;
}

/** Resolves when the condition holds; mocha's own limit ends a wait in vain. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(20);
}
