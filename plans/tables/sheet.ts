import ExcelJS from 'exceljs';
import { Refusal } from '../errors.js';

/** Tables for people as .xlsx files: a row of headers, then a row for each thing. */

export interface SheetColumn {
  header: string;
  /** In characters. */
  width: number;
}

export type SheetCell = string | number | null;

export interface NewSheet {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetCell[])[];
  /** The file's own title, for those who look into its properties. */
  title?: string;
  /** What else the sheet needs: filters, lists to choose from. */
  finish?: (sheet: ExcelJS.Worksheet) => void;
}

/** An .xlsx file of one sheet whose headers are bold and stay in sight. Text stays text, whatever it begins with. */
export async function sheetFile({ name, columns, rows, title, finish }: NewSheet): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  if (title !== undefined) workbook.title = title;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width }) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  sheet.addRows(rows.map((row) => [...row]));
  finish?.(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A row as it was read: its number in the file, from 1, and its cells by header; '' where there is no such column. */
export interface ReadRow {
  number: number;
  cell(header: string): string;
}

export interface ReadSheet {
  headers: string[];
  rows: ReadRow[];
}

/**
 * Reads the sheet that rows are imported from: the one of that name where there is one, else the first.
 * @throws Refusal bad-workbook for what is no .xlsx file or has no sheet; too-many above `mostRows`.
 */
export async function readSheet(
  bytes: Uint8Array,
  { name, mostRows }: { name?: string; mostRows: number },
): Promise<ReadSheet> {
  const sheet = await openSheet(bytes, name);
  if (sheet.actualRowCount - 1 > mostRows) {
    throw new Refusal('too-large', 'too-many', `表格超过${String(mostRows)}行，请拆分后导入。`);
  }
  const headers = (sheet.getRow(1).values as unknown[]).slice(1).map((value) => String(value ?? '').trim());
  const rows: ReadRow[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const cell = (header: string) =>
      headers.includes(header) ? cellText(row.getCell(headers.indexOf(header) + 1)) : '';
    rows.push({ number, cell });
  });
  return { headers, rows };
}

async function openSheet(bytes: Uint8Array, name: string | undefined): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  } catch {
    throw new Refusal(
      'unsupported',
      'bad-workbook',
      '文件不是 .xlsx 表格或已损坏，请另存为 .xlsx 后再导入。',
    );
  }
  const sheet = (name && workbook.getWorksheet(name)) || workbook.worksheets[0];
  if (!sheet) throw new Refusal('invalid', 'bad-workbook', '表格里没有工作表。');
  return sheet;
}

function cellText(cell: ExcelJS.Cell): string {
  const { value } = cell;
  // A spreadsheet's date has no zone: its calendar day is the one that UTC shows.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return cell.text.trim();
}
