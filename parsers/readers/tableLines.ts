import { appendAll } from './appendAll.js';
import type { TextLine } from '../textDocument.js';

export interface TableCell {
  text: string;
  /** The cell's own paragraphs, for a cell that only frames text. */
  paragraphs: TextLine[];
  /** Grid columns that it spans. */
  columns: number;
  /** Grid rows that it spans, where the format says so. */
  rows?: number;
  /** Goes on from the cell above (Word's w:vMerge without a value). */
  continuesAbove?: boolean;
}

export interface TableRow {
  cells: TableCell[];
  /** Grid columns left free before the first cell. */
  skippedColumns?: number;
}

/** More columns than any real table has; what spans further is cut. */
const MOST_COLUMNS = 100;

/**
 * Writes a table as lines: merged cells are repeated in every row and column that they span, so that a cell's place
 * says what it is. A row that is one single cell is no row but a heading or framed text: its paragraphs stand alone.
 * @param table number of the table in the document, from 0
 */
export function tableLines(rows: readonly TableRow[], table: number): TextLine[] {
  const lines: TextLine[] = [];
  let above: (string | undefined)[] = [];
  let hanging = new Map<number, { text: string; rows: number }>();
  for (const row of rows) {
    const single =
      row.cells.length === 1 && !row.skippedColumns && hanging.size === 0 ? row.cells[0] : undefined;
    if (single && !single.continuesAbove) {
      appendAll(lines, single.paragraphs);
      above = [];
      continue;
    }
    const cells: string[] = [];
    const stillHanging = new Map<number, { text: string; rows: number }>();
    const takeHanging = () => {
      for (let held = hanging.get(cells.length); held; held = hanging.get(cells.length)) {
        if (held.rows > 1) stillHanging.set(cells.length, { text: held.text, rows: held.rows - 1 });
        cells.push(held.text);
      }
    };
    for (let skipped = Math.min(row.skippedColumns ?? 0, MOST_COLUMNS); skipped > 0; skipped--)
      cells.push('');
    for (const cell of row.cells) {
      takeHanging();
      const text = cell.continuesAbove ? (above[cells.length] ?? cell.text) : cell.text;
      for (let column = 0; column < cell.columns && cells.length < MOST_COLUMNS; column++) {
        if ((cell.rows ?? 1) > 1) stillHanging.set(cells.length, { text, rows: (cell.rows ?? 1) - 1 });
        cells.push(text);
      }
    }
    takeHanging();
    above = cells;
    hanging = stillHanging;
    if (cells.some((cell) => cell !== '')) {
      lines.push({ text: cells.join('\t'), kind: 'row', cells, table });
    }
  }
  return lines;
}

/** The text of a cell: its paragraphs, parted by one blank. */
export function cellText(paragraphs: readonly TextLine[]): string {
  return paragraphs
    .map((paragraph) => paragraph.text.replaceAll('\t', ' '))
    .filter((text) => text !== '')
    .join(' ');
}
