import { onMounted, onUnmounted } from 'vue';

/**
 * Single-key deeds while the page is open, by the key's name in small letters, with Alt as 「alt+arrowup」; not while
 * typing, nor while a dialog or drawer is open.
 */
export function useCurateKeys(deeds: Record<string, () => void>): void {
  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.isComposing || busyElsewhere(event.target)) return;
    const deed = deeds[`${event.altKey ? 'alt+' : ''}${event.key.toLowerCase()}`];
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  }
  onMounted(() => window.addEventListener('keydown', onKey));
  onUnmounted(() => window.removeEventListener('keydown', onKey));
}

function busyElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]') !== null)
    return true;
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
