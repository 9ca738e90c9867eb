import type { Day } from '../calendar/days.js';
import { notFound } from '../errors.js';
import { containing, findPage, type Page, type PageRequest } from '../paging.js';
import { LedgerEntryModel, LedgerModel, type Ledger, type LedgerEntry } from './model.js';
import { entryTimeliness, type EntryState } from './rules.js';

export interface EntryFilter {
  kind: string;
  state?: EntryState | undefined;
  /** Only those open past their date on this day. */
  overdueOn?: Day | undefined;
  category?: string | undefined;
  grade?: string | undefined;
  /** Only these units' entries; undefined is all. */
  unitIds?: readonly string[] | undefined;
  taskId?: string | undefined;
  q?: string | undefined;
  archived?: boolean | undefined;
}

export async function listLedgers(): Promise<Ledger[]> {
  return LedgerModel.find().sort({ _id: 1 }).lean<Ledger[]>();
}

/** @throws Refusal not-found. */
export async function getLedger(kind: string): Promise<Ledger> {
  const ledger = await LedgerModel.findById(kind).lean<Ledger | null>();
  if (!ledger) throw notFound('台账');
  return ledger;
}

/** @throws Refusal not-found, also where the entry is on another ledger. */
export async function getEntry(kind: string, id: string): Promise<LedgerEntry> {
  const entry = await LedgerEntryModel.findOne({ _id: id, kind }).lean<LedgerEntry | null>();
  if (!entry) throw notFound('隐患');
  return entry;
}

/** Entries by date, the nearest first. */
export async function listEntries(filter: EntryFilter, page: PageRequest): Promise<Page<LedgerEntry>> {
  return findPage(LedgerEntryModel, whereOf(filter), { field: 'dueOn', direction: 1 }, page);
}

/** All that match, for an export; at most 20,000. */
export async function allEntries(filter: EntryFilter): Promise<LedgerEntry[]> {
  return LedgerEntryModel.find(whereOf(filter), { pendingAudit: 0 })
    .sort({ year: 1, serial: 1 })
    .limit(20_000)
    .lean<LedgerEntry[]>();
}

function whereOf(filter: EntryFilter): Record<string, unknown> {
  const { kind, state, overdueOn, category, grade, unitIds, taskId, q, archived } = filter;
  return {
    kind,
    archived: archived ?? false,
    ...(state ? { state } : {}),
    ...(overdueOn ? { state: 'open', dueOn: { $lt: overdueOn } } : {}),
    ...(category ? { category } : {}),
    ...(grade ? { grade } : {}),
    ...(unitIds ? { unitId: { $in: unitIds } } : {}),
    ...(taskId ? { taskIds: taskId } : {}),
    ...(q ? { description: containing(q) } : {}),
  };
}

export interface LedgerFigures {
  /** On the ledger at all. */
  found: number;
  /** Reported rectified, verified or not. */
  rectified: number;
  closed: number;
  open: number;
  overdue: number;
  serious: number;
  seriousOpen: number;
}

export interface LedgerStatistics extends LedgerFigures {
  byCategory: ({ key: string; name: string } & LedgerFigures)[];
  byUnit: ({ unitId: string; unitName: string } & LedgerFigures)[];
  /** Found and closed in each month (YYYY-MM), oldest first. */
  byMonth: { month: string; found: number; closed: number }[];
}

/** The figures of a ledger as of a day; `foundFrom` and `foundTo` (both included) limit what is counted. */
export async function ledgerStatistics(
  kind: string,
  today: Day,
  range: { foundFrom?: Day; foundTo?: Day; unitIds?: readonly string[] } = {},
): Promise<LedgerStatistics> {
  const ledger = await getLedger(kind);
  const found = {
    ...(range.foundFrom ? { $gte: range.foundFrom } : {}),
    ...(range.foundTo ? { $lte: range.foundTo } : {}),
  };
  const entries = await LedgerEntryModel.find(
    {
      kind,
      archived: false,
      ...(Object.keys(found).length ? { foundOn: found } : {}),
      ...(range.unitIds ? { unitId: { $in: range.unitIds } } : {}),
    },
    {
      category: 1,
      grade: 1,
      unitId: 1,
      unitName: 1,
      state: 1,
      dueOn: 1,
      foundOn: 1,
      rectifiedOn: 1,
      closedOn: 1,
    },
  ).lean<LedgerEntry[]>();
  const serious = new Set(ledger.grades.filter((grade) => grade.serious).map(({ key }) => key));
  const figures = (some: LedgerEntry[]) => figuresOf(some, serious, today);
  return {
    ...figures(entries),
    byCategory: ledger.categories
      .map(({ key, name }) => ({ key, name, ...figures(entries.filter((entry) => entry.category === key)) }))
      .filter((row) => row.found > 0),
    byUnit: [...groupedByUnit(entries)]
      .map(([unitId, some]) => ({ unitId, unitName: some.at(-1)?.unitName ?? '', ...figures(some) }))
      .sort((a, b) => b.overdue - a.overdue || b.open - a.open || (a.unitName < b.unitName ? -1 : 1)),
    byMonth: months(entries),
  };
}

function groupedByUnit(entries: LedgerEntry[]): Map<string, LedgerEntry[]> {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.unitId);
    if (group) group.push(entry);
    else groups.set(entry.unitId, [entry]);
  }
  return groups;
}

function figuresOf(entries: LedgerEntry[], serious: ReadonlySet<string>, today: Day): LedgerFigures {
  const open = entries.filter((entry) => entry.state === 'open');
  const isSerious = (entry: LedgerEntry) => serious.has(entry.grade);
  return {
    found: entries.length,
    rectified: entries.length - open.length,
    closed: entries.filter((entry) => entry.state === 'closed').length,
    open: open.length,
    overdue: open.filter((entry) => entryTimeliness(entry, today) === 'overdue').length,
    serious: entries.filter(isSerious).length,
    seriousOpen: open.filter(isSerious).length,
  };
}

function months(entries: LedgerEntry[]): LedgerStatistics['byMonth'] {
  const rows = new Map<string, { month: string; found: number; closed: number }>();
  const row = (day: Day) => {
    const month = day.slice(0, 7);
    const known = rows.get(month) ?? { month, found: 0, closed: 0 };
    rows.set(month, known);
    return known;
  };
  for (const entry of entries) {
    row(entry.foundOn).found += 1;
    if (entry.closedOn) row(entry.closedOn).closed += 1;
  }
  return [...rows.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}
