import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { asProblem, type ApiProblem } from '../api/problem.js';

/** A thing fetched for a page, with its states: first load, loaded, failed. A reload keeps what is on screen. */
export interface Load<T> {
  value: ShallowRef<T | null>;
  problem: ShallowRef<ApiProblem | null>;
  loading: Ref<boolean>;
  reload: () => Promise<void>;
}

/** Fetches at once and on `reload`; of two runs in flight only the later one counts. */
export function useLoad<T>(fetcher: () => Promise<T>, options: { immediate?: boolean } = {}): Load<T> {
  const value = shallowRef<T | null>(null);
  const problem = shallowRef<ApiProblem | null>(null);
  const loading = ref(false);
  let run = 0;
  let gone = false;
  onScopeDispose(() => {
    gone = true;
  });

  async function reload(): Promise<void> {
    const mine = ++run;
    loading.value = true;
    try {
      const fetched = await fetcher();
      if (gone || mine !== run) return;
      value.value = fetched;
      problem.value = null;
    } catch (thrown) {
      if (!gone && mine === run) problem.value = asProblem(thrown);
    } finally {
      if (mine === run) loading.value = false;
    }
  }

  if (options.immediate !== false) void reload();
  return { value, problem, loading, reload };
}
