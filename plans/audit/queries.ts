import { dueInstant, startOfDay, type Day } from '../calendar/days.js';
import { findPage, type Page, type PageRequest } from '../paging.js';
import { firstBreak } from './chain.js';
import type { AuditEntry } from './entry.js';
import { AuditEntryModel } from './model.js';

export interface AuditFilter {
  kind?: string | undefined;
  objectId?: string | undefined;
  personId?: string | undefined;
  planId?: string | undefined;
  deed?: string | undefined;
  from?: Day | undefined;
  until?: Day | undefined;
}

/** Newest first. */
export function listAudit(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>> {
  return findPage(AuditEntryModel, conditionsOf(filter), { field: 'seq', direction: -1 }, page);
}

/** All that happened to one thing, oldest first. */
export function historyOf(objectId: string, limit = 500): Promise<AuditEntry[]> {
  return AuditEntryModel.find({ 'object.id': objectId }).sort({ seq: 1 }).limit(limit).lean<AuditEntry[]>();
}

/** The whole chain in order, entry by entry, for export. */
export async function* everyEntry(filter: AuditFilter = {}): AsyncGenerator<AuditEntry> {
  const cursor = AuditEntryModel.find(conditionsOf(filter) as never)
    .sort({ seq: 1 })
    .lean<AuditEntry[]>()
    .cursor();
  for await (const entry of cursor) yield entry as unknown as AuditEntry;
}

/** Is every entry in its place and as it was written? */
export async function checkChain(): Promise<{ entries: number; brokenAt: number | null }> {
  let last: { seq: number; hash: string } | null = null;
  let entries = 0;
  for await (const entry of everyEntry()) {
    const brokenAt = firstBreak([entry], last);
    if (brokenAt !== null) return { entries, brokenAt };
    last = { seq: entry.seq, hash: entry.hash };
    entries += 1;
  }
  return { entries, brokenAt: null };
}

function conditionsOf({
  kind,
  objectId,
  personId,
  planId,
  deed,
  from,
  until,
}: AuditFilter): Record<string, unknown> {
  return {
    ...(kind ? { 'object.kind': kind } : {}),
    ...(objectId ? { 'object.id': objectId } : {}),
    ...(personId ? { 'by.id': personId } : {}),
    ...(planId ? { planId } : {}),
    ...(deed ? { deed } : {}),
    ...(from || until
      ? { at: { ...(from ? { $gte: startOfDay(from) } : {}), ...(until ? { $lt: dueInstant(until) } : {}) } }
      : {}),
  };
}
