import { ensureHazardLedger } from '../plans/ledgers/commands/saveLedger.js';
import { systemActor, type CommandContext } from '../plans/context.js';
import { Refusal } from '../plans/errors.js';
import { createPerson } from '../plans/people/commands/createPerson.js';
import { nobodyYet } from '../plans/people/queries.js';
import type { Services } from './services.js';

export interface FirstAccount {
  username: string;
  /** To be changed at the first sign-in; it is shown once and kept nowhere. */
  oneTimePassword: string;
}

/**
 * Makes what every bureau needs before anybody can sign in: the administrator (only while there is nobody at all) and
 * the hazard ledger. Returns the administrator's one-time password on that one start, else null.
 */
export async function prepareFirstStart(services: Services): Promise<FirstAccount | null> {
  const context: CommandContext = {
    actor: systemActor,
    now: services.clock(),
    origin: { ip: null, via: 'system' },
  };
  await ensureHazardLedger(context);
  if (!(await nobodyYet())) return null;
  return makeAdministrator(context);
}

/** Null where another web process that started at the same moment was first. */
async function makeAdministrator(context: CommandContext): Promise<FirstAccount | null> {
  try {
    const account = { username: 'admin', name: '管理员', role: 'admin' as const, unitId: null };
    const { person, oneTime } = await createPerson(context, account);
    return oneTime === null ? null : { username: person.username, oneTimePassword: oneTime };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'duplicate') return null;
    throw error;
  }
}
