import type { Ref } from 'vue';
import { onVersion } from '../api/client.js';
import { useDeed } from './useDeed.js';

type OnVersion = ReturnType<typeof onVersion>;

export interface Edit<V> {
  busy: Ref<boolean>;
  /** Fills the form with what there is now, and gives it back. */
  begin: (value: V) => V;
  /** Asks for the change upon the version known; resolves to true when it was done. */
  save: (deed: (headers: OnVersion) => Promise<unknown>, done?: string) => Promise<boolean>;
}

/** Of a field that both have changed: the person's own, what it was before, what another has made of it. */
type Merge<F> = { [K in keyof F]?: (mine: F[K], before: F[K], now: F[K]) => F[K] };

/**
 * A form over something that others may change meanwhile. When somebody else saved first, nothing typed is lost: the
 * newest version is fetched, fields that the person left alone take what stands there now, and the person, told so, may
 * look and save again.
 * @param form reactive; `formOf` makes such a form of what the API gives, anew at each call; `merge` puts together two
 * edits of one field, where the person's own must not stand in place of the other's
 */
export function useEdit<F extends object, V extends { version: number }>(
  form: F,
  {
    formOf,
    fetch,
    given,
    merge = {},
  }: { formOf: (value: V) => F; fetch: () => Promise<V>; given?: V | null; merge?: Merge<F> },
): Edit<V> {
  const { busy, run } = useDeed();
  let before = { ...form };
  let version = 0;

  function begin(value: V): V {
    Object.assign(form, formOf(value));
    before = formOf(value);
    ({ version } = value);
    return value;
  }

  async function catchUp(): Promise<void> {
    const latest = await fetch();
    const now = formOf(latest);
    for (const field of Object.keys(now) as (keyof F)[]) {
      const [mine, first] = [form[field], before[field]];
      if (same(mine, first)) form[field] = now[field];
      else form[field] = merge[field]?.(mine, first, now[field]) ?? mine;
    }
    before = formOf(latest);
    ({ version } = latest);
  }

  if (given) begin(given);
  return { busy, begin, save: (deed, done) => run(() => deed(onVersion(version)), done, catchUp) };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
