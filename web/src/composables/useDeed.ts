import { ref, type Ref } from 'vue';
import { asProblem, type ApiProblem } from '../api/problem.js';
import { tellError, tellInfo, tellSuccess } from '../design/notify.js';
import { t } from '../texts/zh.js';

/**
 * One change asked of the API: `run` resolves to true when it was done. While it runs `busy` is true and a second press
 * does nothing; a refusal is shown in the API's own words. `catchUp` fetches anew what somebody else has changed first.
 */
export function useDeed(): {
  busy: Ref<boolean>;
  run: (deed: () => Promise<unknown>, done?: string, catchUp?: () => unknown) => Promise<boolean>;
} {
  const busy = ref(false);
  async function run(deed: () => Promise<unknown>, done?: string, catchUp?: () => unknown): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    try {
      await deed();
      if (done !== undefined) void tellSuccess(done);
      return true;
    } catch (thrown) {
      await refuse(asProblem(thrown), catchUp);
      return false;
    } finally {
      busy.value = false;
    }
  }
  return { busy, run };
}

async function refuse(problem: ApiProblem, catchUp: (() => unknown) | undefined): Promise<void> {
  if (!problem.stale || catchUp === undefined) {
    void tellError(problem);
    return;
  }
  try {
    await catchUp();
    void tellInfo(t.states.caughtUp);
  } catch (thrown) {
    void tellError(asProblem(thrown));
  }
}
