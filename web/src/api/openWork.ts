import { ask, client } from './client.js';
import { fetchAll } from './fetchAll.js';
import type { Assignment } from './types.js';

/** What of a plan's tasks is still with the units or waits for the office. */
export async function openWorkOf(planId: string, taskIds: readonly string[]): Promise<Assignment[]> {
  const [only, ...others] = taskIds;
  const narrowed = others.length === 0 && only !== undefined ? { taskId: only } : {};
  const open = await fetchAll((cursor) =>
    ask(
      client.GET('/api/assignments', {
        params: { query: { planId, ...narrowed, state: 'open', limit: 200, cursor } },
      }),
    ),
  );
  const wanted = new Set(taskIds);
  return open.filter(({ taskId }) => wanted.has(taskId));
}

/** The API takes so many at once. */
const mostAtOnce = 500;

/** The same deed on many assignments. Some may have moved on meanwhile: how many were refused is told, not thrown. */
export async function doToAll(
  deed: 'remind' | 'cancel',
  ids: readonly string[],
  words: string,
): Promise<{ done: number; refused: number }> {
  const sum = { done: 0, refused: 0 };
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    const body = { ids: ids.slice(from, from + mostAtOnce), deed, words };
    const { done, refused } = await ask(client.POST('/api/assignments/bulk', { body }));
    sum.done += done.length;
    sum.refused += refused.length;
  }
  return sum;
}
