import type { TextLine } from '../../textDocument.js';
import { appendAll } from '../appendAll.js';
import { tidyBlanks } from '../paragraphSigns.js';
import { cellText, tableLines, type TableRow } from '../tableLines.js';
import { markerOf } from '../word/countNumbers.js';
import type { Word97Paragraph } from './paragraphNumbers.js';

export interface NumberedLines {
  lines: TextLine[];
  /** False where numbers within a table had to be left out. */
  isWhole: boolean;
}

/**
 * Writes the automatic numbers before the lines of a document that another reader made of it. Both must tell the same
 * words in the same order, paragraph by paragraph and table by table; null where they do not, since a number might then
 * come before other words. A table with numbers is written anew from its cells.
 */
export function withNumbers(
  lines: readonly TextLine[],
  paragraphs: readonly Word97Paragraph[],
): NumberedLines | null {
  const written: TextLine[] = [];
  let isWhole = true;
  let at = 0;
  let tables = 0;
  /** The next lines, as many as hold these words. */
  const take = (words: string): TextLine[] | null => {
    const taken: TextLine[] = [];
    let rest = words;
    for (let line = lines[at]; line && rest !== ''; line = lines[++at]) {
      const own = wordsOf(line.text);
      if (!rest.startsWith(own)) return null;
      rest = rest.slice(own.length);
      taken.push(line);
    }
    return rest === '' ? taken : null;
  };
  for (const part of partsOf(paragraphs)) {
    const old = take(wordsOf(part.map(({ text }) => text).join('')));
    if (old === null) return null;
    const numbers = part.filter(({ number }) => number !== '');
    const isTable = (part[0]?.tableDepth ?? 0) > 0;
    const anew = isTable && numbers.length > 0 ? numberedTable(part, --tables) : null;
    if (isTable) isWhole &&= numbers.length === 0 || anew !== null;
    else writeBefore(old, numbers[0]?.number ?? '');
    appendAll(written, anew ?? old);
  }
  appendAll(written, lines.slice(at));
  return { lines: withTableNumbers(written), isWhole };
}

/** Lines of signs alone, which no paragraph was matched by, may stand above the paragraph's own. */
function writeBefore(lines: TextLine[], number: string): void {
  const first = lines.findIndex(({ text }) => wordsOf(text) !== '');
  const line = lines[first];
  if (line && number !== '') lines[first] = { ...line, text: markerOf(number) + line.text };
}

/** Each paragraph for itself, those of a table together. */
function partsOf(paragraphs: readonly Word97Paragraph[]): Word97Paragraph[][] {
  const parts: Word97Paragraph[][] = [];
  let inTable = false;
  for (const paragraph of paragraphs) {
    if (inTable && paragraph.tableDepth > 0) parts.at(-1)?.push(paragraph);
    else parts.push([paragraph]);
    inTable = paragraph.tableDepth > 0;
  }
  return parts;
}

/** Null for what is not a plain grid: tables within tables, and rows of different lengths. */
function numberedTable(paragraphs: readonly Word97Paragraph[], table: number): TextLine[] | null {
  const rows: TableRow[] = [];
  let row: TableRow = { cells: [] };
  let cell: TextLine[] = [];
  for (const { text, number, tableDepth, ends } of paragraphs) {
    if (tableDepth > 1) return null;
    if (ends === 'row') {
      rows.push(row);
      row = { cells: [] };
      continue;
    }
    cell.push({ text: tidyBlanks(markerOf(number) + text.replace(/[\n\v\f]/g, ' ')), kind: 'paragraph' });
    if (ends !== 'cell') continue;
    row.cells.push({ text: cellText(cell), paragraphs: cell, columns: 1 });
    cell = [];
  }
  const isGrid = row.cells.length === 0 && rows.every((each) => each.cells.length === rows[0]?.cells.length);
  return isGrid ? tableLines(rows, table) : null;
}

/** Tables count from 0 in the order of the document. */
function withTableNumbers(lines: readonly TextLine[]): TextLine[] {
  const numbers = new Map<number, number>();
  return lines.map((line) => {
    if (line.table === undefined) return line;
    const number = numbers.get(line.table) ?? numbers.size;
    numbers.set(line.table, number);
    return { ...line, table: number };
  });
}

/** What both readers must agree on: letters and digits. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
