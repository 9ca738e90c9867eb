import ExcelJS from 'exceljs';
import { planColumns, type PlanRow } from './table.js';

/** A plan's table as a file. */

export const tableFormats = ['xlsx', 'csv', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

export async function tableFile(
  { title, rows }: { title: string; rows: readonly PlanRow[] },
  format: TableFormat,
): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return workbookOf(title, rows);
    case 'csv':
      return Buffer.from(csvOf(rows));
    case 'json':
      return Buffer.from(`${JSON.stringify({ title, rows }, null, 2)}\n`);
  }
}

async function workbookOf(title: string, rows: readonly PlanRow[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = title;
  const sheet = workbook.addWorksheet('任务进展', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = planColumns.map(({ key, header, width }) => ({ key, header, width }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow(row);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: planColumns.length } };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
function csvOf(rows: readonly PlanRow[]): string {
  const lines = [
    planColumns.map(({ header }) => header),
    ...rows.map((row) => planColumns.map(({ key }) => row[key])),
  ];
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A text that begins like a formula would be run as one by a spreadsheet, so it gets a mark before it. */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
