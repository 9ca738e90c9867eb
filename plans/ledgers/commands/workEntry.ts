import { changeRecord, differences } from '../../changes.js';
import { dayOf } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { Refusal, notFound } from '../../errors.js';
import {
  LedgerEntryModel,
  LedgerModel,
  entryNumber,
  type EntryWords,
  type EvidenceFile,
  type Ledger,
  type LedgerEntry,
} from '../model.js';
import { checkEntryDates, nextEntryState } from '../rules.js';
import { checkCategory, gradeOf } from './recordEntry.js';

export interface EntryAt {
  id: string;
  expectedVersion: number | null;
}

/** The unit says that the hazard is rectified, on which day and how, with pictures. */
export async function rectifyEntry(
  context: CommandContext,
  at: EntryAt,
  report: { rectification: string; rectifiedOn: string; evidenceAfter: EvidenceFile[] },
): Promise<LedgerEntry> {
  return step(context, at, 'rectifyLedgerEntry', '报整改完成', (entry) => {
    if (report.rectifiedOn > dayOf(context.now) || report.rectifiedOn < entry.foundOn) {
      throw new Refusal('invalid', 'bad-dates', '整改完成日期应在发现日期和今天之间。', [
        { path: 'rectifiedOn', message: '应在发现日期和今天之间' },
      ]);
    }
    return {
      ...report,
      evidenceAfter: [...entry.evidenceAfter, ...report.evidenceAfter],
      state: nextEntryState(entry.state, 'rectify'),
    };
  });
}

/** The supervisor closes a rectified entry (核查销号), or sends it back with the reason. */
export async function verifyEntry(
  context: CommandContext,
  at: EntryAt,
  { passed, words }: { passed: boolean; words: string },
): Promise<LedgerEntry> {
  const by = { id: context.actor.id, name: context.actor.name };
  return step(context, at, 'verifyLedgerEntry', passed ? '核查销号' : '退回整改', (entry) =>
    passed
      ? {
          state: nextEntryState(entry.state, 'verify'),
          verification: words,
          verifiedBy: by,
          closedOn: dayOf(context.now),
        }
      : {
          state: nextEntryState(entry.state, 'reject'),
          verification: words,
          verifiedBy: by,
          rectifiedOn: null,
        },
  );
}

/** A closed entry came back (「回头看」 found it again): open with a new date. */
export async function reopenEntry(
  context: CommandContext,
  at: EntryAt,
  { reason, dueOn }: { reason: string; dueOn: string },
): Promise<LedgerEntry> {
  return step(context, at, 'reopenLedgerEntry', '重新立账', (entry) => {
    checkEntryDates({ foundOn: entry.foundOn, dueOn }, dayOf(context.now));
    return {
      state: nextEntryState(entry.state, 'reopen'),
      verification: reason,
      rectifiedOn: null,
      closedOn: null,
      dueOn,
      reopenings: entry.reopenings + 1,
    };
  });
}

/** Passes the entry to a unit above (提级治理); whose duty it is to rectify stays as it is. */
export async function escalateEntry(
  context: CommandContext,
  at: EntryAt,
  { unit, reason }: { unit: { id: string; name: string }; reason: string },
): Promise<LedgerEntry> {
  return step(context, at, 'escalateLedgerEntry', `提级至${unit.name}`, (entry) => {
    if (entry.state === 'closed')
      throw new Refusal('conflict', 'step-out-of-order', '已销号的隐患不能再提级。');
    const escalation = {
      toUnitId: unit.id,
      toUnitName: unit.name,
      reason,
      at: context.now,
      by: { id: context.actor.id, name: context.actor.name },
    };
    return { escalations: [...entry.escalations, escalation] };
  });
}

export type EntryPatch = Partial<
  EntryWords & Pick<LedgerEntry, 'dueOn' | 'archived' | 'unitId' | 'unitName'>
>;

/** Edits what was written down; an entry is archived, never deleted. */
export async function editEntry(
  context: CommandContext,
  at: EntryAt,
  patch: EntryPatch,
): Promise<LedgerEntry> {
  const entry = await LedgerEntryModel.findById(at.id).lean<LedgerEntry | null>();
  const ledger = entry && (await LedgerModel.findById(entry.kind).lean<Ledger | null>());
  if (!ledger) throw notFound('隐患');
  if (patch.grade !== undefined) gradeOf(ledger, patch.grade);
  if (patch.category !== undefined) checkCategory(ledger, patch.category);
  return step(context, at, 'editLedgerEntry', patch.archived ? '归档' : '修改', (current) => {
    const { foundOn, dueOn } = { ...current, ...patch };
    if (patch.foundOn !== undefined || patch.dueOn !== undefined) {
      checkEntryDates({ foundOn, dueOn }, dayOf(context.now));
    }
    return Object.keys(differences(current, patch).after).length ? patch : null;
  });
}

async function step(
  context: CommandContext,
  { id, expectedVersion }: EntryAt,
  deed: string,
  verb: string,
  decide: (entry: LedgerEntry) => Partial<LedgerEntry> | null,
): Promise<LedgerEntry> {
  return changeRecord(context, { model: LedgerEntryModel, id, what: '隐患', expectedVersion }, (entry) => {
    const set = decide(entry);
    if (!set) return null;
    return {
      set,
      deed: {
        deed,
        object: { kind: 'ledgerEntry', id, label: entryNumber(entry) },
        summary: `${verb}：隐患${entryNumber(entry)}`,
        ...differences(entry, set),
        planId: entry.planId,
        unitIds: [entry.unitId],
      },
    };
  });
}
