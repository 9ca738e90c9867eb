import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import Bull, { type Job, type JobOptions, type Queue } from 'bull';
import type { Log } from '../log.js';
import type { Services } from '../services.js';
import { answersWithin, within } from '../timeLimit.js';
import { JobCancelledError, QueueUnavailableError, WorkerStoppingError, unpackFailure } from './jobErrors.js';
import type { AnyJobKind, JobError, JobKind, JobOutcome, JobProgress } from './jobs.js';
import { connectRedis, keyPrefix, type RedisClient } from './redisConnection.js';
import { processorFor } from './runJob.js';

/** The background jobs of one process: what the routes enqueue and ask after, and what the worker runs. */
export interface Queues {
  /** Whether Redis answers within a second. */
  ready(): Promise<boolean>;
  /**
   * Puts a job in its queue and resolves with its id once Redis has it on disk. With `key`, a second call while the
   * first job exists gives the same id and no second job; one that had failed is run afresh.
   * @throws QueueUnavailableError, z.ZodError
   */
  enqueue<Payload, Result>(
    kind: JobKind<Payload, Result>,
    payload: Payload,
    options?: { key?: string; delayMs?: number },
  ): Promise<string>;
  /** How a job stands; null when there is none with this id (any more: completed ones are kept for a week). */
  outcome(jobId: string): Promise<JobOutcome | null>;
  /** Calls a job off: one that waits is never run, one that runs is told within a second. False when it has ended. */
  cancel(jobId: string): Promise<boolean>;
  /** Has a job made by the calendar: `cron` is read in Asia/Shanghai. Replaces an earlier time of the same kind. */
  repeat<Payload, Result>(kind: JobKind<Payload, Result>, payload: Payload, cron: string): Promise<void>;
  /** How many jobs of each kind wait, run, wait for their time, or have failed for good. */
  depths(): Promise<QueueDepth[]>;
  /** When the calendar makes jobs of this kind. */
  calendar(kind: AnyJobKind): Promise<{ cron: string; timeZone: string }[]>;
  /** Starts to run the jobs of these kinds in this process. */
  work(services: Services, kinds: readonly AnyJobKind[]): Promise<void>;
  /**
   * Gives the jobs that a killed server left half done back to the queue at once. Only for the one process that has
   * just claimed DATA_DIR: with other workers about, Bull's own check finds abandoned jobs within half a minute.
   */
  takeBackAbandoned(): Promise<void>;
  /** Takes no new jobs, gives the running ones `graceMs` to end, and leaves the rest to the next worker. */
  close(graceMs?: number): Promise<void>;
}

