import { t } from '../texts/zh.js';
import { refused } from './client.js';
import { ApiProblem } from './problem.js';

/**
 * Sends a form with files and tells how far it is (0 to 100): `fetch` cannot. Resolves to the answer's body; throws
 * {@link ApiProblem}. Aborting the signal gives up the upload.
 */
export function upload<T>(
  address: string,
  form: FormData,
  {
    headers = {},
    onProgress,
    signal,
  }: {
    headers?: Record<string, string>;
    onProgress?: (percent: number) => void;
    signal?: AbortSignal;
  } = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const lost = (): void =>
      reject(new ApiProblem(0, { title: t.states.offlineTitle, detail: t.states.offlineDetail }));
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(Math.round((event.loaded / event.total) * 100));
    };
    request.onload = () => {
      const body = bodyOf(request);
      if (request.status >= 200 && request.status < 300) resolve(body as T);
      else reject(refused(request.status, body));
    };
    request.onerror = lost;
    request.onabort = lost;
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function bodyOf(request: XMLHttpRequest): unknown {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return null;
  }
}
