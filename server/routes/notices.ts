import { readFile } from 'node:fs/promises';
import type { CommandContext } from '../../plans/context.js';
import { Refusal, notFound } from '../../plans/errors.js';
import { openFile } from '../../plans/notices/files.js';
import { failReading, readAgain } from '../../plans/notices/commands/noticeJob.js';
import {
  receiveNotice,
  setNoticeArchived,
  type ReceivedFile,
} from '../../plans/notices/commands/receiveNotice.js';
import { findResembled, toldResemblances } from '../../plans/notices/resemblance.js';
import { getNotice, getWholeNotice, listNotices, type NoticeHead } from '../../plans/notices/queries.js';
import { getPlan, planStatesOf } from '../../plans/plan/queries.js';
import { defineRoute, StatusResult } from '../http/route.js';
import { tryReading } from '../parsing/trial.js';
import { office } from '../policies/assignments.js';
import { presentJob, presentNotice } from '../presenters/notices.js';
import { presentDraft } from '../presenters/plans.js';
import { parseNoticeJob } from '../queues/tasks/parseNotice.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  jobSchema,
  noticeListSchema,
  noticeQuerySchema,
  noticeSchema,
  noticeUploadSchema,
} from '../schemas/notices.js';
import { draftSchema } from '../schemas/plans.js';
import type { Services } from '../services.js';

const tags: [string] = ['文件'];
const readers = ['admin', 'supervisor', 'leader', 'viewer'] as const;

async function receive(context: CommandContext, services: Services, file: ReceivedFile) {
  const { notice, duplicate, checked } = await receiveNotice(context, file, () =>
    tryReading(file.bytes, file.fileName),
  );
  if (!duplicate || notice.job.state === 'queued') {
    await services.queues.enqueue(parseNoticeJob, { noticeId: notice._id }, { key: notice._id });
  }
  const resembles = checked ? await findResembled(checked, notice._id) : notice.resembles;
  const shown = await presentedOne({ ...notice, resembles });
  return new StatusResult(duplicate ? 200 : 201, { ...shown, duplicate });
}

async function presented(notices: NoticeHead[]) {
  const [told, states] = await Promise.all([
    toldResemblances(notices),
    planStatesOf(notices.flatMap(({ planId }) => planId ?? [])),
  ]);
  return notices.map((notice) =>
    presentNotice(notice, {
      resembles: told.get(notice._id),
      planState: states.get(notice.planId ?? ''),
    }),
  );
}

async function presentedOne(notice: NoticeHead) {
  const [shown] = await presented([notice]);
  if (!shown) throw notFound('文件');
  return shown;
}

export const noticeRoutes = [
  defineRoute({
    method: 'post',
    path: '/api/notices',
    summary: '上传文件，或粘贴正文',
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
        return receive(context, services, { fileName, mediaType, bytes: await readFile(file.path) });
      }
      if (!body.text?.trim()) throw new Refusal('invalid', 'no-file', '请选择要上传的文件，或粘贴文件正文。');
      const title = body.title ?? '';
      const fileName = `${title || body.text.trim().split('\n', 1)[0]?.slice(0, 40) || '粘贴的正文'}.txt`;
      return receive(context, services, { fileName, mediaType: 'text/plain', bytes: Buffer.from(body.text) });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/notices',
    summary: '文件列表',
    tags,
    allow: readers,
    query: noticeQuerySchema,
    response: noticeListSchema,
    handler: async ({ query }) => {
      const { items, nextCursor } = await listNotices(query, query);
      return { items: await presented(items), nextCursor };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/notices/:id',
    summary: '一份文件',
    tags,
    allow: readers,
    params: idParamsSchema,
    response: noticeSchema,
    handler: async ({ params }) => presentedOne(await getNotice(params.id)),
  }),
  defineRoute({
    method: 'get',
    path: '/api/notices/:id/file',
    summary: '下载原文件',
    tags,
    allow: readers,
    params: idParamsSchema,
    response: 'file',
    handler: async ({ params }) => {
      const { fileId, fileName, mediaType } = await getNotice(params.id);
      return { bytes: await openFile('noticeFiles', fileId), fileName, mediaType };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/notices/:id/job',
    summary: '解析进展',
    tags,
    allow: readers,
    params: idParamsSchema,
    response: jobSchema,
    handler: async ({ params }) => presentJob((await getNotice(params.id)).job),
  }),
  defineRoute({
    method: 'delete',
    path: '/api/notices/:id/job',
    summary: '取消解析',
    tags,
    allow: office,
    params: idParamsSchema,
    response: jobSchema,
    handler: async ({ params, context, services }) => {
      await services.queues.cancel(`${parseNoticeJob.name}.${params.id}`);
      const message = '解析已取消，可以重新解析。';
      const notice = await failReading(context, {
        id: params.id,
        code: 'cancelled',
        message,
        cancelled: true,
      });
      return presentJob(notice.job);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/notices/:id/parse',
    summary: '重新解析',
    tags,
    allow: office,
    params: idParamsSchema,
    response: noticeSchema,
    status: 202,
    handler: async ({ params, context, services }) => {
      const notice = await readAgain(context, params);
      const key = `${notice._id}-${String(notice.version)}`;
      await services.queues.enqueue(parseNoticeJob, { noticeId: notice._id }, { key });
      return presentedOne(notice);
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/api/notices/:id',
    summary: '归档文件',
    tags,
    allow: office,
    params: idParamsSchema,
    response: noticeSchema,
    handler: async ({ params, context, ifMatch }) =>
      presentedOne(await setNoticeArchived(context, { id: params.id, archived: true, version: ifMatch })),
  }),
  defineRoute({
    method: 'get',
    path: '/api/notices/:id/draft',
    summary: '由文件长出的草稿',
    tags,
    allow: readers,
    params: idParamsSchema,
    response: draftSchema,
    handler: async ({ params }) => {
      const notice = await getWholeNotice(params.id);
      if (!notice.planId || notice.job.state !== 'done') throw notFound('草稿');
      const told = (await toldResemblances([notice])).get(notice._id);
      return presentDraft(await getPlan(notice.planId), { notice, resembles: told });
    },
  }),
];
