import { createHash } from 'node:crypto';
import { addDays, dayOf } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { idFrom } from '../../ids.js';
import { nameKey } from '../../units/ownerNames.js';
import { allUnits } from '../../units/queries.js';
import { LedgerEntryModel, type Ledger } from '../model.js';
import { getLedger } from '../queries.js';
import { checkEntryDates } from '../rules.js';
import { readLedgerWorkbook, type LedgerRow, type RowProblem } from '../workbook.js';
import { recordEntry } from './recordEntry.js';

/**
 * Puts every row of a filled-in template on the ledger, or none where any row is wrong: all problems are told at once.
 * Each row's entry has an id made from the file, so that the same file again, or after a crash, adds only what is
 * missing. `mayFor` limits the units (null: all). Returns how many entries were added; with `dryRun` how many would be.
 * @throws Refusal bad-workbook; bad-rows with a detail for each problem.
 */
export async function importEntries(
  context: CommandContext,
  kind: string,
  bytes: Uint8Array,
  { mayFor, dryRun = false }: { mayFor: ReadonlySet<string> | null; dryRun?: boolean },
): Promise<{ created: number; known: number }> {
  const ledger = await getLedger(kind);
  const { rows, problems } = await readLedgerWorkbook(bytes, ledger);
  const units = await unitsByName();
  const today = dayOf(context.now);
  const all = [...problems, ...rows.flatMap((row) => problemsOf(row, ledger, units, mayFor, today))];
  if (all.length) throw badRows(all);
  if (!rows.length) throw new Refusal('invalid', 'no-rows', '表格里没有要导入的内容，请填写后再导入。');
  const file = createHash('sha256').update(bytes).digest('hex');
  const ids = rows.map(({ row }) => idFrom('ledgerImport', kind, file, String(row)));
  const known = new Set(
    (await LedgerEntryModel.find({ _id: { $in: ids } }, { _id: 1 }).lean()).map(({ _id }) => _id),
  );
  if (dryRun) return { created: rows.length - known.size, known: known.size };
  let created = 0;
  for (const [index, { row: _row, unitName, ...fields }] of rows.entries()) {
    const id = ids[index] ?? '';
    const unit = units.get(nameKey(unitName));
    if (!unit || known.has(id)) continue;
    await recordEntry(context, kind, {
      ...fields,
      id,
      unit,
      evidenceBefore: [],
      taskIds: [],
      planId: null,
    });
    created += 1;
  }
  return { created, known: known.size };
}

type UnitsByName = ReadonlyMap<string, { id: string; name: string } | null>;

/** By name, short name and alias; null where two units share it. */
async function unitsByName(): Promise<UnitsByName> {
  const units = (await allUnits()).filter(({ archived }) => !archived);
  const byName = new Map<string, { id: string; name: string } | null>();
  for (const { _id: id, name, shortName, aliases } of units) {
    for (const key of new Set([shortName, ...aliases].filter(Boolean).map(nameKey))) {
      byName.set(key, byName.has(key) ? null : { id, name });
    }
  }
  for (const { _id: id, name } of units) byName.set(nameKey(name), { id, name });
  return byName;
}

/** What the row's own cells could not tell: does the unit exist, may it be for it, do the dates agree. */
function problemsOf(
  { row, unitName, foundOn, dueOn, grade }: LedgerRow,
  { grades }: Ledger,
  units: UnitsByName,
  mayFor: ReadonlySet<string> | null,
  today: string,
): RowProblem[] {
  const problems: RowProblem[] = [];
  const unit = units.get(nameKey(unitName));
  if (unitName && !unit) {
    const message =
      unit === null ? `整改单位“${unitName}”对应多个单位，请写全称` : `没有名为“${unitName}”的单位`;
    problems.push({ row, message });
  }
  if (unit && mayFor && !mayFor.has(unit.id)) {
    problems.push({ row, message: `“${unitName}”不是本单位或下属单位` });
  }
  const usual = grades.find(({ key }) => key === grade)?.days ?? 0;
  if (foundOn) {
    try {
      checkEntryDates({ foundOn, dueOn: dueOn ?? addDays(foundOn, usual) }, today);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(...error.details.map(({ message }) => ({ row, message })));
    }
  }
  return problems;
}

function badRows(problems: RowProblem[]): Refusal {
  const details = problems
    .sort((a, b) => a.row - b.row)
    .map(({ row, message }) => ({ path: `第${String(row)}行`, message }));
  return new Refusal(
    'invalid',
    'bad-rows',
    `表格里有${String(problems.length)}处问题，改好后再导入；现在一条也没有导入。`,
    details,
  );
}
