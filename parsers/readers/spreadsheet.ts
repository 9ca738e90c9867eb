import { appendAll } from './appendAll.js';
import ExcelJS from 'exceljs';
import { UnreadableDocumentError, type TextDocument, type TextLine } from '../textDocument.js';
import { formatNames, readerMessages } from './messages.js';
import { tidyBlanks } from './paragraphSigns.js';
import type { ReadBudget } from './readBudget.js';
import { attributeOf, readXml, type XmlHandlers } from './xml.js';
import type { ZipContainer } from './zipContainer.js';

/**
 * Reads an .xlsx: each visible sheet is a table, merged cells repeated; a row that is one merged cell is a heading.
 * exceljs reads the whole book at once, so the container is walked through first, within the limits.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  zip: ZipContainer,
  budget: ReadBudget,
): Promise<TextDocument> {
  await checkParts(zip, budget);
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs was typed against an older Buffer; the bytes are the same.
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer as unknown as ExcelJS.Buffer, {
      ignoreNodes: UNREAD,
    });
  } catch (cause) {
    throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames.xlsx), { cause });
  }
  budget.checkTime();
  const lines: TextLine[] = [];
  const hidden: string[] = [];
  workbook.worksheets.forEach((sheet, table) => {
    if (sheet.state === 'visible') appendAll(lines, sheetLines(sheet, table, budget));
    else hidden.push(sheet.name);
  });
  if (lines.length === 0) throw new UnreadableDocumentError('no-text', readerMessages.noText);
  const warnings = hidden.length > 0 ? [readerMessages.skippedSheets(hidden.join('、'))] : [];
  return { format: 'xlsx', lines, warnings };
}

/** What says nothing about tasks; exceljs would write rules for whole columns out cell by cell. */
const UNREAD = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'extLst',
  'drawing',
  'legacyDrawing',
];

async function checkParts(zip: ZipContainer, budget: ReadBudget): Promise<void> {
  const handlers: XmlHandlers = {
    open(tag) {
      if (tag.local === 'mergeCell') budget.spendParagraph(cellsIn(attributeOf(tag, 'ref') ?? ''));
    },
    text() {},
    close() {},
  };
  for (const { name } of zip.entries) {
    if (/\.(?:xml|rels)$/.test(name)) await readXml(zip.stream(name), handlers, formatNames.xlsx, budget);
    else await zip.read(name);
  }
}

/** Number of cells in a range such as 「A1:D9」: exceljs makes each cell of a merged range. */
function cellsIn(range: string): number {
  const [, fromColumn = '', fromRow = '', toColumn = '', toRow = ''] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  const columnNumber = (letters: string) =>
    [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  const columns = columnNumber(toColumn) - columnNumber(fromColumn) + 1;
  const rows = Number(toRow) - Number(fromRow) + 1;
  return Math.max(1, columns * rows);
}

const MOST_COLUMNS = 100;

function sheetLines(sheet: ExcelJS.Worksheet, table: number, budget: ReadBudget): TextLine[] {
  const lines: TextLine[] = [];
  const columns = Math.min(sheet.columnCount, MOST_COLUMNS);
  sheet.eachRow((row) => {
    if (row.hidden) return;
    budget.spendParagraph();
    budget.checkTime();
    const cells: string[] = [];
    const masters = new Set<string>();
    for (let column = 1; column <= columns; column++) {
      const cell = row.getCell(column);
      const source = cell.isMerged ? cell.master : cell;
      const text = tidyBlanks(cellWords(source).replace(/[\n\t]/g, ' '));
      if (text !== '') masters.add(source.address);
      cells.push(text);
    }
    while (cells.at(-1) === '') cells.pop();
    const only = masters.size === 1 ? cells.find((cell) => cell !== '') : undefined;
    budget.spendCharacters(cells.reduce((sum, cell) => sum + cell.length, 0));
    if (only !== undefined) lines.push({ text: only, kind: 'paragraph' });
    else if (masters.size > 1) lines.push({ text: cells.join('\t'), kind: 'row', cells, table });
  });
  return lines;
}

function cellWords(cell: ExcelJS.Cell): string {
  const value = cell.result ?? cell.value;
  if (value instanceof Date) return chineseDate(value, cell.numFmt ?? '');
  return value === null || value === undefined ? '' : cell.text;
}

/** Excel keeps dates without a zone; exceljs gives them as UTC. What the format does not show is not written. */
function chineseDate(date: Date, format: string): string {
  const year = `${date.getUTCFullYear()}年`;
  const month = `${date.getUTCMonth() + 1}月`;
  const day = `${date.getUTCDate()}日`;
  const shows = (letter: string) => format.toLowerCase().includes(letter);
  if (format !== '' && shows('y') && !shows('d')) return year + month;
  if (format !== '' && shows('d') && !shows('y')) return month + day;
  return year + month + day;
}
