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
