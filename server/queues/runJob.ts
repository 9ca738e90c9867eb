import type { Job } from 'bull';
import type { Services } from '../services.js';
import { JobCancelledError, JobTimeoutError, WorkerStoppingError, packFailure } from './jobErrors.js';
import type { AnyJobKind, JobContext, JobKind } from './jobs.js';

/** What one worker knows of its running jobs. */
export interface WorkerState {
  services: Services;
  /** Aborted when the worker has no more time to give to its jobs. */
  stopping: AbortSignal;
  isCancelled(jobId: string): Promise<boolean>;
  running: Set<Promise<void>>;
}

const cancelCheckMs = 500;

/**
 * Makes the function that Bull calls for each job of a kind: checks the payload, runs it within its time limit,
 * watches for cancellation, and turns what went wrong into words that can be shown.
 */
export function processorFor(anyKind: AnyJobKind, worker: WorkerState): (job: Job) => Promise<unknown> {
  const kind = anyKind as JobKind<unknown, unknown>;
  return async (job) => {
    const log = worker.services.log.child({ job: job.id, kind: kind.name });
    const attempt = job.attemptsMade + 1;
    const work = attemptJob(kind, job, attempt, worker);
    const settled = work.then(
      () => undefined,
      () => undefined,
    );
    worker.running.add(settled);
    try {
      const result = await work;
      log.debug({ attempt }, '后台任务完成');
      return result ?? null;
    } catch (error) {
      if (error instanceof WorkerStoppingError) return await leaveToNextWorker();
      log.warn({ attempt, err: error }, '后台任务失败');
      if (error instanceof JobCancelledError || kind.isFinal(error)) await job.discard();
      throw packFailure(error);
    } finally {
      worker.running.delete(settled);
    }
  };
}

async function attemptJob(
  kind: JobKind<unknown, unknown>,
  job: Job,
  attempt: number,
  worker: WorkerState,
): Promise<unknown> {
  const jobId = String(job.id);
  if (await worker.isCancelled(jobId)) throw new JobCancelledError();
  const calledOff = new AbortController();
  const limit = setTimeout(() => calledOff.abort(new JobTimeoutError(kind.timeoutMs)), kind.timeoutMs);
  const cancelCheck = setInterval(() => {
    worker.isCancelled(jobId).then(
      (cancelled) => cancelled && calledOff.abort(new JobCancelledError()),
      (error: unknown) => worker.services.log.debug({ err: error }, '暂时无法查询任务是否已取消'),
    );
  }, cancelCheckMs);
  const signal = AbortSignal.any([calledOff.signal, worker.stopping]);
  const context: JobContext<unknown> = {
    payload: kind.payload.parse(job.data),
    jobId,
    attempt,
    signal,
    progress: async (percent, note = '') => {
      signal.throwIfAborted();
      await job.progress({ percent: Math.min(100, Math.max(0, Math.round(percent))), note });
    },
    services: worker.services,
    log: worker.services.log.child({ job: jobId, kind: kind.name }),
  };
  try {
    return await Promise.race([kind.run(context), aborted(signal)]);
  } finally {
    clearTimeout(limit);
    clearInterval(cancelCheck);
  }
}

async function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** Never answers Bull: the job's lock runs out and the next worker takes the job up, no attempt counted. */
async function leaveToNextWorker(): Promise<never> {
  return new Promise(() => undefined);
}
