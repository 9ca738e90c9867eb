import { dayOf } from '../../calendar/days.js';
import { LedgerEntryModel, type LedgerEntry } from '../../ledgers/model.js';
import { getLedger } from '../../ledgers/queries.js';
import { Refusal } from '../../errors.js';
import type { Period } from '../period.js';
import { rate } from '../shares.js';
import type { BriefingSnapshot } from '../snapshot.js';

type Hazards = NonNullable<BriefingSnapshot['hazards']>;
type Counts = Hazards['byKind'][number];

const ledgerKind = 'hazards';

/**
 * The hazard ledger at the moment. For a plan only the entries that are linked to it, where there are such; else the
 * whole ledger. Null where nothing was ever entered.
 */
export async function hazardFigures(
  plan: { id: string; taskIds: string[] } | null,
  moment: Date,
  period: Period,
): Promise<Hazards | null> {
  const ledger = await getLedger(ledgerKind).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') return null;
    throw error;
  });
  if (!ledger) return null;
  const day = dayOf(moment);
  const entries = await entriesOf(plan, day);
  if (entries.length === 0) return null;
  const serious = new Set(ledger.grades.filter((grade) => grade.serious).map(({ key }) => key));
  const within = (date: string | null) => date !== null && date >= period.start && date <= day;
  const open = entries.filter((entry) => isOpen(entry, day));
  const seriousOpen = open.filter(({ grade }) => serious.has(grade));
  const { found, rectified, overdue, rectifiedRate } = countsOf('', entries, day);
  const kinds = ledger.categories.map(({ key, name }) =>
    countsOf(
      name,
      entries.filter(({ category }) => category === key),
      day,
    ),
  );
  return {
    found,
    foundThisPeriod: entries.filter(({ foundOn }) => within(foundOn)).length,
    rectified,
    rectifiedThisPeriod: entries.filter(({ rectifiedOn }) => within(rectifiedOn)).length,
    open: open.length,
    overdue,
    serious: seriousOpen.length,
    rectifiedRate,
    byKind: kinds.filter((kind) => kind.found > 0).sort((a, b) => b.found - a.found),
    byUnit: byUnit(entries, day),
    seriousItems: seriousOpen.map(({ description, unitName, responsiblePerson, foundOn, dueOn }) => ({
      title: description,
      unit: unitName,
      responsible: responsiblePerson || null,
      foundOn,
      dueOn,
      state: dueOn < day ? '逾期未整改' : '整改中',
    })),
  };
}

async function entriesOf(
  plan: { id: string; taskIds: string[] } | null,
  day: string,
): Promise<LedgerEntry[]> {
  const whole = { kind: ledgerKind, archived: false, foundOn: { $lte: day } };
  if (plan) {
    const linked = { ...whole, $or: [{ planId: plan.id }, { taskIds: { $in: plan.taskIds } }] };
    const entries = await LedgerEntryModel.find(linked, { pendingAudit: 0 })
      .sort({ year: 1, serial: 1 })
      .lean<LedgerEntry[]>();
    if (entries.length > 0) return entries;
  }
  return LedgerEntryModel.find(whole, { pendingAudit: 0 }).sort({ year: 1, serial: 1 }).lean<LedgerEntry[]>();
}

/** Reported rectified later than the day: it was still open then. */
function isOpen({ state, rectifiedOn }: LedgerEntry, day: string): boolean {
  return state === 'open' || (rectifiedOn !== null && rectifiedOn > day);
}

function byUnit(entries: readonly LedgerEntry[], day: string): Counts[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) groups.set(entry.unitId, [...(groups.get(entry.unitId) ?? []), entry]);
  return [...groups.values()]
    .map((group) => countsOf(group.at(-1)?.unitName ?? '', group, day))
    .sort((a, b) => b.overdue - a.overdue || b.open - a.open || (a.name < b.name ? -1 : 1));
}

function countsOf(name: string, entries: readonly LedgerEntry[], day: string): Counts {
  const open = entries.filter((entry) => isOpen(entry, day));
  const rectified = entries.length - open.length;
  return {
    name,
    found: entries.length,
    rectified,
    open: open.length,
    overdue: open.filter(({ dueOn }) => dueOn < day).length,
    rectifiedRate: rate(rectified, entries.length),
  };
}
