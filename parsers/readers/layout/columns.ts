import { extentOf } from './extent.js';
import { baselineRows } from './visualLines.js';
import type { PlacedText } from './placedPage.js';

/** A part of a page that is read from top to bottom. */
export interface ColumnRegion {
  rows: PlacedText[][];
  /** Set for a column of several: its bounds on the page. */
  column?: { left: number; right: number };
}

const FEWEST_ROWS = 6;
const DEEPEST = 3;

/** Parts the texts of a page into regions in reading order: full-width rows above, then column after column. */
export function columnRegions(texts: readonly PlacedText[], depth = 0): ColumnRegion[] {
  const rows = baselineRows(texts);
  const gutter = depth < DEEPEST ? findGutter(rows) : null;
  if (!gutter) return rows.length > 0 ? [{ rows }] : [];
  const { at, first, last } = gutter;
  const band = rows.slice(first, last + 1).flat();
  const sides = [band.filter((text) => text.right <= at), band.filter((text) => text.right > at)];
  return [
    ...columnRegions(rows.slice(0, first).flat(), depth + 1),
    ...sides.flatMap((side) => columnRegions(side, depth + 1).map((region) => withBounds(region))),
    ...columnRegions(rows.slice(last + 1).flat(), depth + 1),
  ];
}

function withBounds(region: ColumnRegion): ColumnRegion {
  const texts = region.rows.flat();
  const { left, right } = extentOf(texts);
  return { rows: region.rows, column: region.column ?? { left, right } };
}

interface Gutter {
  at: number;
  /** Rows (inclusive) over which the gutter stays free. */
  first: number;
  last: number;
}

/** The vertical strip that parts most rows into two well-filled halves; null on an ordinary page. */
function findGutter(rows: readonly PlacedText[][]): Gutter | null {
  const gaps = rows.flatMap((row) => rowGaps(row));
  if (gaps.length < FEWEST_ROWS) return null;
  let best: Gutter | null = null;
  let bestRows = FEWEST_ROWS - 1;
  const tried = new Set<number>();
  for (const gap of gaps) {
    const at = Math.round((gap.from + gap.to) / 2);
    if (tried.has(at) || tried.size > 60) continue;
    tried.add(at);
    const band = longestBand(rows, at);
    if (band.both > bestRows && areColumns(rows.slice(band.first, band.last + 1), at)) {
      bestRows = band.both;
      best = { at, first: band.first, last: band.last };
    }
  }
  return best;
}

function rowGaps(row: readonly PlacedText[]): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  let reach = row[0]?.right ?? 0;
  for (const text of row.slice(1)) {
    if (text.left - reach > 1.2 * text.size) gaps.push({ from: reach, to: text.left });
    reach = Math.max(reach, text.right);
  }
  return gaps;
}

function longestBand(
  rows: readonly PlacedText[][],
  at: number,
): { first: number; last: number; both: number } {
  let best = { first: 0, last: -1, both: 0 };
  let current = { first: 0, last: -1, both: 0 };
  rows.forEach((row, index) => {
    if (row.some((text) => text.left < at && text.right > at)) {
      current = { first: index + 1, last: index, both: 0 };
      return;
    }
    const both = row.some((text) => text.right <= at) && row.some((text) => text.left >= at);
    current = { first: current.first, last: index, both: current.both + (both ? 1 : 0) };
    if (current.both > best.both) best = current;
  });
  return best;
}

/** Running text fills its column; the cells of a table without lines, or a list of names, do not. */
function areColumns(rows: readonly PlacedText[][], at: number): boolean {
  const texts = rows.flat();
  const sides = [texts.filter((text) => text.right <= at), texts.filter((text) => text.left >= at)];
  return sides.every((side) => {
    const { left, right, size } = extentOf(side);
    const lines = baselineRows(side);
    const wide = lines.filter((line) => {
      const reach = extentOf(line);
      return reach.right - reach.left > 0.8 * (right - left);
    });
    return right - left > 8 * size && wide.length >= lines.length * 0.5;
  });
}
