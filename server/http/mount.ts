import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import multer from 'multer';
import type { Request, RequestHandler, Response, Router } from 'express';
import { z } from 'zod';
import type { Actor } from '../../plans/context.js';
import { Refusal, forbidden } from '../../plans/errors.js';
import type { Services } from '../services.js';
import { once } from './idempotency.js';
import { InvalidRequest, sendProblem, signInNeeded } from './problem.js';
import { StatusResult, type FileResult, type Route, type UploadedFile } from './route.js';
import { whoAsks } from './whoAsks.js';

z.config(z.locales.zhCN());

/** Puts the declared endpoints on a router, each behind the same gate: who asks, may they, is the input right. */
export function mountRoutes(router: Router, routes: readonly Route[], services: Services): void {
  for (const route of routes) {
    const handlers = route.upload ? [receiveFiles(route.upload, services.config.maxUploadBytes)] : [];
    router[route.method](route.path, gate(route, services), ...handlers, serve(route, services));
  }
}

/** Refuses before a byte of the body is read. */
function gate(route: Route, services: Services): RequestHandler {
  return async (request, response, next) => {
    const asker = await whoAsks(request, services);
    if (!asker && route.allow !== 'public') return sendProblem(response, signInNeeded);
    if (asker && !mayCall(route, asker.actor)) throw forbidden(`「${route.summary}」`);
    if (asker?.mustChangePassword && !allowedBeforePasswordChange(route)) {
      throw new Refusal('forbidden', 'password-change-needed', '您正在使用一次性密码，请先设置新密码。');
    }
    if (asker?.scopes && !asker.scopes.includes(route.method === 'get' ? 'read' : 'write')) {
      throw forbidden('用这个令牌执行此操作');
    }
    response.locals['asker'] = asker;
    next();
  };
}

function mayCall(route: Route, actor: Actor): boolean {
  return typeof route.allow === 'string' || route.allow.includes(actor.role);
}

function allowedBeforePasswordChange(route: Route): boolean {
  return route.allow === 'public' || route.path.startsWith('/api/session');
}

function receiveFiles(upload: NonNullable<Route['upload']>, maxUploadBytes: number): RequestHandler {
  const parser = multer({
    storage: multer.diskStorage({ destination: tmpdir() }),
    defParamCharset: 'utf8',
    limits: { fileSize: maxUploadBytes, files: upload.maxFiles, fields: 50, fieldSize: 8 * 1024 * 1024 },
  }).fields(upload.fields.map((name) => ({ name, maxCount: upload.maxFiles })));
  return (request, response, next) => {
    if (!request.is('multipart/form-data')) return next();
    response.on('close', () => void removeFiles(filesOf(request)));
    parser(request, response, next);
  };
}

function filesOf(request: Request): UploadedFile[] {
  const byField = (request.files ?? {}) as Record<string, Express.Multer.File[]>;
  return Object.values(byField)
    .flat()
    .map((file) => ({
      field: file.fieldname,
      fileName: file.originalname.normalize('NFC'),
      mediaType: file.mimetype,
      size: file.size,
      path: file.path,
    }));
}

async function removeFiles(files: UploadedFile[]): Promise<void> {
  await Promise.all(files.map((file) => rm(file.path, { force: true })));
}

function serve(route: Route, services: Services): RequestHandler {
  return async (request, response) => {
    const asker = response.locals['asker'] as Awaited<ReturnType<typeof whoAsks>>;
    const actor = asker?.actor ?? anonymous;
    const input = {
      params: check(route.params, request.params, 'params'),
      query: check(route.query, request.query, 'query'),
      body: check(route.body, request.body ?? {}, ''),
      files: filesOf(request),
      actor,
      context: {
        actor,
        now: services.clock(),
        origin: { ip: request.ip ?? null, via: asker?.scopes ? ('api' as const) : ('web' as const) },
      },
      services,
      ifMatch: versionOf(request.get('if-match')),
      request,
      response,
    };
    if (route.upload && !route.upload.optional && request.is('multipart/form-data') && !input.files.length) {
      throw new Refusal('invalid', 'no-file', '没有收到文件，请先选择要上传的文件。');
    }
    const run = () => route.handler(input as never);
    if (route.response === 'events') return void (await run());
    if (route.response === 'file') return sendFile(response, (await run()) as FileResult);
    if (route.response === 'none') {
      await run();
      return void response.status(route.status ?? 204).end();
    }
    const schema = route.response as z.ZodType;
    const key = request.get('idempotency-key');
    const answer = async () => {
      const result = await run();
      const [status, body] =
        result instanceof StatusResult ? [result.status, result.body] : [route.status ?? 200, result];
      return { status, body: schema.parse(body) };
    };
    const repeatable = route.method === 'post' && route.idempotent !== false && key && actor.id;
    sendJson(response, repeatable ? await once({ key, actorId: actor.id, request }, answer) : await answer());
  };
}

const anonymous: Actor = { id: '', name: '未登录', role: 'viewer', unitId: null };

function check(schema: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidRequest(
    result.error.issues.map((issue) => ({
      path: [where, ...issue.path].filter((part) => part !== '').join('.'),
      message: issue.message,
    })),
  );
}

/** `If-Match: "3"` or `3`; other forms name no version of ours. */
function versionOf(header: string | undefined): number | null {
  const digits = header?.match(/^(?:W\/)?"?(\d{1,9})"?$/)?.[1];
  return digits === undefined ? null : Number(digits);
}

function sendJson(response: Response, { status, body }: { status: number; body: unknown }): void {
  const version = (body as { version?: unknown } | null)?.version;
  if (typeof version === 'number') response.set('ETag', `"${version}"`);
  response.status(status).json(body);
}

async function sendFile(response: Response, file: FileResult): Promise<void> {
  const name = encodeURIComponent(file.fileName);
  response.set({
    'Content-Type': file.mediaType,
    'Content-Disposition': `${file.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  });
  if (file.bytes instanceof Uint8Array) return void response.end(Buffer.from(file.bytes));
  await pipeline(Readable.from(file.bytes as AsyncIterable<Uint8Array>), response);
}
