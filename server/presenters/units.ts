import type { z } from 'zod';
import type { UnitRecord } from '../../plans/units/model.js';
import type { unitSchema } from '../schemas/units.js';

export function presentUnit({
  _id,
  updatedAt: _u,
  pendingAudit: _p,
  ...unit
}: UnitRecord): z.input<typeof unitSchema> {
  return { id: _id, ...unit };
}

/** A unit by name, as `names` (by id) have it now. */
export function unitRef(id: string, names: ReadonlyMap<string, string>): { id: string; name: string } {
  return { id, name: names.get(id) ?? '（已不存在）' };
}
