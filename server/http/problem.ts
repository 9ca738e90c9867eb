import type { ErrorRequestHandler, Request, Response } from 'express';
import { MulterError } from 'multer';
import mongoose from 'mongoose';
import { z } from 'zod';
import { UnreadableDocumentError } from '../../parsers/textDocument.js';
import { Refusal, type RefusalKind } from '../../plans/errors.js';
import { QueueUnavailableError } from '../queues/jobErrors.js';
import type { Services } from '../services.js';

/** Problem details (RFC 9457) with Chinese `title` and `detail`; `errors` names the fields that were refused. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: '出错说明（RFC 9457）' });
export type Problem = z.infer<typeof problemSchema>;

const byKind: Record<RefusalKind, { status: number; title: string }> = {
  invalid: { status: 422, title: '填写的内容有误' },
  forbidden: { status: 403, title: '没有权限' },
  'not-found': { status: 404, title: '没有找到' },
  conflict: { status: 409, title: '现在不能这样做' },
  stale: { status: 412, title: '内容已被他人修改' },
  'too-large': { status: 413, title: '文件太大' },
  unsupported: { status: 415, title: '不支持的文件' },
};

function problem(
  code: string,
  status: number,
  title: string,
  detail: string,
  errors?: Problem['errors'],
): Problem {
  return {
    type: `urn:dingban:problem:${code}`,
    title,
    status,
    detail,
    ...(errors?.length ? { errors } : {}),
  };
}

export const signInNeeded = problem(
  'sign-in-needed',
  401,
  '请先登录',
  '登录已过期或尚未登录，请登录后再试。',
);

/** What the client is told of a fault of the product itself, without its inner workings. */
export const unforeseen = problem(
  'internal',
  500,
  '系统出错了',
  '系统内部出错，您的操作可能没有完成。请稍后再试；如仍不行，请把发生的时间告诉管理员。',
);

/** A request whose parameters or body the schema refused. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  constructor(readonly issues: { path: string; message: string }[]) {
    super('请求内容有误');
  }
}

/** Turns an error into what the client is told, or null where it is a fault of the product itself. */
export function problemOf(error: unknown, maxUploadBytes: number): Problem | null {
  if (error instanceof Refusal) {
    const { status, title } = byKind[error.kind];
    return problem(error.code, status, title, error.message, error.details);
  }
  if (error instanceof InvalidRequest) {
    const first = error.issues[0];
    const detail = first
      ? `请检查填写的内容：${first.path ? `${first.path}：` : ''}${first.message}`
      : error.message;
    return problem('invalid-request', 422, '填写的内容有误', detail, error.issues);
  }
  if (error instanceof UnreadableDocumentError) {
    const status = error.code === 'too-large' ? 413 : error.code === 'unknown-format' ? 415 : 422;
    return problem(error.code, status, '文件不能读取', error.message);
  }
  if (error instanceof MulterError) return uploadProblem(error, maxUploadBytes);
  if (error instanceof mongoose.Error.VersionError) {
    return problem('stale', 412, '内容已被他人修改', '这条内容刚被别人修改过，请刷新看到最新内容后再改。');
  }
  if (error instanceof QueueUnavailableError)
    return problem(error.code, 503, '后台暂时没有响应', error.message);
  return bodyParserProblem(error);
}

export function fileTooLarge(maxUploadBytes: number): Problem {
  const megabytes = Math.floor(maxUploadBytes / 1024 / 1024);
  return problem(
    'too-large',
    413,
    '文件太大',
    `单个文件不能超过 ${megabytes} MB。请压缩图片、拆分文件后再上传，或请管理员调整 MAX_UPLOAD_MB。`,
  );
}

function uploadProblem(error: MulterError, maxUploadBytes: number): Problem {
  switch (error.code) {
    case 'LIMIT_FILE_SIZE':
      return fileTooLarge(maxUploadBytes);
    case 'LIMIT_FILE_COUNT':
    case 'LIMIT_UNEXPECTED_FILE':
      return problem('too-many-files', 422, '文件太多', '一次上传的文件个数超出限制，请分几次上传。');
    default:
      return problem('bad-upload', 422, '上传没有完成', '上传的内容不完整，请重新选择文件再试。');
  }
}

function bodyParserProblem(error: unknown): Problem | null {
  const { type, status } = (error ?? {}) as { type?: string; status?: number };
  if (type === 'entity.parse.failed')
    return problem('bad-json', 400, '请求格式有误', '请求的 JSON 不完整或有误，请检查后再试。');
  if (type === 'entity.too.large')
    return problem('too-large', 413, '内容太大', '提交的内容太大，请缩短后再试。');
  if (status === 400 && error instanceof URIError)
    return problem('bad-address', 400, '地址有误', '这个地址写得不对，请从页面重新进入。');
  return null;
}

export function sendProblem(response: Response, body: Problem): void {
  response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
}

/** The one place where errors become HTTP. What is not foreseen is logged whole and told without its inner workings. */
export function problemHandler({ config, log }: Pick<Services, 'config' | 'log'>): ErrorRequestHandler {
  return (error: unknown, request: Request, response: Response, next) => {
    if (response.headersSent) return next(error);
    const known = problemOf(error, config.maxUploadBytes);
    if (!known) log.error({ err: error, method: request.method, path: request.path }, 'request failed');
    sendProblem(response, known ?? unforeseen);
  };
}
