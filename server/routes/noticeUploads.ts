import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CommandContext } from '../../plans/context.js';
import { Refusal } from '../../plans/errors.js';
import { receiveNotice, type ReceivedFile } from '../../plans/notices/commands/receiveNotice.js';
import { findResembled } from '../../plans/notices/resemblance.js';
import { fileTooLarge, problemOf, unforeseen } from '../http/problem.js';
import { defineRoute, StatusResult } from '../http/route.js';
import { tryReading } from '../parsing/trial.js';
import { withUnpacked, type UnpackedFile } from '../parsing/withUnpacked.js';
import { office } from '../policies/assignments.js';
import { parseNoticeJob } from '../queues/tasks/parseNotice.js';
import { noticeSchema, noticeUploadSchema, unpackedNoticesSchema } from '../schemas/notices.js';
import type { Services } from '../services.js';
import { presentedOne } from './shownNotices.js';

const tags: [string] = ['文件'];

export const noticeUploadRoutes = [
  defineRoute({
    method: 'post',
    path: '/api/notices',
    summary: '上传一份文件，或粘贴正文',
    tags,
    allow: office,
    upload: { fields: ['file'], maxFiles: 1 },
    body: noticeUploadSchema,
    response: noticeSchema,
    status: 201,
    handler: async ({ body, files, context, services }) => {
      const [file] = files;
      if (file) {
        const { fileName, mediaType } = file;
        return answer(
          await receive({ context, services }, { fileName, mediaType, bytes: await readFile(file.path) }),
        );
      }
      if (!body.text?.trim()) throw new Refusal('invalid', 'no-file', '请选择要上传的文件，或粘贴文件正文。');
      const title = body.title ?? '';
      const fileName = `${title || body.text.trim().split('\n', 1)[0]?.slice(0, 40) || '粘贴的正文'}.txt`;
      const bytes = Buffer.from(body.text);
      return answer(await receive({ context, services }, { fileName, mediaType: 'text/plain', bytes }));
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/notices/zip',
    summary: '上传压缩包（.zip），其中每份文件各成一份',
    tags,
    allow: office,
    upload: { fields: ['file'], maxFiles: 1 },
    response: unpackedNoticesSchema,
    handler: async ({ files: [file], context, services }) => {
      if (!file) throw new Refusal('invalid', 'no-file', '请选择要上传的压缩包。');
      return withUnpacked(await readFile(file.path), file.fileName, async (unpacked) => {
        const until = performance.now() + trialsMilliseconds;
        const items = [];
        for (const each of unpacked) items.push(await receiveUnpacked({ context, services }, each, until));
        return { items };
      });
    },
  }),
];

/**
 * How long the files of one archive are tried in all, so that the answer comes within the minute that a proxy waits.
 * What comes later is read by its job alone, and the list of notices says what became of it.
 */
const trialsMilliseconds = 30_000;

interface Receiving {
  context: CommandContext;
  services: Services;
}

async function receive({ context, services }: Receiving, file: ReceivedFile, mostMilliseconds?: number) {
  const { notice, duplicate, checked } = await receiveNotice(context, file, () =>
    tryReading(file.bytes, file.fileName, mostMilliseconds),
  );
  if (!duplicate || notice.job.state === 'queued') {
    await services.queues.enqueue(parseNoticeJob, { noticeId: notice._id }, { key: notice._id });
  }
  const resembles = checked ? await findResembled(checked, notice._id) : notice.resembles;
  return { ...(await presentedOne({ ...notice, resembles })), duplicate };
}

function answer(notice: Awaited<ReturnType<typeof receive>>) {
  return new StatusResult(notice.duplicate ? 200 : 201, notice);
}

/** As if it had been uploaded alone; why it could not be taken is told, so that the others go on. */
async function receiveUnpacked(receiving: Receiving, { name, read }: UnpackedFile, until: number) {
  const { config, log } = receiving.services;
  const fileName = name.normalize('NFC');
  try {
    const bytes = await read();
    if (bytes.length > config.maxUploadBytes)
      return { fileName, notice: null, error: fileTooLarge(config.maxUploadBytes) };
    const file = { fileName: path.posix.basename(fileName), mediaType: 'application/octet-stream', bytes };
    const notice = await receive(receiving, file, until - performance.now());
    return { fileName, notice, error: null };
  } catch (error) {
    const known = problemOf(error, config.maxUploadBytes);
    if (!known) log.error({ err: error, fileName }, 'file of an archive not received');
    return { fileName, notice: null, error: known ?? unforeseen };
  }
}
