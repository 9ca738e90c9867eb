import { computed, onScopeDispose, ref, type ComputedRef } from 'vue';
import { useMedia } from './useMedia.js';

/**
 * True while the page is being printed or shown as print: lists that draw only what is in sight draw everything then.
 * `beforeprint` comes while there is still time to draw; the media query alone would be too late for paper.
 */
export function usePrinting(): ComputedRef<boolean> {
  const asked = ref(false);
  const shown = useMedia('print');
  const begin = (): void => {
    asked.value = true;
  };
  const end = (): void => {
    asked.value = false;
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  onScopeDispose(() => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  });
  return computed(() => asked.value || shown.value);
}
