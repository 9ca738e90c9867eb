import { canonicalJson } from '../../audit/chain.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import type { Unit } from '../model.js';
import { allUnits } from '../queries.js';
import { makesCycle } from '../tree.js';
import { readUnitsWorkbook, type UnitRow } from '../workbook.js';
import { createUnit } from './createUnit.js';
import { editUnit } from './editUnit.js';

export interface ImportResult {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
}

/**
 * Brings in a table of units: new names are added, known ones changed, none removed. The whole table is checked before
 * anything is changed; the changes are then one by one, and the same table imported again goes on where it was cut off.
 * With `dryRun` it only tells what it would do.
 * @throws Refusal bad-workbook, bad-rows.
 */
export async function importUnits(
  context: CommandContext,
  bytes: Uint8Array,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<ImportResult> {
  const rows = parentsFirst(await readUnitsWorkbook(bytes));
  const units = (await allUnits()).filter(({ archived }) => !archived);
  ensureParents(rows, units);
  const ids = new Map(units.map(({ _id, name }) => [name, _id]));
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  const result: ImportResult = { rows: rows.length, created: 0, updated: 0, unchanged: 0 };
  for (const { row: _row, parentName, ...fields } of rows) {
    const parentId = parentName ? (ids.get(parentName) ?? null) : null;
    const known = byName.get(fields.name);
    if (!known) {
      // Units below a new one differ by their parent, in a dry run too
      const id = dryRun ? fields.name : (await createUnit(context, { ...fields, parentId }))._id;
      ids.set(fields.name, id);
      result.created += 1;
    } else if (differs(known, { ...fields, parentId })) {
      if (!dryRun) await editUnit(context, { id: known._id, edit: { ...fields, parentId } });
      result.updated += 1;
    } else {
      result.unchanged += 1;
    }
  }
  return result;
}

function differs(unit: Unit, fields: Partial<Unit>): boolean {
  return (Object.keys(fields) as (keyof Unit)[]).some(
    (name) => canonicalJson(unit[name]) !== canonicalJson(fields[name]),
  );
}

function parentsFirst(rows: readonly UnitRow[]): UnitRow[] {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const ordered = new Set<UnitRow>();
  const visit = (row: UnitRow, below: ReadonlySet<UnitRow>): void => {
    if (ordered.has(row)) return;
    if (below.has(row)) {
      throw bad([{ row, message: `“${row.name}”的上级单位绕回了自己` }]);
    }
    const parent = byName.get(row.parentName);
    if (parent) visit(parent, new Set([...below, row]));
    ordered.add(row);
  };
  for (const row of rows) visit(row, new Set());
  return [...ordered];
}

function ensureParents(rows: readonly UnitRow[], units: readonly Unit[]): void {
  const names = new Set([...rows.map(({ name }) => name), ...units.map(({ name }) => name)]);
  const missing = rows.filter(({ parentName }) => parentName && !names.has(parentName));
  if (missing.length)
    throw bad(missing.map((row) => ({ row, message: `没有名为“${row.parentName}”的上级单位` })));
  const merged = mergedTree(rows, units);
  const turning = rows.filter(({ name, parentName }) => parentName && makesCycle(merged, name, parentName));
  if (turning.length)
    throw bad(turning.map((row) => ({ row, message: `“${row.name}”的上级单位绕回了自己` })));
}

/** The tree as it would be, by names. */
function mergedTree(
  rows: readonly UnitRow[],
  units: readonly Unit[],
): { _id: string; parentId: string | null }[] {
  const names = new Map(units.map(({ _id, name }) => [_id, name]));
  const parents = new Map(
    units.map(({ name, parentId }) => [name, parentId ? (names.get(parentId) ?? null) : null]),
  );
  for (const { name, parentName } of rows) parents.set(name, parentName || null);
  return [...parents].map(([_id, parentId]) => ({ _id, parentId }));
}

function bad(problems: { row: UnitRow; message: string }[]): Refusal {
  return new Refusal(
    'invalid',
    'bad-rows',
    `表格里有${String(problems.length)}处问题，改好后再导入；现在什么也没有改动。`,
    problems.map(({ row, message }) => ({ path: `第${String(row.row)}行`, message })),
  );
}
