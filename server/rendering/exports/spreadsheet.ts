import ExcelJS from 'exceljs';
import type { BriefingTable } from './tables.js';

/** The tables as an .xlsx workbook, a sheet each: heads repeated in print, filters on, A4 landscape. */
export async function tablesXlsx(
  tables: readonly BriefingTable[],
  title: string,
  date: Date,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = title;
  workbook.creator = '盯办';
  workbook.created = date;
  workbook.modified = date;
  for (const table of tables) addSheet(workbook, table);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, { name, head, rows }: BriefingTable): void {
  const sheet = workbook.addWorksheet(sheetName(name), {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: head.length > 6 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
  });
  sheet.addRow(head).eachCell((cell) => {
    cell.font = { name: '黑体', size: 11 };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  for (const row of rows) sheet.addRow(row.map(safe)).font = { name: '仿宋', size: 11 };
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = { top: thin, left: thin, bottom: thin, right: thin };
      cell.alignment = { ...cell.alignment, vertical: 'middle', wrapText: true };
    }),
  );
  sheet.columns.forEach((column, index) => {
    column.width = widthOf([head[index] ?? '', ...rows.map((row) => row[index] ?? '')]);
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: head.length } };
}

const thin = { style: 'thin' } as const;

/** Text stays text: exceljs writes strings as strings, whatever they begin with. */
const safe = (cell: string | number | null) => cell ?? '';

/** Sheet names may not have : \ / ? * [ ] and no more than 31 characters. */
function sheetName(name: string): string {
  return name.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31);
}

function widthOf(cells: readonly (string | number)[]): number {
  const longest = Math.max(
    ...cells.map((cell) => [...String(cell)].reduce((sum, c) => sum + (c > '\u2000' ? 2 : 1), 0)),
  );
  return Math.min(60, Math.max(8, longest + 2));
}
