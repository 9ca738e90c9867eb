import { ref, type Ref } from 'vue';
import { asProblem } from '../api/problem.js';
import { tellError, tellSuccess } from '../design/notify.js';

/**
 * One change asked of the API: `run` resolves to true when it was done. While it runs `busy` is true and a second press
 * does nothing; a refusal is shown in the API's own words.
 */
export function useDeed(): {
  busy: Ref<boolean>;
  run: (deed: () => Promise<unknown>, done?: string) => Promise<boolean>;
} {
  const busy = ref(false);
  async function run(deed: () => Promise<unknown>, done?: string): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    try {
      await deed();
      if (done !== undefined) void tellSuccess(done);
      return true;
    } catch (thrown) {
      void tellError(asProblem(thrown));
      return false;
    } finally {
      busy.value = false;
    }
  }
  return { busy, run };
}
