import type { JobError } from './jobs.js';

/** The job was called off while it ran or before. */
export class JobCancelledError extends Error {
  override readonly name = 'JobCancelledError';
  readonly code = 'job-cancelled';
  constructor() {
    super('任务已取消。');
  }
}

/** One attempt took longer than its kind allows. */
export class JobTimeoutError extends Error {
  override readonly name = 'JobTimeoutError';
  readonly code = 'job-timeout';
  constructor(limitMs: number) {
    super(`处理超过 ${Math.round(limitMs / 1000)} 秒的时限，已中止。请稍后重试；文件很大时请拆分后再上传。`);
  }
}

/** The worker is stopping; the job goes to the next one. */
export class WorkerStoppingError extends Error {
  override readonly name = 'WorkerStoppingError';
  readonly code = 'worker-stopping';
  constructor() {
    super('服务正在停止，任务将在下次启动后继续。');
  }
}

/** Redis does not answer. */
export class QueueUnavailableError extends Error {
  override readonly name = 'QueueUnavailableError';
  readonly code = 'queue-unavailable';
  constructor(options?: ErrorOptions) {
    super('后台任务队列暂时没有响应，请稍后重试。', options);
  }
}

/** What Bull keeps of a failure is one string: the code and the words for the user go into it as JSON. */
export function packFailure(error: unknown): Error {
  return new Error(JSON.stringify(shownError(error)), { cause: error });
}

/** What {@link packFailure} packed; failures that Bull itself reports are put into words here. */
export function unpackFailure(reason: string | undefined): JobError {
  if (reason?.startsWith('{')) return JSON.parse(reason) as JobError;
  if (reason?.startsWith('job stalled')) {
    return {
      code: 'job-stalled',
      detail: '处理这个任务的进程多次中途退出，已不再重试。请重新提交，仍不成功请联系管理员。',
    };
  }
  return internal;
}

const internal: JobError = {
  code: 'internal',
  detail: '后台处理时出现内部错误，请稍后重试；仍不成功请把时间告诉管理员，由其查看日志。',
};

/** Our own errors have a code and Chinese words; of any other nothing is shown, since it may tell too much. */
function shownError(error: unknown): JobError {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return internal;
  return /\p{Script=Han}/u.test(error.message) ? { code: error.code, detail: error.message } : internal;
}
