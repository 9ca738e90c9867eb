import { randomBytes } from 'node:crypto';
import type { CommandContext } from '../../context.js';
import { PreferencesModel, type Preferences } from '../model.js';
import { getPreferences, secretHash } from '../queries.js';

export type Choices = Partial<Omit<Preferences, '_id' | 'calendarHash'>>;

/** The person's own choices of what to be told, how and when; what is not named stays. */
export async function choosePreferences({ actor }: CommandContext, choices: Choices): Promise<Preferences> {
  const set = Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
  await PreferencesModel.updateOne({ _id: actor.id }, { $set: set }, { upsert: true });
  return getPreferences(actor.id);
}

/** A new secret for the address of the person's calendar feed, returned this once; an older address ends. */
export async function openCalendarFeed({ actor }: CommandContext): Promise<string> {
  const secret = randomBytes(24).toString('base64url');
  await PreferencesModel.updateOne(
    { _id: actor.id },
    { $set: { calendarHash: secretHash(secret) } },
    { upsert: true },
  );
  return secret;
}

/** Ends the person's calendar feed. */
export async function closeCalendarFeed({ actor }: CommandContext): Promise<void> {
  await PreferencesModel.updateOne({ _id: actor.id }, { $set: { calendarHash: null } });
}
