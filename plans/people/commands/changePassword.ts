import { changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { PersonModel, type PersonRecord } from '../model.js';
import { ensureGoodPassword, hashPassword } from '../passwords.js';
import { getPerson } from '../queries.js';
import { tellSigning } from '../signings.js';
import { about } from './editPerson.js';
import { isOwnPassword } from './verifyPassword.js';

/**
 * The person's own new password; sessions elsewhere end.
 * @throws Refusal wrong-password, weak-password, same-password; account-locked after five wrong ones.
 */
export async function changePassword(
  context: CommandContext,
  { current, next }: { current: string; next: string },
): Promise<PersonRecord> {
  const person = await getPerson(context.actor.id);
  if (!(await isOwnPassword(context, person, current))) {
    await tellSigning(context, 'changePasswordFailed', person, '修改密码失败：现在的密码不对');
    throw new Refusal('invalid', 'wrong-password', '现在的密码不对，请重新输入。', [
      { path: 'current', message: '密码不对' },
    ]);
  }
  if (next === current) {
    throw new Refusal('invalid', 'same-password', '新密码不能和现在的一样。', [
      { path: 'next', message: '不能和现在的一样' },
    ]);
  }
  ensureGoodPassword(next, person.username);
  const passwordHash = await hashPassword(next);
  return changeRecord(context, { model: PersonModel, id: person._id, what: '人员' }, (now) => ({
    set: { passwordHash, mustChangePassword: false, generation: now.generation + 1 },
    deed: { ...about(now, 'changePassword', '修改了自己的密码'), before: null, after: null },
  }));
}
