import { z } from 'zod';
import { problemSchema } from '../http/problem.js';
import {
  daySchema,
  flagQuerySchema,
  idSchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
  personRefSchema,
  planStateSchema,
  spanSchema,
  versionSchema,
} from './common.js';

/** Uploaded documents and the job that reads them. */

export const jobSchema = z
  .object({
    state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    progress: z.number().min(0).max(100),
    step: z.string().meta({ description: '正在做什么，如“识别任务”' }),
    error: problemSchema.nullable(),
  })
  .meta({ id: 'Job', description: '后台工作' });

export const genreSchema = z
  .enum(['plan', 'notice', 'opinion', 'speech', 'report'])
  .meta({ id: 'Genre', description: '方案、通知、意见、讲话、总结' });

export const noticeDocumentSchema = z
  .object({
    title: z.string().nullable(),
    documentNumber: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedOn: daySchema.nullable(),
    recipients: z.array(z.string()),
    genre: genreSchema,
    period: z.object({ start: daySchema, end: daySchema }).nullable(),
    evidence: z
      .partialRecord(
        z.enum(['title', 'documentNumber', 'issuer', 'issuedOn', 'recipients', 'genre', 'period']),
        spanSchema,
      )
      .meta({ description: '各要素出自正文何处；正文没有写的要素不在其中' }),
  })
  .meta({ id: 'NoticeDocument', description: '文件要素：标题、文号、发文机关、成文日期、主送机关' });

/** Said until it is settled: the new version taken in, or the other notice archived. */
export const resemblanceSchema = z
  .object({
    noticeId: idSchema.meta({ description: '已有的文件' }),
    title: z.string(),
    how: z
      .enum(['same-words', 'number', 'title', 'words'])
      .meta({ description: '正文相同、文号相同、标题和发文机关相同、正文大部分相同' }),
    words: z.string().meta({ description: '给人看的说明' }),
    planId: idSchema.nullable().meta({ description: '可以与之对照的方案' }),
  })
  .meta({ id: 'Resemblance', description: '看起来是哪份已有文件的新版' });

export const noticeSchema = z
  .object({
    id: idSchema,
    fileName: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    hash: z.string().meta({ description: 'SHA-256' }),
    uploadedAt: instantSchema,
    uploadedBy: personRefSchema,
    job: jobSchema,
    document: noticeDocumentSchema.nullable(),
    warnings: z.array(z.string()),
    planId: idSchema.nullable(),
    planState: planStateSchema.nullable().meta({ description: '由它长出的方案：草稿、已交办、已办结' }),
    resembles: resemblanceSchema.nullable(),
    archived: z.boolean(),
    version: versionSchema,
    duplicate: z.boolean().optional().meta({ description: '同一份文件此前已上传过' }),
  })
  .meta({ id: 'Notice', description: '文件' });

/** With `file` in a multipart request, or pasted text in JSON. */
export const noticeUploadSchema = z
  .object({ text: z.string().max(1_000_000, '正文不能超过100万字'), title: z.string().trim().max(200) })
  .partial()
  .meta({ id: 'NoticeUpload' });

/** What became of each file of a .zip; of `notice` and `error` one is there. */
export const unpackedNoticesSchema = z
  .object({
    items: z.array(
      z.object({
        fileName: z.string().meta({ description: '在压缩包内的路径' }),
        notice: noticeSchema.nullable(),
        error: problemSchema.nullable().meta({ description: '这一份为什么没有收下；不妨碍其他各份' }),
      }),
    ),
  })
  .meta({ id: 'UnpackedNotices', description: '压缩包内各份文件收下与否' });

export const noticeQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().max(60).optional(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']).optional(),
  archived: flagQuerySchema.optional(),
});

export const noticeListSchema = pageOf(noticeSchema, 'NoticeList');
