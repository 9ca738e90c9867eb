import createClient from 'openapi-fetch';
import { ApiProblem, asProblem } from './problem.js';
import type { paths } from './schema.js';

/** The typed client: paths, parameters and answers come from the OpenAPI document (`npm run api:types`). */
export const client = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

let whenSignedOut: () => void = () => undefined;

/** What to do when the API says that the session has ended (401): the session store sets it. */
export function onSignedOut(handler: () => void): void {
  whenSignedOut = handler;
}

/**
 * The body of a successful answer. Throws {@link ApiProblem}: with the API's own words, or status 0 when the network
 * did not answer.
 */
export async function ask<T>(request: Promise<Answer<T>>): Promise<T> {
  const answer = await request.catch((thrown: unknown) => {
    throw asProblem(thrown);
  });
  if (answer.response.ok) return answer.data as T;
  throw refused(answer.response.status, answer.error);
}

/** An answer that is not a success as what is to be thrown; one that ends the session leads to signing in. */
export function refused(status: number, body: unknown): ApiProblem {
  if (status === 401) whenSignedOut();
  return new ApiProblem(status, body);
}

/** The header by which an edit says which version it was made on; the API answers 412 when it is not the newest. */
export function onVersion(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** A key by which the API recognises a creating request that was sent twice. */
export function idempotencyKey(): { 'Idempotency-Key': string } {
  return {
    'Idempotency-Key': crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`,
  };
}
