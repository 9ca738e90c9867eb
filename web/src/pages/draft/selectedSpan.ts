import type { Span } from '../../api/types.js';

/**
 * The selected words within a document whose pieces carry `data-start` (their offset in the notice), as a span of the
 * notice's text and the place above its end for a button. Null when fewer than four characters are selected.
 */
export function selectedSpan(root: HTMLElement): { span: Span; left: number; top: number } | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end - start < 4) return null;
  const box = range.getBoundingClientRect();
  const frame = root.getBoundingClientRect();
  return { span: { start, end }, left: box.left + box.width / 2 - frame.left, top: box.top - frame.top };
}

function offsetOf(node: Node, within: number): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]') ?? null;
  if (piece !== null && node instanceof Text) return Number(piece.dataset['start']) + within;
  // The end of a selection of whole paragraphs stands on an element: take the piece at that place
  const child = node.childNodes[within] ?? node;
  const next =
    child instanceof HTMLElement
      ? child.matches('[data-start]')
        ? child
        : child.querySelector<HTMLElement>('[data-start]')
      : null;
  return next === null ? null : Number(next.dataset['start']);
}
