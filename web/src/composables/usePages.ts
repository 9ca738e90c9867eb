import { shallowRef, type ShallowRef } from 'vue';
import { asProblem } from '../api/problem.js';
import { tellError } from '../design/notify.js';
import { useLoad, type Load } from './useLoad.js';

export interface Pages<T> {
  /** The first page; a reload begins there again and drops what followed. */
  load: Load<T[]>;
  /** What was fetched so far. */
  items: ShallowRef<T[]>;
  /** Null when there is no more. */
  cursor: ShallowRef<string | null>;
  more: () => Promise<void>;
  /** Fetches the first page anew and keeps what follows it: what others change must not throw a reader back to the top. */
  refresh: () => Promise<void>;
}

/** A long list, page by page as the person asks for more. */
export function usePages<T extends { id: string }>(
  page: (cursor: string | undefined) => Promise<{ items: T[]; nextCursor: string | null }>,
): Pages<T> {
  const items = shallowRef<T[]>([]);
  const cursor = shallowRef<string | null>(null);
  let keeping = false;
  const load = useLoad(async () => {
    const keep = keeping;
    keeping = false;
    const first = await page(undefined);
    const last = first.items.at(-1)?.id;
    const at = keep ? items.value.findIndex(({ id }) => id === last) : -1;
    const rest = at === -1 ? [] : items.value.slice(at + 1);
    items.value = [...first.items, ...rest];
    if (rest.length === 0) cursor.value = first.nextCursor;
    return items.value;
  });

  function refresh(): Promise<void> {
    keeping = true;
    return load.reload();
  }

  async function more(): Promise<void> {
    const after = cursor.value;
    if (after === null) return;
    try {
      const next = await page(after);
      // A reload in the meantime has begun the list anew
      if (cursor.value !== after) return;
      items.value = [...items.value, ...next.items];
      cursor.value = next.nextCursor;
    } catch (thrown) {
      void tellError(asProblem(thrown));
    }
  }

  return { load, items, cursor, more, refresh };
}
