import { markerAt, type MarkerStyle } from '../../structure/markers.js';
import type { Cell } from './tableRows.js';

/**
 * What a cell says behind its numbers: 「1.管护渠道；2.清理岸线」 are two, 「（一）管护渠道」 is one without its number. A cell
 * without numbers is one as it stands.
 */
export function itemsOf(cell: Cell): Cell[] {
  const first = markerAt(cell.shadow);
  if (first === null || !NUMBERS.has(first.style)) return [cell];
  const starts: { at: number; text: number }[] = [{ at: 0, text: first.length }];
  for (const { index } of cell.shadow.matchAll(MAY_BEGIN)) {
    const marker = index > (starts.at(-1)?.text ?? 0) ? markerAt(cell.shadow, index) : null;
    if (marker?.style === first.style && marker.number === first.number + starts.length)
      starts.push({ at: index, text: index + marker.length });
  }
  const items = starts.map(({ text }, i) => partOf(cell, text, starts[i + 1]?.at ?? cell.shadow.length));
  return items.every(({ shadow }) => shadow.length >= SHORTEST) ? items : [partOf(cell, first.length)];
}

const SHORTEST = 2;

const NUMBERS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>([
  'han',
  'han-bracket',
  'arabic',
  'arabic-bracket',
  'circled',
]);

/** Behind a mark or a blank; a number in brackets or a circle anywhere. */
const MAY_BEGIN = /(?<=[。；，：\s])[\d一二三四五六七八九十]|[（(][\d一二三四五六七八九十]|[②-⑳⑵-⒇⒉-⒛㈡-㈩]/g;

function partOf(cell: Cell, from: number, to = cell.shadow.length): Cell {
  const words = cell.shadow.slice(from, to);
  const start = cell.start + from + words.length - words.trimStart().length;
  const shadow = words.trim();
  return { start, end: start + shadow.length, shadow };
}
