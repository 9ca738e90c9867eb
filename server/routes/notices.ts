import { notFound } from '../../plans/errors.js';
import { openFile } from '../../plans/notices/files.js';
import { failReading, readAgain } from '../../plans/notices/commands/noticeJob.js';
import { setNoticeArchived } from '../../plans/notices/commands/receiveNotice.js';
import { toldResemblances } from '../../plans/notices/resemblance.js';
import { getNotice, getWholeNotice, listNotices } from '../../plans/notices/queries.js';
import { getPlan } from '../../plans/plan/queries.js';
import { defineRoute } from '../http/route.js';
import { office } from '../policies/assignments.js';
import { presentJob } from '../presenters/notices.js';
import { presentDraft } from '../presenters/plans.js';
import { parseNoticeJob } from '../queues/tasks/parseNotice.js';
import { idParamsSchema } from '../schemas/common.js';
import { jobSchema, noticeListSchema, noticeQuerySchema, noticeSchema } from '../schemas/notices.js';
import { draftSchema } from '../schemas/plans.js';
import { presented, presentedOne } from './shownNotices.js';

const tags: [string] = ['文件'];
const readers = ['admin', 'supervisor', 'leader', 'viewer'] as const;

export const noticeRoutes = [
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
