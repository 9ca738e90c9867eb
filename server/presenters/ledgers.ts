import type { z } from 'zod';
import { dayOf, daysBetween } from '../../plans/calendar/days.js';
import { entryNumber, type Ledger, type LedgerEntry } from '../../plans/ledgers/model.js';
import { entryTimeliness } from '../../plans/ledgers/rules.js';
import type { entrySchema, ledgerSchema } from '../schemas/ledgers.js';

export function presentLedger({
  _id,
  name,
  categories,
  grades,
  version,
}: Ledger): z.input<typeof ledgerSchema> {
  return { kind: _id, name, categories, grades, version };
}

/** An entry as of now, with the names of its category and grade. */
export function presentEntry(entry: LedgerEntry, ledger: Ledger, now: Date): z.input<typeof entrySchema> {
  const today = dayOf(now);
  const category = ledger.categories.find(({ key }) => key === entry.category);
  const grade = ledger.grades.find(({ key }) => key === entry.grade);
  return {
    ...entry,
    id: entry._id,
    number: entryNumber(entry),
    category: { key: entry.category, name: category?.name ?? entry.category },
    grade: { key: entry.grade, name: grade?.name ?? entry.grade, serious: grade?.serious ?? false },
    unit: { id: entry.unitId, name: entry.unitName },
    timeliness: entryTimeliness(entry, today),
    daysLeft: entry.state === 'open' ? daysBetween(today, entry.dueOn) : null,
    escalations: entry.escalations.map(({ toUnitId, toUnitName, reason, at, by }) => ({
      toUnit: { id: toUnitId, name: toUnitName },
      reason,
      at: at.toISOString(),
      by,
    })),
    createdAt: entry.createdAt.toISOString(),
  };
}
