import { pendingEntry } from '../audit/entry.js';
import { tellChain } from '../audit/relay.js';
import type { CommandContext } from '../context.js';
import { idFrom } from '../ids.js';
import type { PersonRecord } from './model.js';

export type Signing = 'signIn' | 'signInFailed' | 'signOut' | 'changePasswordFailed';

const minute = 60_000;
const hour = 60 * minute;

/**
 * Keeps in the audit chain that someone signed in or out, or tried to: who, when, from which address. What was typed is
 * never kept, since a password ends up in the field for the name now and then; a name that nobody has is `null` here.
 * So that nobody can fill the chain, the same deed from the same address is told once a minute, and guesses at names
 * that nobody has once an hour.
 */
export async function tellSigning(
  context: CommandContext,
  deed: Signing,
  person: PersonRecord | null,
  summary: string,
): Promise<void> {
  const isOwn = deed === 'signIn' || deed === 'signOut';
  const by =
    person && isOwn
      ? { ...context, actor: { id: person._id, name: person.name, role: person.role, unitId: person.unitId } }
      : context;
  const entry = pendingEntry(by, {
    deed,
    object: person
      ? { kind: 'person', id: person._id, label: person.name }
      : { kind: 'person', id: 'unknown', label: '没有登记的登录名' },
    summary,
    before: null,
    after: null,
    unitIds: person?.unitId ? [person.unitId] : [],
  });
  const span = Math.floor(context.now.getTime() / (person ? minute : hour));
  const { ip } = context.origin;
  await tellChain({ ...entry, _id: idFrom(deed, entry.object.id, ip ?? '', summary, String(span)) });
}
