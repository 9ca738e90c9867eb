import type { z } from 'zod';
import type { AuditEntry } from '../../plans/audit/entry.js';
import type { auditEntrySchema, historyEntrySchema } from '../schemas/audit.js';

export function presentAuditEntry(entry: AuditEntry): z.input<typeof auditEntrySchema> {
  const { _id, at, planId: _planId, unitIds: _unitIds, ...rest } = entry;
  return { id: _id, ...rest, at: at.toISOString() };
}

export function presentHistory({
  seq,
  at,
  by,
  deed,
  summary,
  before,
  after,
}: AuditEntry): z.input<typeof historyEntrySchema> {
  return { seq, at: at.toISOString(), by, deed, summary, before, after };
}
