import { UnreadableDocumentError, type TextDocument, type TextLine } from '../textDocument.js';
import { columnsOf } from '../extract/tasks/tableColumns.js';
import { decodeChinese, type DecodedText } from './chineseText.js';
import { promisedFormat } from './detectFormat.js';
import { formatNames, readerMessages } from './messages.js';
import { withoutMarkdown } from './markdownMarks.js';
import type { ReadBudget } from './readBudget.js';
import { withoutPageLayout } from './pageLayout.js';
import { joinOverPages, withoutPageNumbers } from './pageNumbers.js';
import { joinWrappedLines } from './wrappedLines.js';
import { tidyBlanks } from './paragraphSigns.js';

/** Reads a .txt in any Chinese encoding. */
export function readPlainText(bytes: Uint8Array, budget: ReadBudget): TextDocument {
  const { text, warnings } = decode(bytes, budget.fileName);
  const document = textLines(text, budget);
  return { ...document, warnings: [...warnings, ...document.warnings] };
}

/** What is no text in a file named .docx or .pdf is a damaged file of that kind, and its encoding nobody's concern. */
function decode(bytes: Uint8Array, fileName: string | undefined): DecodedText {
  try {
    return decodeChinese(bytes);
  } catch (error) {
    const format = promisedFormat(fileName)?.format ?? 'text';
    if (format === 'text' || format === 'html') throw error;
    throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames[format]));
  }
}

/**
 * Lines of a text that is already decoded (also a pasted one). Lines wrapped at a fixed width are joined; lines with
 * the same number of tabs are rows of a table, with what stands between them; blank lines are dropped.
 */
export function textLines(text: string, budget: ReadBudget): TextDocument {
  budget.spendCharacters(text.length);
  const raw = text.split(/[\n\u2028\u2029\f\v]/);
  budget.spendParagraph(raw.length);
  const pages = withoutPageNumbers(withoutPageLayout(withoutMarkdown(raw)));
  const { lines: unwrapped, wrapped } = joinWrappedLines(pages.lines);
  const joined = wrapped ? unwrapped : joinOverPages(pages);
  const lines: TextLine[] = [];
  let table = -1;
  for (let at = 0; at < joined.length;) {
    const end = endOfTable(joined, at);
    if (end > at) {
      table++;
      for (; at < end; at++) lines.push(tableRow(joined[at] ?? '', table));
      continue;
    }
    const line = joined[at] ?? '';
    const text = tidyBlanks(line);
    if (isLoneRow(line)) lines.push(tableRow(line));
    else if (text !== '') lines.push({ text, kind: 'paragraph' });
    at++;
  }
  if (lines.length === 0) throw new UnreadableDocumentError('no-text', readerMessages.noText);
  return { format: 'text', lines, warnings: wrapped ? [readerMessages.unwrapped] : [] };
}

const FEWEST_CELLS = 2;
/** Rows of other widths in a line that a table may hold. */
const MOST_BETWEEN = 2;

/**
 * Index after the last of the lines from `start` on that have the same number (two or more, or one below the head of a
 * table of tasks) of tabs; rows of a part's number and name stand between them. `start` where there is one such line only.
 */
function endOfTable(lines: readonly string[], start: number): number {
  const cells = cellCount(lines[start]);
  if (cells < FEWEST_CELLS || (cells === FEWEST_CELLS && columnsOf(cellsOf(lines[start])) === null))
    return start;
  let end = start;
  let rows = 0;
  for (let at = start; at < lines.length && at - end <= MOST_BETWEEN; at++) {
    const here = cellCount(lines[at]);
    if (here === 0 || here > cells) break;
    if (here < cells) continue;
    rows++;
    end = at + 1;
  }
  return rows >= 2 ? end : start;
}

function cellCount(line: string | undefined): number {
  return line === undefined || !line.includes('\t') ? 0 : line.split('\t').length;
}

const cellsOf = (line: string | undefined): string[] => (line ?? '').split('\t').map(tidyBlanks);

/** A row whose last cell goes on in lines of its own below it: 「3⇥县水务局⇥20⇥管护渠道」 above 「1.…（5分）」. */
function isLoneRow(line: string): boolean {
  return (
    cellCount(line) > FEWEST_CELLS &&
    line.split('\t').filter((cell) => cell.trim() !== '').length >= FEWEST_CELLS
  );
}

function tableRow(line: string, table?: number): TextLine {
  const cells = cellsOf(line);
  const row: TextLine = { text: cells.join('\t'), kind: 'row', cells };
  return table === undefined ? row : { ...row, table };
}
