import { extentOf } from './extent.js';
import type { PlacedText } from './placedPage.js';

/** Texts that stand close together on one line. */
export interface Run {
  text: string;
  left: number;
  right: number;
}

/** In characters: a wider gap parts two cells of a head. */
const CELL_GAP = 0.8;
/** In characters: what must stay free between two columns on every line. */
const GUTTER = 0.5;
/** More ways to part the columns than this are no table. */
const MOST_WAYS = 64;

/** The runs of a line, left to right. */
export function runsOf(line: readonly PlacedText[]): Run[] {
  const runs: Run[] = [];
  for (const { text, left, right, size } of line) {
    const run = runs.at(-1);
    if (run && left - run.right <= CELL_GAP * size) {
      run.text += text;
      run.right = Math.max(run.right, right);
    } else {
      runs.push({ text, left, right });
    }
  }
  return runs;
}

/** The cells of a head of one or more lines: runs that stand one below the other are one cell. */
export function stackedRuns(lines: readonly (readonly PlacedText[])[]): Run[] {
  const cells: Run[] = [];
  for (const run of lines.flatMap(runsOf)) {
    const above = cells.find((cell) => cell.left < run.right && run.left < cell.right);
    if (above === undefined) {
      cells.push({ ...run });
    } else {
      above.text += run.text;
      above.left = Math.min(above.left, run.left);
      above.right = Math.max(above.right, run.right);
    }
  }
  return cells.sort((one, other) => one.left - other.left);
}

/**
 * All ways to part the lines of a table into as many columns as its head has cells: the edges between the columns, each
 * in a strip that is free on every line and lies between two cells of the head.
 */
export function columnEdges(head: readonly Run[], lines: readonly (readonly PlacedText[])[]): number[][] {
  let ways: number[][] = [[]];
  for (const [at, cell] of head.slice(0, -1).entries()) {
    const strips = freeStrips(cell.right, head[at + 1]?.left ?? cell.right, lines);
    ways = strips.flatMap((edge) => ways.map((way) => [...way, edge]));
    if (ways.length === 0 || ways.length > MOST_WAYS) return [];
  }
  return ways;
}

/** Column (from 0) that a text stands in; null where it crosses an edge. */
export function columnOf(text: { left: number; right: number }, edges: readonly number[]): number | null {
  const column = edges.filter((edge) => edge <= text.left).length;
  return edges.some((edge) => edge > text.left && edge < text.right) ? null : column;
}

/** Whether the lines of a column begin, end or are centred at one place, as cells do. */
export function isAligned(runs: readonly Run[], size: number): boolean {
  const spread = (places: readonly number[]): number => Math.max(...places) - Math.min(...places);
  return (
    spread(runs.map((run) => run.left)) < 0.6 * size ||
    spread(runs.map((run) => (run.left + run.right) / 2)) < 0.8 * size ||
    spread(runs.map((run) => run.right)) < 0.6 * size
  );
}

/** The middles of the strips between two places that no text touches. */
function freeStrips(from: number, to: number, lines: readonly (readonly PlacedText[])[]): number[] {
  const texts = lines.flat().filter((text) => text.right > from && text.left < to);
  const least = GUTTER * extentOf(lines.flat()).size;
  const middles: number[] = [];
  let reach = from;
  for (const { left, right } of [
    ...texts.sort((one, other) => one.left - other.left),
    { left: to, right: to },
  ]) {
    if (left - reach >= least) middles.push((reach + left) / 2);
    reach = Math.max(reach, right);
  }
  return middles;
}
