import ExcelJS from 'exceljs';
import { Refusal } from '../errors.js';
import { firstSheet } from '../firstSheet.js';
import { unitKinds, type Post, type Unit, type UnitKind } from './model.js';

/** The units as a table for people: one row each, written and read back as .xlsx. */

export const unitKindNames: Record<UnitKind, string> = {
  bureau: '局',
  office: '处室',
  county: '县局',
  township: '乡镇',
  institution: '机构',
  other: '其他',
};

const columns = [
  { header: '单位名称', width: 30 },
  { header: '简称', width: 16 },
  { header: '别名', width: 30 },
  { header: '组别', width: 30 },
  { header: '类别', width: 10 },
  { header: '上级单位', width: 30 },
  { header: '职务', width: 40 },
] as const;

const sheetName = '单位';
const between = '、';
const mostRows = 20_000;

/** A row of the table; `parentName` is empty at the top. */
export interface UnitRow {
  /** In the file, from 1, for messages. */
  row: number;
  name: string;
  shortName: string;
  aliases: string[];
  groups: string[];
  kind: UnitKind;
  parentName: string;
  posts: Post[];
}

/** The live units as a workbook, parents before children. */
export async function unitsWorkbook(units: readonly Unit[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width }) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  const names = new Map(units.map(({ _id, name }) => [_id, name]));
  for (const unit of units) {
    sheet.addRow([
      asText(unit.name),
      asText(unit.shortName),
      asText(unit.aliases.join(between)),
      asText(unit.groups.join(between)),
      unitKindNames[unit.kind],
      asText(unit.parentId ? (names.get(unit.parentId) ?? '') : ''),
      asText(
        unit.posts
          .map(({ title, personName, phone }) => [title, personName, phone].filter(Boolean).join('：'))
          .join(between),
      ),
    ]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A cell that begins like a formula would be run as one by a spreadsheet. */
function asText(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

/** @throws Refusal bad-workbook, bad-rows with one message for each row that cannot be used. */
export async function readUnitsWorkbook(bytes: Uint8Array): Promise<UnitRow[]> {
  const sheet = await firstSheet(bytes, sheetName);
  const headers = (sheet.getRow(1).values as unknown[]).slice(1).map((value) => String(value ?? '').trim());
  if (headers[0] !== columns[0].header) {
    throw new Refusal(
      'invalid',
      'bad-workbook',
      `表格第一行应是标题，第一列为“${columns[0].header}”。请先导出一份作为模板。`,
    );
  }
  const problems: { path: string; message: string }[] = [];
  const rows: UnitRow[] = [];
  if (sheet.rowCount > mostRows)
    throw new Refusal('too-large', 'too-many', `表格超过${String(mostRows)}行，请拆分后导入。`);
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const cell = (header: string) => {
      const at = headers.indexOf(header);
      return at < 0
        ? ''
        : row
            .getCell(at + 1)
            .text.trim()
            .replace(/^'/, '');
    };
    const name = cell('单位名称');
    if (!name) return;
    const kind = kindOf(cell('类别'));
    if (!kind) {
      problems.push({
        path: `第${String(number)}行`,
        message: `类别“${cell('类别')}”不认识，应为${Object.values(unitKindNames).join('、')}之一`,
      });
    }
    rows.push({
      row: number,
      name,
      shortName: cell('简称'),
      aliases: list(cell('别名')),
      groups: list(cell('组别')),
      kind: kind ?? 'other',
      parentName: cell('上级单位'),
      posts: list(cell('职务')).map(postOf),
    });
  });
  const twice = rows.filter(({ name }, index) => rows.findIndex((other) => other.name === name) !== index);
  problems.push(
    ...twice.map(({ row, name }) => ({ path: `第${String(row)}行`, message: `“${name}”重复出现` })),
  );
  if (problems.length) {
    throw new Refusal(
      'invalid',
      'bad-rows',
      `表格里有${String(problems.length)}处问题，改好后再导入；现在什么也没有改动。`,
      problems,
    );
  }
  return rows;
}

function kindOf(words: string): UnitKind | null {
  if (!words) return 'other';
  return unitKinds.find((kind) => unitKindNames[kind] === words || kind === words) ?? null;
}

function list(words: string): string[] {
  return words
    .split(/[、,，;；\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

function postOf(words: string): Post {
  const [title = '', personName = '', phone = ''] = words.split(/[：:]/).map((word) => word.trim());
  return { title, personName, phone: phone || null };
}
