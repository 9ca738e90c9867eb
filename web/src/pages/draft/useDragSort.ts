import { onScopeDispose, ref, type Ref } from 'vue';

/** How near to the edge of the list the pointer makes it scroll, and how fast (pixels, pixels a frame). */
const edge = 56;
const speed = 12;

export interface DragSort {
  /** The place in the list of what is being dragged; null while nothing is. */
  dragged: Ref<number | null>;
  /** Where it would be put: before the item of this place, or after the last. */
  gap: Ref<number | null>;
  /** For `pointerdown` on the grip of the item at this place. */
  start: (event: PointerEvent, index: number) => void;
}

/**
 * Putting a list in order by dragging, with mouse, pen or finger. Items carry their place as `data-index` within `root`,
 * which scrolls by itself or with the page. `move` is told once, when the item is let go at another place.
 */
export function useDragSort(
  root: Ref<HTMLElement | null>,
  move: (from: number, to: number) => void,
): DragSort {
  const dragged = ref<number | null>(null);
  const gap = ref<number | null>(null);
  let pointerY = 0;
  let frame = 0;

  function start(event: PointerEvent, index: number): void {
    const grip = event.currentTarget;
    if (event.button !== 0 || !(grip instanceof HTMLElement)) return;
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener('pointermove', follow);
    grip.addEventListener('lostpointercapture', stop, { once: true });
    grip.addEventListener('pointerup', letGo, { once: true });
    dragged.value = index;
    pointerY = event.clientY;
    frame = requestAnimationFrame(scroll);
  }

  function follow(event: PointerEvent): void {
    pointerY = event.clientY;
    gap.value = gapAt(pointerY);
  }

  function letGo(): void {
    const [from, to] = [dragged.value, gap.value];
    if (from !== null && to !== null) move(from, to > from ? to - 1 : to);
  }

  function stop(event?: Event): void {
    cancelAnimationFrame(frame);
    if (event?.currentTarget instanceof HTMLElement)
      event.currentTarget.removeEventListener('pointermove', follow);
    dragged.value = null;
    gap.value = null;
  }

  function gapAt(y: number): number | null {
    let found: number | null = null;
    const items = [...(root.value?.querySelectorAll<HTMLElement>('[data-index]') ?? [])];
    items.sort((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']));
    for (const item of items) {
      const { top, height } = item.getBoundingClientRect();
      const index = Number(item.dataset['index']);
      if (found === null || y > top + height / 2) found = y > top + height / 2 ? index + 1 : index;
    }
    return found;
  }

  function scroll(): void {
    const list = root.value;
    if (list === null) return;
    const own = list.scrollHeight > list.clientHeight;
    const { top, bottom } = own ? list.getBoundingClientRect() : { top: 0, bottom: window.innerHeight };
    const by = pointerY < top + edge ? -speed : pointerY > bottom - edge ? speed : 0;
    if (by !== 0 && gap.value !== null) {
      if (own) list.scrollTop += by;
      else window.scrollBy(0, by);
      gap.value = gapAt(pointerY);
    }
    frame = requestAnimationFrame(scroll);
  }

  onScopeDispose(() => stop());
  return { dragged, gap, start };
}
