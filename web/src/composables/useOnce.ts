import { idempotencyKey } from '../api/client.js';

type Headers = ReturnType<typeof idempotencyKey>;

/**
 * Creates something once, however often it is asked for: while a form says the same, each attempt bears the same key,
 * for which the API gives its first answer again. So what was saved, though the answer was lost on the way, is not saved
 * a second time. After an answer the same words are meant anew.
 * @returns what sends: `form` is all that the person has put in, files too
 */
export function useOnce(): <T>(form: unknown, send: (headers: Headers) => Promise<T>) => Promise<T> {
  let said = '';
  let headers = idempotencyKey();
  return async (form, send) => {
    const says = JSON.stringify(form);
    if (says !== said) {
      said = says;
      headers = idempotencyKey();
    }
    const answer = await send(headers);
    said = '';
    return answer;
  };
}

/** What tells chosen files from others, for the form that they belong to. */
export const namesOf = (files: readonly File[]): unknown[] =>
  files.map(({ name, size, lastModified }) => ({ name, size, lastModified }));
