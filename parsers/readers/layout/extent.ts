import type { PlacedText } from './placedPage.js';

/** How far texts reach sideways, and the size of the largest. */
export function extentOf(texts: readonly PlacedText[]): { left: number; right: number; size: number } {
  const extent = { left: Infinity, right: -Infinity, size: 0 };
  for (const text of texts) {
    extent.left = Math.min(extent.left, text.left);
    extent.right = Math.max(extent.right, text.right);
    extent.size = Math.max(extent.size, text.size);
  }
  return extent;
}
