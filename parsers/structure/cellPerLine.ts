import type { TextLine } from '../textDocument.js';

/**
 * Copies of web pages often leave a table as one cell a line, with a line of 「|」 before, between and behind the cells
 * of each row. Such lines become rows again, as many cells to each as the first row has; all others stay as they are.
 */
export function withCellsJoined(lines: readonly TextLine[]): readonly TextLine[] {
  if (lines.filter(isBar).length < FEWEST_BARS) return lines;
  const joined: TextLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = isBar(lines[at]) ? tableAt(lines, at) : null;
    if (table === null) {
      const line = lines[at];
      if (line !== undefined) joined.push(line);
      at++;
    } else {
      for (const row of table.rows) joined.push(row);
      at = table.end;
    }
  }
  return joined;
}

/** Two rows of two cells. */
const FEWEST_BARS = 6;
const LONGEST_HEADER_CELL = 16;
const MOST_COLUMNS = 20;

const wordsOf = (line: TextLine | undefined): string => line?.text.trim() ?? '';
const isBar = (line: TextLine | undefined): boolean => {
  const words = wordsOf(line);
  return words === '|' || words === '｜';
};

function tableAt(lines: readonly TextLine[], from: number): { rows: TextLine[]; end: number } | null {
  const width = widthOf(lines, from);
  if (width === null) return null;
  const rows: TextLine[] = [];
  let end = from;
  for (let row = rowAt(lines, end, width); row !== null; row = rowAt(lines, end, width)) {
    rows.push(row.line);
    end = row.end;
  }
  return rows.length < 2 ? null : { rows, end };
}

/** How many cells the first row has: one line each, up to the bar that has no cell behind it. */
function widthOf(lines: readonly TextLine[], from: number): number | null {
  let at = from;
  let width = 0;
  while (isBar(lines[at])) {
    at = behindBlanks(lines, at + 1);
    const words = wordsOf(lines[at]);
    if (words === '' || isBar(lines[at])) return width >= 2 ? width : null;
    if (words.length > LONGEST_HEADER_CELL || ++width > MOST_COLUMNS) return null;
    at = behindBlanks(lines, at + 1);
  }
  return null;
}

function behindBlanks(lines: readonly TextLine[], from: number): number {
  let at = from;
  while (at < lines.length && wordsOf(lines[at]) === '') at++;
  return at;
}

/** The row whose first bar stands at `from`; a cell may be empty or have several lines. */
function rowAt(
  lines: readonly TextLine[],
  from: number,
  width: number,
): { line: TextLine; end: number } | null {
  let at = behindBlanks(lines, from);
  const first = lines[at];
  if (first === undefined || !isBar(first)) return null;
  const cells: string[] = [];
  while (cells.length < width) {
    const words: string[] = [];
    for (at++; at < lines.length && !isBar(lines[at]); at++) words.push(wordsOf(lines[at]));
    if (at >= lines.length) return null;
    cells.push(words.join(''));
  }
  return { line: { ...first, kind: 'row', cells, text: cells.join('\t') }, end: at + 1 };
}
