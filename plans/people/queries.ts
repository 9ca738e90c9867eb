import type { Actor, Role } from '../context.js';
import { notFound } from '../errors.js';
import { containing, findPage, type Page, type PageRequest } from '../paging.js';
import { PersonModel, type PersonRecord } from './model.js';

/** The person of a session, if the account is in use and the session is of its present generation. */
export async function findSignedIn(
  personId: string,
  generation: number,
): Promise<{ actor: Actor; mustChangePassword: boolean } | null> {
  const person = await PersonModel.findOne({
    _id: personId,
    active: true,
    generation,
  }).lean<PersonRecord | null>();
  return person && { actor: actorOf(person), mustChangePassword: person.mustChangePassword };
}

export function actorOf({ _id, name, role, unitId }: PersonRecord): Actor {
  return { id: _id, name, role, unitId };
}

export async function getPerson(id: string): Promise<PersonRecord> {
  const person = await PersonModel.findById(id).lean<PersonRecord | null>();
  if (!person) throw notFound('人员');
  return person;
}

/** Where mail for the person goes; null when the account is out of use or has no address. */
export async function mailAddressOf(
  personId: string | null,
): Promise<{ name: string; address: string } | null> {
  const person = await PersonModel.findOne({ _id: personId, active: true }, { name: 1, email: 1 }).lean();
  return person?.email ? { name: person.name, address: person.email } : null;
}

export async function findByUsername(username: string): Promise<PersonRecord | null> {
  return PersonModel.findOne({ username: username.trim().toLowerCase() }).lean<PersonRecord | null>();
}

export interface PersonFilter {
  q?: string | undefined;
  role?: Role | undefined;
  unitId?: string | undefined;
  active?: boolean | undefined;
}

export async function listPeople(
  { q, role, unitId, active }: PersonFilter,
  page: PageRequest,
): Promise<Page<PersonRecord>> {
  return findPage(
    PersonModel,
    {
      ...(role ? { role } : {}),
      ...(unitId ? { unitId } : {}),
      ...(active === undefined ? {} : { active }),
      ...(q ? { $or: [{ name: containing(q) }, { username: containing(q) }] } : {}),
    },
    { field: '_id', direction: 1 },
    page,
  );
}

/** True until the first account is made. */
export async function nobodyYet(): Promise<boolean> {
  return (await PersonModel.exists({})) === null;
}
