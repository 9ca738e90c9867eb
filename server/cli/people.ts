import Table from 'cli-table3';
import { roles, type Role } from '../../plans/context.js';
import { Refusal } from '../../plans/errors.js';
import { createPerson } from '../../plans/people/commands/createPerson.js';
import { resetPassword } from '../../plans/people/commands/editPerson.js';
import { findByUsername, listPeople } from '../../plans/people/queries.js';
import { findUnitNamed, unitNames } from '../../plans/units/queries.js';
import { complain, say, withDatabase } from './database.js';
import { exitCodes } from './exitCodes.js';

const roleNames: Record<Role, string> = {
  admin: '管理员',
  supervisor: '督办员',
  unit: '承办人',
  leader: '领导',
  viewer: '只读',
};

/** `dingban user add`: opens an account with a one-time password. @returns the exit status */
export function addUser(
  username: string,
  options: { name?: string; role: string; unit?: string; email?: string; phone?: string },
): Promise<number> | number {
  const role = roles.find((each) => each === options.role || roleNames[each] === options.role);
  if (!role) {
    complain(
      `不认识的角色「${options.role}」，可用：${roles.map((each) => `${each}（${roleNames[each]}）`).join('、')}。`,
    );
    return exitCodes.usage;
  }
  return withDatabase(async (context) => {
    const unitId = options.unit === undefined ? null : await unitIdOf(options.unit);
    const { person, oneTime } = await createPerson(context, {
      username,
      name: options.name ?? username,
      role,
      unitId,
      ...(options.email ? { email: options.email } : {}),
      ...(options.phone ? { phone: options.phone } : {}),
    });
    say(
      `已建立账号「${person.username}」（${roleNames[role]}）`,
      `一次性密码  ${oneTime ?? ''}`,
      '密码只显示这一次，首次登录须修改。',
    );
    return 0;
  });
}

/** `dingban user reset`: a new one-time password. @returns the exit status */
export function resetUser(username: string): Promise<number> {
  return withDatabase(async (context) => {
    const person = await findByUsername(username);
    if (!person) throw new Refusal('not-found', 'not-found', `没有登录名为「${username}」的账号。`);
    const password = await resetPassword(context, { id: person._id });
    say(`「${person.username}」的新一次性密码  ${password}`, '密码只显示这一次，登录后须修改。');
    return 0;
  });
}

/** `dingban user list` @returns the exit status */
export function listUsers(): Promise<number> {
  return withDatabase(async () => {
    const names = await unitNames();
    const table = new Table({
      head: ['登录名', '姓名', '角色', '单位', '状态'],
      style: { head: [], border: [] },
    });
    let cursor: string | undefined;
    do {
      const page = await listPeople({}, { limit: 200, cursor });
      for (const { username, name, role, unitId, active } of page.items) {
        table.push([
          username,
          name,
          roleNames[role],
          names.get(unitId ?? '') ?? '',
          active ? '在用' : '停用',
        ]);
      }
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    say(table.toString());
    return 0;
  });
}

async function unitIdOf(name: string): Promise<string> {
  const unit = await findUnitNamed(name);
  if (!unit)
    throw new Refusal('not-found', 'not-found', `没有名为「${name}」的单位。用 dingban unit list 查看。`);
  return unit._id;
}
