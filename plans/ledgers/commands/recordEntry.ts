import { createRecord } from '../../changes.js';
import { addDays, dayOf } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { Refusal, notFound } from '../../errors.js';
import { newId } from '../../ids.js';
import {
  LedgerEntryModel,
  LedgerModel,
  entryNumber,
  type EntryWords,
  type Ledger,
  type LedgerEntry,
} from '../model.js';
import { checkEntryDates } from '../rules.js';

export interface NewEntry extends EntryWords {
  /** Where the caller makes it, so that recording again is seen; else a new one. */
  id?: string;
  /** Who must rectify it. */
  unit: { id: string; name: string };
  /** Null takes the grade's usual number of days from the day it was found. */
  dueOn: string | null;
}

const attempts = 20;

/**
 * Puts a hazard on the ledger with the next number of the year in which it was found.
 * @throws Refusal not-found for an unknown ledger; invalid for a category, grade or dates that do not fit.
 */
export async function recordEntry(
  context: CommandContext,
  kind: string,
  input: NewEntry,
): Promise<LedgerEntry> {
  const ledger = await LedgerModel.findById(kind).lean<Ledger | null>();
  if (!ledger) throw notFound('台账');
  const { id = newId(), unit, dueOn, ...fields } = input;
  const grade = gradeOf(ledger, input.grade);
  checkCategory(ledger, input.category);
  const due = dueOn ?? addDays(input.foundOn, grade.days);
  checkEntryDates({ foundOn: input.foundOn, dueOn: due }, dayOf(context.now));
  const year = Number(input.foundOn.slice(0, 4));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const serial = await nextSerial(kind, year);
    try {
      return await insert(context, {
        ...blank(context),
        _id: id,
        ...fields,
        kind,
        year,
        serial,
        dueOn: due,
        unitId: unit.id,
        unitName: unit.name,
      });
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'duplicate')) throw error;
    }
  }
  throw new Refusal('conflict', 'busy', '同时登记的人太多，请稍候再试。');
}

/** @throws Refusal invalid where the ledger has no such grade. */
export function gradeOf(ledger: Ledger, key: string) {
  const grade = ledger.grades.find((candidate) => candidate.key === key);
  if (!grade)
    throw new Refusal('invalid', 'unknown-grade', '请从台账的隐患等级中选择。', [
      { path: 'grade', message: '没有这个等级' },
    ]);
  return grade;
}

/** @throws Refusal invalid where the ledger has no such category. */
export function checkCategory(ledger: Ledger, key: string): void {
  if (ledger.categories.some((candidate) => candidate.key === key)) return;
  throw new Refusal('invalid', 'unknown-category', '请从台账的隐患类别中选择。', [
    { path: 'category', message: '没有这个类别' },
  ]);
}

async function nextSerial(kind: string, year: number): Promise<number> {
  const last = await LedgerEntryModel.findOne({ kind, year }, { serial: 1 })
    .sort({ serial: -1 })
    .lean<Pick<LedgerEntry, 'serial'> | null>();
  return (last?.serial ?? 0) + 1;
}

type Insertable = Omit<LedgerEntry, 'version' | 'updatedAt' | 'pendingAudit'>;

function blank(context: CommandContext) {
  return {
    evidenceAfter: [],
    state: 'open' as const,
    rectification: '',
    rectifiedOn: null,
    verification: '',
    verifiedBy: null,
    closedOn: null,
    reopenings: 0,
    escalations: [],
    archived: false,
    createdAt: context.now,
    createdBy: { id: context.actor.id, name: context.actor.name },
  };
}

function insert(context: CommandContext, entry: Insertable): Promise<LedgerEntry> {
  const { description, unitName, dueOn, grade, category } = entry;
  return createRecord(context, LedgerEntryModel, entry, {
    deed: 'recordLedgerEntry',
    object: { kind: 'ledgerEntry', id: entry._id, label: entryNumber(entry) },
    summary: `登记了隐患${entryNumber(entry)}`,
    before: null,
    after: { description, unitName, dueOn, grade, category },
    planId: entry.planId,
    unitIds: [entry.unitId],
  });
}
