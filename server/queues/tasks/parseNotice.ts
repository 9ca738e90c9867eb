import { z } from 'zod';
import { UnreadableDocumentError } from '../../../parsers/textDocument.js';
import { systemActor, type CommandContext } from '../../../plans/context.js';
import { Refusal } from '../../../plans/errors.js';
import { applyParsedNotice } from '../../../plans/notices/commands/applyParsedNotice.js';
import { failReading, showReading } from '../../../plans/notices/commands/noticeJob.js';
import { readFile } from '../../../plans/notices/files.js';
import { getNotice } from '../../../plans/notices/queries.js';
import { trialOf } from '../../parsing/trial.js';
import { parseFile } from '../../parsing/parseFile.js';
import { JobCancelledError } from '../jobErrors.js';
import { defineJob, type JobContext } from '../jobs.js';

const payload = z.object({ noticeId: z.string() });
type Payload = z.infer<typeof payload>;

/** Shares of the bar: taking up the file, reading it, making the draft. */
const begun = 5;
const read = 90;

/** Reads an uploaded notice and makes its draft plan. */
export const parseNoticeJob = defineJob<Payload, { planId: string; tasks: number }>({
  name: 'parse-notice',
  payload,
  attempts: 3,
  timeoutMs: 25 * 60_000,
  concurrency: 2,
  isFinal: (error) => error instanceof UnreadableDocumentError || error instanceof Refusal,
  run: (job) => runReading(job),
});

async function runReading(job: JobContext<Payload>): Promise<{ planId: string; tasks: number }> {
  const { noticeId } = job.payload;
  const context: CommandContext = {
    actor: systemActor,
    now: job.services.clock(),
    origin: { ip: null, via: 'system' },
  };
  try {
    await show(job, begun, '读取文件');
    const notice = await getNotice(noticeId);
    const parsed = trialOf(notice.hash) ?? (await parseKept(job, notice));
    await show(job, read, '建立草稿');
    const { planId } = await applyParsedNotice(context, { id: noticeId, parsed });
    return { planId, tasks: parsed.tasks.length };
  } catch (error) {
    await tell(context, noticeId, error, job);
    throw error;
  }
}

async function parseKept(job: JobContext<Payload>, notice: { fileId: string; fileName: string }) {
  const bytes = await readFile('noticeFiles', notice.fileId);
  return parseFile(bytes, {
    fileName: notice.fileName,
    signal: job.signal,
    onProgress: ({ step, done, total }) => {
      show(job, begun + ((read - begun) * done) / Math.max(1, total), step).catch((error: unknown) =>
        job.log.debug({ err: error }, '解析进度没有更新'),
      );
    },
  });
}

async function show(job: JobContext<Payload>, percent: number, step: string): Promise<void> {
  await showReading(job.payload.noticeId, percent, step);
  await job.progress(percent, step);
}

/** What another attempt will not mend is told on the notice; the rest only after the last attempt. */
async function tell(
  context: CommandContext,
  id: string,
  error: unknown,
  { attempt, signal }: JobContext<Payload>,
): Promise<void> {
  if (signal.reason instanceof JobCancelledError) {
    await failReading(context, { id, code: 'cancelled', message: '解析已取消。', cancelled: true });
  } else if (error instanceof UnreadableDocumentError || error instanceof Refusal) {
    await failReading(context, { id, code: error.code, message: error.message });
  } else if (attempt >= parseNoticeJob.attempts) {
    await failReading(context, {
      id,
      code: 'internal',
      message: '解析时系统出错，请稍后点“重新解析”；如仍不行，请把文件交给管理员查看。',
    });
  }
}
