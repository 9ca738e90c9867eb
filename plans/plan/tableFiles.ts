import { csvFile } from '../tables/csv.js';
import { sheetFile } from '../tables/sheet.js';
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
      return csvFile([planColumns.map(({ header }) => header), ...rows.map(cellsOf)]);
    case 'json':
      return Buffer.from(`${JSON.stringify({ title, rows }, null, 2)}\n`);
  }
}

function workbookOf(title: string, rows: readonly PlanRow[]): Promise<Uint8Array> {
  return sheetFile({
    name: '任务进展',
    title,
    columns: planColumns,
    rows: rows.map(cellsOf),
    finish: (sheet) => {
      sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: planColumns.length } };
    },
  });
}

const cellsOf = (row: PlanRow) => planColumns.map(({ key }) => row[key]);
