import type { z } from 'zod';
import type { AuditEntry } from '../../plans/audit/entry.js';
import type { Page } from '../../plans/paging.js';
import { unitNames } from '../../plans/units/queries.js';
import type { auditListSchema, historyEntrySchema } from '../schemas/audit.js';
import { unitRef } from './units.js';

/** A page of the record; the units that each change concerns by the names that they have now. */
export async function presentAuditList({
  items,
  nextCursor,
}: Page<AuditEntry>): Promise<z.input<typeof auditListSchema>> {
  const names = await unitNames(new Set(items.flatMap(({ unitIds }) => unitIds)));
  return {
    items: items.map(({ _id, at, planId: _planId, unitIds, ...rest }) => ({
      id: _id,
      ...rest,
      at: at.toISOString(),
      units: unitIds.map((id) => unitRef(id, names)),
    })),
    nextCursor,
  };
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
