import { ensureHazardLedger } from '../plans/ledgers/commands/saveLedger.js';
import { systemActor, type CommandContext } from '../plans/context.js';
import { Refusal } from '../plans/errors.js';
import { createPerson } from '../plans/people/commands/createPerson.js';
import { nobodyYet } from '../plans/people/queries.js';
import { seedSample, type Sample } from '../plans/sample/seedSample.js';
import type { Services } from './services.js';

export interface FirstAccount {
  username: string;
  /** To be changed at the first sign-in; it is shown once and kept nowhere. */
  oneTimePassword: string;
  /** The accounts of the sample bureau; empty where it was not asked for. */
  sample: Sample['accounts'];
}

/**
 * Makes what every bureau needs before anybody can sign in: the administrator (only while there is nobody at all) and
 * the hazard ledger; then the sample bureau unless told not to. Returns the administrator's one-time password on that one start, else null.
 */
export async function prepareFirstStart(services: Services): Promise<FirstAccount | null> {
  const context: CommandContext = {
    actor: systemActor,
    now: services.clock(),
    origin: { ip: null, via: 'system' },
  };
  await ensureHazardLedger(context);
  if (!(await nobodyYet())) return null;
  const administrator = await makeAdministrator(context);
  if (!administrator || !services.config.seedSample) return administrator;
  const { accounts } = await seedSample(context);
  return { ...administrator, sample: accounts };
}

/** Null where another web process that started at the same moment was first. */
async function makeAdministrator(context: CommandContext): Promise<FirstAccount | null> {
  try {
    const account = { username: 'admin', name: '管理员', role: 'admin' as const, unitId: null };
    const { person, oneTime } = await createPerson(context, account);
    return oneTime === null ? null : { username: person.username, oneTimePassword: oneTime, sample: [] };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'duplicate') return null;
    throw error;
  }
}
