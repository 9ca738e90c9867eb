import { ref, type Ref } from 'vue';
import { asProblem } from '../../api/problem.js';

/**
 * The one deed of a small form that says below itself why it was refused. While it runs `busy` is true and a second press
 * does nothing.
 */
export function useAttempt(): {
  busy: Ref<boolean>;
  refusal: Ref<string>;
  attempt: (deed: () => Promise<unknown>) => Promise<void>;
} {
  const busy = ref(false);
  const refusal = ref('');
  async function attempt(deed: () => Promise<unknown>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    refusal.value = '';
    try {
      await deed();
    } catch (thrown) {
      refusal.value = asProblem(thrown).refusal;
    } finally {
      busy.value = false;
    }
  }
  return { busy, refusal, attempt };
}
