import type { Worksheet } from 'exceljs';
import { isDay, type Day } from '../calendar/days.js';
import { Refusal } from '../errors.js';
import { readSheet, sheetFile } from '../tables/sheet.js';
import { entryNumber, type FoundVia, type Ledger, type LedgerEntry } from './model.js';
import type { EntryState } from './rules.js';

/** A ledger as a table for people: written as .xlsx, and read back with its first columns filled in. */

export const foundViaNames: Record<FoundVia, string> = {
  self: '自查',
  inspection: '督导检查',
  report: '群众举报',
  other: '其他',
};
const stateNames: Record<EntryState, string> = { open: '待整改', rectified: '待销号', closed: '已销号' };

/** The columns that an import reads; those with a star must be filled in. */
const written = [
  { header: '隐患描述*', width: 40 },
  { header: '类别*', width: 12 },
  { header: '等级*', width: 12 },
  { header: '地点', width: 16 },
  { header: '发现方式', width: 12 },
  { header: '发现人', width: 12 },
  { header: '发现日期*', width: 14 },
  { header: '整改单位*', width: 26 },
  { header: '责任人', width: 12 },
  { header: '包案领导', width: 12 },
  { header: '整改措施', width: 30 },
  { header: '整改期限', width: 14 },
] as const;
const shown = [
  { header: '编号', width: 16 },
  { header: '状态', width: 10 },
  { header: '整改情况', width: 30 },
  { header: '整改完成日期', width: 14 },
  { header: '销号日期', width: 14 },
] as const;
type Column = (typeof written)[number]['header'];

/** The entries as a workbook; without entries it is the template for an import. */
export function ledgerWorkbook(ledger: Ledger, entries: readonly LedgerEntry[]): Promise<Uint8Array> {
  const categories = new Map(ledger.categories.map(({ key, name }) => [key, name]));
  const grades = new Map(ledger.grades.map(({ key, name }) => [key, name]));
  const rows = entries.map((entry) => [
    entry.description,
    categories.get(entry.category) ?? entry.category,
    grades.get(entry.grade) ?? entry.grade,
    entry.place,
    foundViaNames[entry.foundVia],
    entry.foundBy,
    entry.foundOn,
    entry.unitName,
    entry.responsiblePerson,
    entry.leader,
    entry.measures,
    entry.dueOn,
    entryNumber(entry),
    stateNames[entry.state],
    entry.rectification,
    entry.rectifiedOn,
    entry.closedOn,
  ]);
  const finish = (sheet: Worksheet) => addChoices(sheet, ledger);
  return sheetFile({ name: ledger.name, columns: [...written, ...shown], rows, finish });
}

/** Lists to choose from in the columns that know only certain words, for as many rows as people are likely to add. */
function addChoices(sheet: Worksheet, { categories, grades }: Ledger): void {
  const choices: Partial<Record<Column, string[]>> = {
    '类别*': categories.map(({ name }) => name),
    '等级*': grades.map(({ name }) => name),
    发现方式: Object.values(foundViaNames),
  };
  const lastRow = Math.max(200, sheet.rowCount + 100);
  for (const [header, names] of Object.entries(choices)) {
    const list = names.join(',');
    // A spreadsheet takes no longer list than this.
    if (list.length > 250) continue;
    const at = written.findIndex((column) => column.header === header) + 1;
    for (let row = 2; row <= lastRow; row += 1) {
      sheet.getCell(row, at).dataValidation = { type: 'list', allowBlank: true, formulae: [`"${list}"`] };
    }
  }
}

/** A row as it was read, in the ledger's own terms; days are checked, names are looked up. */
export interface LedgerRow {
  /** In the file, from 1. */
  row: number;
  description: string;
  category: string;
  grade: string;
  place: string;
  foundVia: FoundVia;
  foundBy: string;
  foundOn: Day;
  unitName: string;
  responsiblePerson: string;
  leader: string;
  measures: string;
  dueOn: Day | null;
}

export interface RowProblem {
  row: number;
  message: string;
}

const mostRows = 5_000;

/**
 * Reads a filled-in template: all rows and all that is wrong with them.
 * @throws Refusal bad-workbook where it is no such table; too-many.
 */
export async function readLedgerWorkbook(
  bytes: Uint8Array,
  ledger: Ledger,
): Promise<{ rows: LedgerRow[]; problems: RowProblem[] }> {
  const { headers, rows: found } = await readSheet(bytes, { mostRows });
  const missing = written.filter(({ header }) => header.endsWith('*') && !headers.includes(header));
  if (missing.length) {
    const names = missing.map(({ header }) => `“${header}”`).join('、');
    throw new Refusal('invalid', 'bad-workbook', `表格第一行缺少${names}。请先导出一份作为模板再填写。`);
  }
  const rows: LedgerRow[] = [];
  const problems: RowProblem[] = [];
  for (const { number, cell } of found) {
    if (written.every(({ header }) => cell(header) === '')) continue;
    const read = rowOf(number, cell, ledger);
    rows.push(read.row);
    problems.push(...read.problems.map((message) => ({ row: number, message })));
  }
  return { rows, problems };
}

function rowOf(
  number: number,
  cell: (header: Column) => string,
  { categories, grades }: Ledger,
): { row: LedgerRow; problems: string[] } {
  const problems: string[] = [];
  const text = (header: Column, most: number): string => {
    const value = cell(header);
    const name = header.replace('*', '');
    if (header.endsWith('*') && !value) problems.push(`${name}不能为空`);
    if (value.length > most) problems.push(`${name}超过${String(most)}字`);
    return value;
  };
  const oneOf = (header: Column, names: readonly { key: string; name: string }[], usual?: string): string => {
    const value = cell(header);
    const found =
      names.find(({ key, name }) => name === value || key === value)?.key ?? (value ? undefined : usual);
    if (found === undefined) {
      const choices = names.map(({ name }) => name).join('、');
      problems.push(
        value
          ? `${header.replace('*', '')}“${value}”不认识，应为${choices}之一`
          : `${header.replace('*', '')}不能为空`,
      );
    }
    return found ?? '';
  };
  const day = (header: Column): Day | null => {
    const value = cell(header);
    const found = dayFrom(value);
    if (value && !found)
      problems.push(`${header.replace('*', '')}“${value}”不是日期，应写成2024-06-30的样子`);
    if (!value && header.endsWith('*')) problems.push(`${header.replace('*', '')}不能为空`);
    return found;
  };
  const vias = Object.entries(foundViaNames).map(([key, name]) => ({ key, name }));
  const row: LedgerRow = {
    row: number,
    description: text('隐患描述*', 1000),
    category: oneOf('类别*', categories),
    grade: oneOf('等级*', grades),
    place: text('地点', 200),
    foundVia: oneOf('发现方式', vias, 'other') as FoundVia,
    foundBy: text('发现人', 60),
    foundOn: day('发现日期*') ?? '',
    unitName: text('整改单位*', 120),
    responsiblePerson: text('责任人', 40),
    leader: text('包案领导', 40),
    measures: text('整改措施', 2000),
    dueOn: day('整改期限'),
  };
  return { row, problems };
}

/** 2024-06-30, 2024/6/30, 2024.6.30, 2024年6月30日. */
function dayFrom(text: string): Day | null {
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.normalize('NFKC'));
  if (!parts) return null;
  const [, year = '', month = '', date = ''] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
