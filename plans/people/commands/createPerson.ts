import { createRecord } from '../../changes.js';
import type { CommandContext, Role } from '../../context.js';
import { Refusal } from '../../errors.js';
import { newId } from '../../ids.js';
import { UnitModel } from '../../units/model.js';
import { PersonModel, type PersonRecord } from '../model.js';
import { ensureGoodPassword, hashPassword, oneTimePassword } from '../passwords.js';

export interface NewPerson {
  username: string;
  name: string;
  role: Role;
  unitId: string | null;
  phone?: string;
  email?: string;
  /** Without one a one-time password is made. */
  password?: string | undefined;
}

/**
 * Opens an account. `oneTime` is the password to hand over, shown this once, or null where the caller chose one.
 * @throws Refusal duplicate, weak-password, unit-needed, no-unit.
 */
export async function createPerson(
  context: CommandContext,
  input: NewPerson,
): Promise<{ person: PersonRecord; oneTime: string | null }> {
  const username = input.username.trim().toLowerCase();
  await ensureUnit(input.role, input.unitId);
  if (input.password !== undefined) ensureGoodPassword(input.password, username);
  const oneTime = input.password === undefined ? oneTimePassword() : null;
  const id = newId();
  const person = await createRecord(
    context,
    PersonModel,
    {
      _id: id,
      username,
      name: input.name,
      role: input.role,
      unitId: input.unitId,
      phone: input.phone ?? '',
      email: input.email ?? '',
      active: true,
      passwordHash: await hashPassword(input.password ?? oneTime ?? ''),
      mustChangePassword: oneTime !== null,
      generation: 0,
      failedAttempts: 0,
      lockedUntil: null,
      createdAt: context.now,
    },
    {
      deed: 'createPerson',
      object: { kind: 'person', id, label: input.name },
      summary: `新建账号「${username}」`,
      before: null,
      after: { username, name: input.name, role: input.role, unitId: input.unitId },
      unitIds: input.unitId ? [input.unitId] : [],
    },
    `登录名「${username}」已有人用，请换一个。`,
  );
  return { person, oneTime };
}

/** A unit's user without a unit would see nothing. */
export async function ensureUnit(role: Role, unitId: string | null): Promise<void> {
  if (role === 'unit' && !unitId) {
    throw new Refusal('invalid', 'unit-needed', '承办人必须属于一个单位，请选择单位。', [
      { path: 'unitId', message: '请选择单位' },
    ]);
  }
  if (unitId && !(await UnitModel.exists({ _id: unitId, archived: false }))) {
    throw new Refusal('invalid', 'no-unit', '所选单位不存在或已归档，请重新选择。', [
      { path: 'unitId', message: '单位不存在或已归档' },
    ]);
  }
}
