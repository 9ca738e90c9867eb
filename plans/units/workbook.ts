import { Refusal } from '../errors.js';
import { readSheet, sheetFile } from '../tables/sheet.js';
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
export function unitsWorkbook(units: readonly Unit[]): Promise<Uint8Array> {
  const names = new Map(units.map(({ _id, name }) => [_id, name]));
  const rows = units.map(({ name, shortName, aliases, groups, kind, parentId, posts }) => [
    name,
    shortName,
    aliases.join(between),
    groups.join(between),
    unitKindNames[kind],
    parentId ? (names.get(parentId) ?? '') : '',
    posts.map((post) => [post.title, post.personName, post.phone].filter(Boolean).join('：')).join(between),
  ]);
  return sheetFile({ name: sheetName, columns, rows });
}

/** @throws Refusal bad-workbook, bad-rows with one message for each row that cannot be used. */
export async function readUnitsWorkbook(bytes: Uint8Array): Promise<UnitRow[]> {
  const sheet = await readSheet(bytes, { name: sheetName, mostRows });
  if (sheet.headers[0] !== columns[0].header) {
    throw new Refusal(
      'invalid',
      'bad-workbook',
      `表格第一行应是标题，第一列为“${columns[0].header}”。请先导出一份作为模板。`,
    );
  }
  const problems: { path: string; message: string }[] = [];
  const rows: UnitRow[] = [];
  for (const { number, cell } of sheet.rows) {
    const name = cell('单位名称');
    if (!name) continue;
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
  }
  const first = new Map(rows.map(({ row, name }) => [name, row] as const).reverse());
  const twice = rows.filter(({ row, name }) => first.get(name) !== row);
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
