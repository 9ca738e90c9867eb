import type { TextLine } from '../textDocument.js';

/**
 * Copies of web pages and papers often leave a table as one cell a line. Where a line of 「|」 stands before, between and
 * behind the cells of each row, or a first row opens with 「序号」 and each other with its number, such lines become rows
 * again, as many cells to each as the first row has; all others stay as they are.
 */
export function withCellsJoined(lines: readonly TextLine[]): readonly TextLine[] {
  const barred = lines.filter(isBar).length >= FEWEST_BARS;
  if (!barred && !lines.some(isSerialHead)) return lines;
  const joined: TextLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const table =
      barred && isBar(line) ? tableAt(lines, at) : isSerialHead(line) ? numberedTableAt(lines, at) : null;
    if (table === null) {
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

const isSerialHead = (line: TextLine | undefined): boolean =>
  line?.kind === 'paragraph' && wordsOf(line) === '序号';

/** A table of at least two rows that begin with 1, 2, 3…; each cell is a line, and none is empty. */
function numberedTableAt(lines: readonly TextLine[], from: number): { rows: TextLine[]; end: number } | null {
  const cells: { words: string; at: number }[] = [];
  for (let at = from; at < lines.length && cells.length <= MOST_COLUMNS; at++) {
    const words = wordsOf(lines[at]);
    if (words === '1') break;
    if (words.length > LONGEST_HEADER_CELL || /[。；，]/.test(words)) return null;
    if (words !== '') cells.push({ words, at });
  }
  const width = cells.length;
  if (width < 3 || width > MOST_COLUMNS) return null;
  const rows: TextLine[] = [];
  let end = from;
  for (let row = plainRowAt(lines, from, width, '序号'); row !== null;) {
    rows.push(row.line);
    end = row.end;
    row = plainRowAt(lines, end, width, String(rows.length));
  }
  return rows.length < 3 ? null : { rows, end };
}

/** The row that opens with this number, as many lines as there are columns. */
function plainRowAt(
  lines: readonly TextLine[],
  from: number,
  width: number,
  number: string,
): { line: TextLine; end: number } | null {
  const cells: string[] = [];
  let at = behindBlanks(lines, from);
  const first = lines[at];
  if (first === undefined || wordsOf(first) !== number) return null;
  for (; cells.length < width; at = behindBlanks(lines, at + 1)) {
    const line = lines[at];
    if (line?.kind !== 'paragraph') return null;
    cells.push(wordsOf(line));
  }
  return { line: { ...first, kind: 'row', cells, text: cells.join('\t') }, end: at };
}

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
