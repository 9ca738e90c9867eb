import { readFile, writeFile } from 'node:fs/promises';
import { importUnits } from '../../plans/units/commands/importUnits.js';
import type { Unit } from '../../plans/units/model.js';
import { allUnits } from '../../plans/units/queries.js';
import { unitsWorkbook } from '../../plans/units/workbook.js';
import { complain, say, withDatabase } from './database.js';

/** `dingban unit list`: the tree. @returns the exit status */
export function listUnitTree(): Promise<number> {
  return withDatabase(async () => {
    const units = (await allUnits()).filter(({ archived }) => !archived);
    say(
      ...(units.length ? branches(units, null, 0) : ['还没有单位。用 dingban unit import 表格.xlsx 导入。']),
    );
    return 0;
  });
}

function branches(units: readonly Unit[], parentId: string | null, depth: number): string[] {
  const known = new Set(units.map(({ _id }) => _id));
  return units
    .filter((unit) => (unit.parentId && known.has(unit.parentId) ? unit.parentId : null) === parentId)
    .flatMap((unit) => [
      `${'　'.repeat(depth)}${unit.name}${unit.groups.length ? `（${unit.groups.join('、')}）` : ''}`,
      ...branches(units, unit._id, depth + 1),
    ]);
}

/** `dingban unit import FILE` @returns the exit status */
export function importUnitTable(file: string): Promise<number> {
  return withDatabase(async (context) => {
    const { rows, created, updated, unchanged } = await importUnits(context, await readFile(file));
    say(
      `共${String(rows)}行：新增${String(created)}个，更新${String(updated)}个，未变${String(unchanged)}个。`,
    );
    return 0;
  });
}

/** `dingban unit export FILE` @returns the exit status */
export function exportUnitTable(file: string): Promise<number> {
  return withDatabase(async () => {
    const units = (await allUnits()).filter(({ archived }) => !archived);
    await writeFile(file, await unitsWorkbook(units));
    complain(`已导出${String(units.length)}个单位到「${file}」。`);
    return 0;
  });
}
