import type { z } from 'zod';
import type { Log } from '../log.js';
import type { Services } from '../services.js';

/** What a job that is running sees of the world. */
export interface JobContext<Payload> {
  payload: Payload;
  jobId: string;
  /** From 1. A job may run again after it was partly done: each step must bear repeating. */
  attempt: number;
  /** Aborted when the time limit is over, the job is cancelled or the server stops. */
  signal: AbortSignal;
  /** Shows how far the job is: `percent` from 0 to 100, and what it does at present, in Chinese. */
  progress(percent: number, note?: string): Promise<void>;
  services: Services;
  log: Log;
}

/** One kind of job. It has a queue of its own, so that a slow kind never holds up a quick one. */
export interface JobKind<Payload, Result> {
  /** Lower-case words joined by `-`; the name of the queue. */
  name: string;
  payload: z.ZodType<Payload>;
  /** How often it is tried in all. */
  attempts: number;
  /** Wait before the second attempt, doubled before each further one. */
  backoffMs: number;
  /** Limit for one attempt. */
  timeoutMs: number;
  /** How many run at a time in one worker. */
  concurrency: number;
  /** Errors that a second attempt would only repeat: a corrupt file stays corrupt. */
  isFinal(error: unknown): boolean;
  /** Does the work; the result must be plain JSON. An error with a Chinese message and a `code` is shown to the user. */
  run(context: JobContext<Payload>): Promise<Result>;
}

type Optional = 'attempts' | 'backoffMs' | 'timeoutMs' | 'concurrency' | 'isFinal';

/** A kind of job, with the usual retries and limits where it names none: 3 attempts, 5 minutes, one at a time. */
export function defineJob<Payload, Result>(
  kind: Omit<JobKind<Payload, Result>, Optional> & Partial<Pick<JobKind<Payload, Result>, Optional>>,
): JobKind<Payload, Result> {
  return { attempts: 3, backoffMs: 2_000, timeoutMs: 300_000, concurrency: 1, isFinal: () => false, ...kind };
}

/** A kind of any payload and result, for lists of kinds. `any` in spirit, without giving up the checks. */
export type AnyJobKind = Pick<
  JobKind<unknown, unknown>,
  'name' | 'payload' | 'attempts' | 'backoffMs' | 'timeoutMs' | 'concurrency' | 'isFinal'
> & { run(context: never): Promise<unknown> };

export interface JobProgress {
  /** 0 to 100. */
  percent: number;
  note: string;
}

export interface JobError {
  /** Stable code for programs. */
  code: string;
  /** In Chinese: what happened and what to do. */
  detail: string;
}

/** How a job stands, as the API shows it. */
export interface JobOutcome {
  id: string;
  kind: string;
  state: 'waiting' | 'running' | 'completed' | 'failed' | 'cancelled';
  progress: JobProgress;
  /** What `run` returned; null until completed. */
  result: unknown;
  /** Set when failed or cancelled. */
  error: JobError | null;
  attempts: number;
  createdAt: Date;
  finishedAt: Date | null;
}
