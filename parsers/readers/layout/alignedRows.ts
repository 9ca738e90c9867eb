/** A line of words below the head of a table, with the number that stands in its first column. */
export interface NumberedLine {
  baseline: number;
  size: number;
  number: number | null;
}

/** Indexes of the lines of one row, first and last. */
export interface LineGroup {
  first: number;
  last: number;
}

/** Least distances of two lines, within a row and between two rows. */
export interface RowSpacing {
  inner: number;
  outer: number;
}

/** Where the number of a row stands among the row's lines. */
export type RowAlignment = 'top' | 'middle';

export interface RowGroups {
  alignment: RowAlignment;
  groups: LineGroup[];
}

/**
 * Parts the lines of a table that has no rules into its rows, each of which has one number: at its first line, or in
 * the middle of its lines. Null where the lines could be parted in more ways than one. Lines behind the last row are
 * left out.
 * @param known how the table's rows were spaced on the page before
 */
export function groupLines(lines: readonly NumberedLine[], known?: RowSpacing): RowGroups | null {
  const top = numberedAtTop(lines, known);
  const middle = numberedInTheMiddle(lines);
  if (top === null || middle === null) {
    const only = top ?? middle;
    return only === null || gapShare(lines, only.groups) < 0.9 ? null : only;
  }
  if (JSON.stringify(top.groups) === JSON.stringify(middle.groups)) return top;
  const clear = [top, middle].filter(({ groups }) => gapShare(lines, groups) >= CLEAR_GAP);
  return clear.length === 1 ? (clear[0] ?? null) : null;
}

/** How lines and rows are spaced, as far as is known; what is not yet known is infinite. */
export function spacingOf(
  lines: readonly NumberedLine[],
  groups: readonly LineGroup[],
  known: RowSpacing = NO_SPACING,
): RowSpacing {
  return {
    inner: Math.min(known.inner, ...innerGaps(lines, groups)),
    outer: Math.min(known.outer, ...outerGaps(lines, groups)),
  };
}

const NO_SPACING: RowSpacing = { inner: Infinity, outer: Infinity };

/** By how much the gap between rows must exceed that between the lines of a row to prove anything. */
const CLEAR_GAP = 1.15;
/** A gap below this share of that between rows is not one between rows. */
const UNLIKE_A_ROW = 0.85;

function numberedAtTop(lines: readonly NumberedLine[], known?: RowSpacing): RowGroups | null {
  if (lines[0]?.number === null) return null;
  const starts = lines.flatMap((line, at) => (line.number === null ? [] : [at]));
  const groups = starts.map((first, at) => ({ first, last: (starts[at + 1] ?? first + 1) - 1 }));
  const tail = groups.at(-1);
  if (tail === undefined) return null;
  const spacing = spacingOf(lines, groups, known);
  const nearestRow = spacing.outer;
  const widestRow = Math.max(...outerGaps(lines, groups), known?.outer ?? 0);
  let pitch = spacing.inner;
  while (tail.last + 1 < lines.length) {
    const gap = gapBelow(lines, tail.last);
    const limit = pitch < Infinity ? CLEAR_GAP * pitch : UNLIKE_A_ROW * nearestRow;
    if (gap > limit) {
      // As far away as a row would be, and without a number: of this row, or of the text below.
      if (pitch < Infinity ? gap < UNLIKE_A_ROW * nearestRow : gap <= widestRow) return null;
      break;
    }
    pitch = Math.min(pitch, gap);
    tail.last++;
  }
  return { alignment: 'top', groups };
}

function numberedInTheMiddle(lines: readonly NumberedLine[]): RowGroups | null {
  const groups: LineGroup[] = [];
  for (let first = 0; first < lines.length;) {
    const middle = lines.findIndex((line, at) => at >= first && line.number !== null);
    if (middle < 0) break;
    const { baseline = 0, size = 0 } = lines[middle] ?? {};
    const bottom = 2 * baseline - (lines[first]?.baseline ?? 0);
    const last = lines.findLastIndex((line) => line.baseline <= bottom + 0.35 * size);
    if (Math.abs((lines[last]?.baseline ?? 0) - bottom) > 0.35 * size) return null;
    if (lines.some((line, at) => at > middle && at <= last && line.number !== null)) return null;
    groups.push({ first, last });
    first = last + 1;
  }
  return groups.length > 0 ? { alignment: 'middle', groups } : null;
}

/** The least gap between rows by the largest within one; infinite where no row has two lines. */
function gapShare(lines: readonly NumberedLine[], groups: readonly LineGroup[]): number {
  return Math.min(...outerGaps(lines, groups)) / Math.max(0, ...innerGaps(lines, groups));
}

function innerGaps(lines: readonly NumberedLine[], groups: readonly LineGroup[]): number[] {
  return groups.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, step) => gapBelow(lines, first + step)),
  );
}

function outerGaps(lines: readonly NumberedLine[], groups: readonly LineGroup[]): number[] {
  return groups.slice(0, -1).map(({ last }) => gapBelow(lines, last));
}

function gapBelow(lines: readonly NumberedLine[], at: number): number {
  return (lines[at + 1]?.baseline ?? Infinity) - (lines[at]?.baseline ?? 0);
}
