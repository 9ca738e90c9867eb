import { PersonModel, type PersonRecord } from '../people/model.js';
import { PreferencesModel, defaultPreferences, type Preferences } from './model.js';
import type { Tiding } from './tidings.js';

/** Somebody with an account in use, and what they have chosen. */
export interface Recipient {
  person: Pick<PersonRecord, '_id' | 'name' | 'role' | 'unitId' | 'email' | 'phone'>;
  preferences: Preferences;
}

export async function everybody(): Promise<Recipient[]> {
  const [people, chosen] = await Promise.all([
    PersonModel.find({ active: true }, { name: 1, role: 1, unitId: 1, email: 1, phone: 1 })
      .sort({ _id: 1 })
      .lean<Recipient['person'][]>(),
    PreferencesModel.find().lean<Preferences[]>(),
  ]);
  const byPerson = new Map(chosen.map((preferences) => [preferences._id, preferences]));
  return people.map((person) => ({
    person,
    preferences: preferencesOf(person._id, byPerson.get(person._id)),
  }));
}

export function preferencesOf(personId: string, chosen: Partial<Preferences> | undefined): Preferences {
  return { ...defaultPreferences, ...chosen, _id: personId };
}

/** Whom the tiding is for. Administrators stand in for supervisors where there are none. */
export function audienceOf({ audience, actorId }: Tiding, people: readonly Recipient[]): Recipient[] {
  const officeRole = people.some(({ person }) => person.role === 'supervisor') ? 'supervisor' : 'admin';
  return people.filter(({ person }) => {
    if (person._id === actorId) return false;
    if (person.role === 'unit') return person.unitId !== null && audience.unitIds.includes(person.unitId);
    return (audience.office && person.role === officeRole) || (audience.leaders && person.role === 'leader');
  });
}
