import type { z } from 'zod';
import type { PersonRecord } from '../../plans/people/model.js';
import type { userSchema } from '../schemas/users.js';

/** `unitNames` holds at least the person's own unit. */
export function presentUser(
  person: PersonRecord,
  unitNames: ReadonlyMap<string, string>,
): z.input<typeof userSchema> {
  const { _id, username, name, role, unitId, phone, email, active, version } = person;
  const unitName = unitId ? (unitNames.get(unitId) ?? null) : null;
  return { id: _id, username, name, role, unitId, unitName, phone, email, active, version };
}
