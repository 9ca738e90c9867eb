import { changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { PersonModel, type PersonRecord } from '../model.js';
import { hashPassword, passwordMatches } from '../passwords.js';
import { findByUsername } from '../queries.js';
import { tellSigning } from '../signings.js';
import { about, asThemself } from './editPerson.js';

const attemptsBeforeLock = 5;
const lockMinutes = 15;
const millisecondsPerMinute = 60_000;

/**
 * The person with this name and password, who signs in by it. Five failures in a row lock the account for 15 minutes.
 * @throws Refusal sign-in-failed with the same words whatever was wrong; account-locked.
 */
export async function verifyPassword(
  context: CommandContext,
  { username, password }: { username: string; password: string },
): Promise<PersonRecord> {
  const person = await findByUsername(username);
  if (!person) {
    // As slow as for a name that exists, so that names cannot be told by the clock.
    await hashPassword(password);
    await tellSigning(context, 'signInFailed', null, '登录失败：没有这个登录名');
    throw failed();
  }
  if (!(await isOwnPassword(context, person, password))) {
    await tellSigning(context, 'signInFailed', person, '登录失败：密码不对');
    throw failed();
  }
  if (!person.active) {
    await tellSigning(context, 'signInFailed', person, '登录失败：账号已停用');
    throw failed();
  }
  await tellSigning(context, 'signIn', person, '登录');
  return person;
}

/**
 * Whether the password is the person's. Each wrong one is counted; five in a row lock the account for 15 minutes.
 * @throws Refusal account-locked.
 */
export async function isOwnPassword(
  context: CommandContext,
  person: PersonRecord,
  password: string,
): Promise<boolean> {
  if (person.lockedUntil && person.lockedUntil > context.now) throw locked();
  // Counted before the password is looked at, so that many guesses at once count as many.
  const counted = await PersonModel.findOneAndUpdate(
    { _id: person._id },
    { $inc: { failedAttempts: 1 } },
    { returnDocument: 'after' },
  ).lean<PersonRecord | null>();
  const attempts = counted?.failedAttempts ?? 1;
  if (attempts > attemptsBeforeLock) {
    await lock(context, person);
    throw locked();
  }
  if (!(await passwordMatches(person.passwordHash, password))) {
    if (attempts >= attemptsBeforeLock) await lock(context, person);
    return false;
  }
  await PersonModel.updateOne({ _id: person._id }, { $set: { failedAttempts: 0, lockedUntil: null } });
  return true;
}

async function lock(context: CommandContext, person: PersonRecord): Promise<void> {
  const lockedUntil = new Date(context.now.getTime() + lockMinutes * millisecondsPerMinute);
  await changeRecord(
    asThemself(context, person),
    { model: PersonModel, id: person._id, what: '人员' },
    (now) => ({
      set: { lockedUntil, failedAttempts: 0 },
      deed: {
        ...about(now, 'lockAccount', `「${now.username}」连续输错密码，锁定${String(lockMinutes)}分钟`),
        before: null,
        after: { lockedUntil },
      },
    }),
  );
}

function failed(): Refusal {
  return new Refusal('invalid', 'sign-in-failed', '登录名或密码不对，请检查后重试。');
}

function locked(): Refusal {
  return new Refusal(
    'conflict',
    'account-locked',
    `密码连续输错太多次，账号已锁定，请${String(lockMinutes)}分钟后再试，或请管理员重置密码。`,
  );
}
