/**
 * Scrolls the nearest scrolling box until the element is in sight, and nothing around that box: the page itself stays
 * where it is. Without such a box the page scrolls. `reveal` puts it into the middle unless it is in sight already.
 */
export function bringIntoSight(element: HTMLElement, asked: 'nearest' | 'center' | 'reveal'): void {
  const box = scrollingBox(element);
  if (asked === 'reveal' && isInSight(element, box)) return;
  const place = asked === 'reveal' ? 'center' : asked;
  if (box === null) {
    element.scrollIntoView({ block: place, behavior: 'smooth' });
    return;
  }
  const frame = box.getBoundingClientRect();
  const { top, bottom, height } = element.getBoundingClientRect();
  const by =
    place === 'center'
      ? top + height / 2 - (frame.top + frame.height / 2)
      : Math.min(0, top - frame.top) || Math.max(0, Math.min(bottom - frame.bottom, top - frame.top));
  box.scrollBy({ top: by, behavior: 'smooth' });
}

function isInSight(element: HTMLElement, box: HTMLElement | null): boolean {
  const frame = box?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
  const { top, bottom } = element.getBoundingClientRect();
  return top >= frame.top && bottom <= frame.bottom;
}

function scrollingBox(element: HTMLElement): HTMLElement | null {
  for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
      return box;
  }
  return null;
}
