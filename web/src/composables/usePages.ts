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
}

/** A long list, page by page as the person asks for more. */
export function usePages<T>(
  page: (cursor: string | undefined) => Promise<{ items: T[]; nextCursor: string | null }>,
): Pages<T> {
  const items = shallowRef<T[]>([]);
  const cursor = shallowRef<string | null>(null);
  const load = useLoad(async () => {
    const first = await page(undefined);
    items.value = first.items;
    cursor.value = first.nextCursor;
    return first.items;
  });

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

  return { load, items, cursor, more };
}
