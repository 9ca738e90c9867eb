import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Actor, CommandContext, Role } from '../../plans/context.js';
import type { Services } from '../services.js';

/** `public`: no sign-in needed; `anyone`: any signed-in person; else the roles that may call it. */
export type Allowed = 'public' | 'anyone' | readonly Role[];

/** A file of a multipart request, kept on disk until the response is sent. */
export interface UploadedFile {
  field: string;
  /** As the browser named it, decoded as UTF-8. Never use it as a path. */
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  path: string;
}

/** What a handler gets: everything checked already, nothing of Express but `request` for the few that need it. */
export interface RouteInput<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  files: UploadedFile[];
  /** Who is signed in. Only on `public` routes may it be the anonymous actor (id ''). */
  actor: Actor;
  context: CommandContext;
  services: Services;
  /** The version in `If-Match`, or null where the header is absent. */
  ifMatch: number | null;
  request: Request;
  response: Response;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

export interface RouteDefinition<
  P extends z.ZodType | undefined = z.ZodType | undefined,
  Q extends z.ZodType | undefined = z.ZodType | undefined,
  B extends z.ZodType | undefined = z.ZodType | undefined,
  R extends z.ZodType | 'file' | 'none' | 'events' = z.ZodType | 'file' | 'none' | 'events',
> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Express form, from the root: `/api/plans/:id`. */
  path: `/api/${string}`;
  /** One line in Chinese, for the OpenAPI page. */
  summary: string;
  tags: [string, ...string[]];
  allow: Allowed;
  params?: P;
  query?: Q;
  body?: B;
  /** Accepts multipart/form-data with files in these fields; text fields are checked by `body`. */
  upload?: { fields: readonly string[]; maxFiles: number; optional?: boolean };
  /** A zod schema of the JSON answer (which also strips what it does not name), a file, an event stream, or nothing. */
  response: R;
  /** Success status; 200 unless told, 204 for `none`. */
  status?: number;
  /** Honours `Idempotency-Key`: the same key gets the first answer again. On by default for POST with a JSON answer. */
  idempotent?: boolean;
  handler: (input: RouteInput<Parsed<P>, Parsed<Q>, Parsed<B>>) => Promise<HandlerResult<R>>;
}

type HandlerResult<R> = R extends z.ZodType
  ? z.input<R> | StatusResult<z.input<R>>
  : R extends 'file'
    ? FileResult
    : void;

/** An answer with another status than the route's own (200 instead of 201 for a file that was known already). */
export class StatusResult<T> {
  constructor(
    readonly status: number,
    readonly body: T,
  ) {}
}

/** A download or an inline document. */
export interface FileResult {
  bytes: Uint8Array | NodeJS.ReadableStream;
  mediaType: string;
  fileName: string;
  /** Shown in the browser instead of saved. */
  inline?: boolean;
}

export type Route = Omit<RouteDefinition, 'handler'> & {
  handler: (input: RouteInput<never, never, never>) => Promise<unknown>;
};

/** Declares one endpoint; both the Express route and its OpenAPI description are made from it. */
export function defineRoute<
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  R extends z.ZodType | 'file' | 'none' | 'events' = 'none',
>(definition: RouteDefinition<P, Q, B, R>): Route {
  return definition as unknown as Route;
}