export interface QueueDepth {
  kind: string;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

const answerLimitMs = 10_000;
const week = 7 * 24 * 3600;
const timeZone = 'Asia/Shanghai';

/**
 * @param kinds every kind that this process may enqueue or ask after
 * @param stalledCheckMs how often jobs whose worker has died are looked for
 */
export function openQueues(
  url: string,
  kinds: readonly AnyJobKind[],
  log: Log,
  { stalledCheckMs = 10_000 }: { stalledCheckMs?: number } = {},
): Queues {
  const connections = shareConnections(url, log);
  const queues = new Map<string, Queue>(
    kinds.map((kind) => [
      kind.name,
      new Bull(kind.name, {
        prefix: keyPrefix,
        createClient: connections.create,
        settings: { lockDuration: 15_000, stalledInterval: stalledCheckMs, maxStalledCount: 3 },
      }).on('error', (error) => log.debug({ err: error, queue: kind.name }, '任务队列连接出错')),
    ]),
  );
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();

  const queueNamed = (name: string): Queue => {
    const queue = queues.get(name);
    if (!queue) throw new Error(`no queue for jobs of kind ${name}`);
    return queue;
  };
  const find = async (jobId: string): Promise<{ kind: string; job: Job } | null> => {
    const kind = jobId.split('.', 1)[0] ?? '';
    const job = await queues.get(kind)?.getJob(jobId);
    return job ? { kind, job } : null;
  };
  const isCancelled = async (jobId: string): Promise<boolean> =>
    (await connections.shared().exists(cancelKey(jobId))) === 1;

  return {
    ready: () => answersWithin(1_000, connections.shared().ping()),

    async enqueue(kind, payload, { key, delayMs } = {}) {
      const jobId = `${kind.name}.${key ?? randomUUID()}`;
      const queue = queueNamed(kind.name);
      const checked = kind.payload.parse(payload);
      return withinLimit(async () => {
        if (key) await clearFailed(queue, jobId, connections.shared());
        await queue.add(checked, { ...jobOptions(kind), jobId, ...(delayMs ? { delay: delayMs } : {}) });
        return jobId;
      });
    },

    outcome: (jobId) =>
      withinLimit(async () => {
        const found = await find(jobId);
        return found && describe(jobId, found.kind, found.job, await isCancelled(jobId));
      }),

    cancel: (jobId) =>
      withinLimit(async () => {
        const found = await find(jobId);
        if (!found || found.job.finishedOn || (await isCancelled(jobId))) return false;
        await connections.shared().set(cancelKey(jobId), '1', 'EX', week);
        return true;
      }),

    async repeat(kind, payload, cron) {
      const queue = queueNamed(kind.name);
      const checked = kind.payload.parse(payload);
      for (const earlier of await queue.getRepeatableJobs()) {
        if (earlier.cron !== cron || earlier.tz !== timeZone) await queue.removeRepeatableByKey(earlier.key);
      }
      await queue.add(checked, { ...jobOptions(kind), repeat: { cron, tz: timeZone } });
    },

    depths: () =>
      withinLimit(() =>
        Promise.all(
          [...queues].map(async ([kind, queue]) => {
            const { waiting, active, delayed, failed } = await queue.getJobCounts();
            return { kind, waiting, active, delayed, failed };
          }),
        ),
      ),

    async calendar(kind) {
      const entries = await queueNamed(kind.name).getRepeatableJobs();
      return entries.map((entry) => ({ cron: entry.cron, timeZone: entry.tz ?? timeZone }));
    },

    async work(services, worked) {
      for (const kind of worked) {
        const processor = processorFor(kind, { services, stopping: stopping.signal, isCancelled, running });
        queueNamed(kind.name)
          .process(kind.concurrency, processor)
          .catch((error: unknown) => log.error({ err: error, queue: kind.name }, '后台任务处理中断'));
      }
    },

    async takeBackAbandoned() {
      for (const queue of queues.values()) await takeBack(queue, connections.shared());
    },

    async close(graceMs = 20_000) {
      await Promise.all([...queues.values()].map((queue) => queue.pause(true, true).catch(() => undefined)));
      await Promise.race([Promise.all(running), pause(graceMs, undefined, { ref: false })]);
      stopping.abort(new WorkerStoppingError());
      await Promise.all(running);
      await Promise.all([...queues.values()].map((queue) => queue.close(true)));
      connections.close();
    },
  };
}

const cancelKey = (jobId: string): string => `${keyPrefix}:cancelled:${jobId}`;

function jobOptions(kind: AnyJobKind): JobOptions {
  return {
    attempts: kind.attempts,
    backoff: { type: 'exponential', delay: kind.backoffMs },
    removeOnComplete: { age: week, count: 10_000 },
    removeOnFail: { age: 4 * week, count: 10_000 },
  };
}

/** Bull ignores a second job with the id of an ended one; a failed one must make room for its repetition. */
async function clearFailed(queue: Queue, jobId: string, redis: RedisClient): Promise<void> {
  const earlier = await queue.getJob(jobId);
  if (!earlier || !(await earlier.isFailed())) return;
  await earlier.remove();
  await redis.del(cancelKey(jobId));
}

async function takeBack(queue: Queue, redis: RedisClient): Promise<void> {
  const active = await queue.getActive();
  if (active.length === 0) return;
  const root = `${keyPrefix}:${queue.name}`;
  for (const job of active) {
    await redis.del(`${root}:${job.id}:lock`);
    await redis.sadd(`${root}:stalled`, String(job.id));
  }
  await redis.del(`${root}:stalled-check`);
}

async function describe(jobId: string, kind: string, job: Job, cancelled: boolean): Promise<JobOutcome> {
  const state = stateOf(await job.getState(), cancelled);
  return {
    id: jobId,
    kind,
    state,
    progress: progressOf(job, state === 'completed'),
    result: state === 'completed' ? (job.returnvalue as unknown) : null,
    error: errorOf(job, state),
    attempts: job.attemptsMade,
    createdAt: new Date(job.timestamp),
    finishedAt: job.finishedOn ? new Date(job.finishedOn) : null,
  };
}

function stateOf(bullState: string, cancelled: boolean): JobOutcome['state'] {
  if (bullState === 'completed') return 'completed';
  if (cancelled) return 'cancelled';
  if (bullState === 'failed') return 'failed';
  return bullState === 'active' ? 'running' : 'waiting';
}

function errorOf(job: Job, state: JobOutcome['state']): JobError | null {
  if (state === 'failed') return unpackFailure(job.failedReason);
  if (state === 'cancelled') return { code: 'job-cancelled', detail: new JobCancelledError().message };
  return null;
}

function progressOf(job: Job, completed: boolean): JobProgress {
  const last = job.progress() as JobProgress | number;
  const known = typeof last === 'object' ? last : { percent: 0, note: '' };
  return completed ? { ...known, percent: 100 } : known;
}

function withinLimit<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return within(answerLimitMs, ask(), () => new QueueUnavailableError());
}

/** Bull wants three connections for each queue; two of them can be shared by all queues, as its manual has it. */
function shareConnections(url: string, log: Log) {
  const opened: RedisClient[] = [];
  const byUse = new Map<string, RedisClient>();
  const connect = (): RedisClient => {
    const client = connectRedis(url);
    client.setMaxListeners(0);
    client.on('error', (error: Error) => log.debug({ err: error }, 'Redis 连接中断，正在重连'));
    opened.push(client);
    return client;
  };
  const shared = (use: string): RedisClient => {
    const client = byUse.get(use) ?? connect();
    byUse.set(use, client);
    return client;
  };
  return {
    create: (use: 'client' | 'subscriber' | 'bclient') =>
      (use === 'bclient' ? connect() : shared(use)) as Bull.Queue['client'],
    shared: () => shared('client'),
    close: () => opened.forEach((client) => client.disconnect()),
  };
}
