import { onScopeDispose, type Ref } from 'vue';

/**
 * Asks again every `everyMs` while something is still being made, never before the last answer is there: of two runs
 * in flight only the later one counts, so a server slower than that would never be heard.
 */
export function usePolling(
  { loading }: { loading: Ref<boolean> },
  ask: () => Promise<void>,
  { everyMs, during }: { everyMs: number; during: () => boolean },
): void {
  const timer = setInterval(() => {
    if (during() && !loading.value) void ask();
  }, everyMs);
  onScopeDispose(() => clearInterval(timer));
}
