import { changeRecord, differences } from '../../changes.js';
import { systemActor, type CommandContext, type Role } from '../../context.js';
import { Refusal } from '../../errors.js';
import { PersonModel, type PersonRecord } from '../model.js';
import { hashPassword, oneTimePassword } from '../passwords.js';
import { getPerson } from '../queries.js';
import { ensureUnit } from './createPerson.js';

export interface PersonEdit {
  name?: string | undefined;
  role?: Role | undefined;
  unitId?: string | null | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  active?: boolean | undefined;
}

/**
 * Changes an account; switching it off ends its sessions.
 * @throws Refusal unit-needed, last-admin, stale.
 */
export async function editPerson(
  context: CommandContext,
  { id, edit, version }: { id: string; edit: PersonEdit; version?: number | null },
): Promise<PersonRecord> {
  const current = await getPerson(id);
  await ensureUnit(edit.role ?? current.role, edit.unitId === undefined ? current.unitId : edit.unitId);
  await ensureAdminRemains(current, edit);
  return changeRecord(
    context,
    { model: PersonModel, id, what: '人员', expectedVersion: version ?? null },
    (person) => {
      const { before, after } = differences<PersonRecord>(person, edit as Partial<PersonRecord>);
      if (!Object.keys(after).length) return null;
      const endsSessions = edit.active === false && person.active;
      return {
        set: {
          ...(after as Partial<PersonRecord>),
          ...(endsSessions ? { generation: person.generation + 1 } : {}),
        },
        deed: { ...about(person, 'editPerson', `修改账号「${person.username}」`), before, after },
      };
    },
  );
}

async function ensureAdminRemains(person: PersonRecord, edit: PersonEdit): Promise<void> {
  const leaves = (edit.role !== undefined && edit.role !== 'admin') || edit.active === false;
  if (person.role !== 'admin' || !person.active || !leaves) return;
  const others = await PersonModel.countDocuments({ role: 'admin', active: true, _id: { $ne: person._id } });
  if (!others) {
    throw new Refusal('conflict', 'last-admin', '这是最后一个管理员，请先再设一个管理员再修改它。');
  }
}

/** A new one-time password, which is returned this once; older sessions end and a lock is lifted. */
export async function resetPassword(context: CommandContext, { id }: { id: string }): Promise<string> {
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  await changeRecord(context, { model: PersonModel, id, what: '人员' }, (person) => ({
    set: {
      passwordHash,
      mustChangePassword: true,
      generation: person.generation + 1,
      failedAttempts: 0,
      lockedUntil: null,
    },
    deed: {
      ...about(person, 'resetPassword', `重置「${person.username}」的密码`),
      before: null,
      after: null,
    },
  }));
  return password;
}

export function about(person: PersonRecord, deed: string, summary: string) {
  return {
    deed,
    object: { kind: 'person' as const, id: person._id, label: person.name },
    summary,
    unitIds: person.unitId ? [person.unitId] : [],
  };
}

/** The deeds of signing in are the person's own, though nobody is signed in yet. */
export function asThemself(context: CommandContext, person: PersonRecord): CommandContext {
  if (context.actor.id && context.actor.id !== systemActor.id) return context;
  return {
    ...context,
    actor: { id: person._id, name: person.name, role: person.role, unitId: person.unitId },
  };
}
