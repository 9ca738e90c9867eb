import { createHash } from 'node:crypto';
import type { Actor } from '../context.js';
import { notFound } from '../errors.js';
import { findPage, type Page, type PageRequest } from '../paging.js';
import { PersonModel, type PersonRecord } from '../people/model.js';
import { actorOf } from '../people/queries.js';
import { preferencesOf } from './audience.js';
import {
  DeliveryModel,
  NotificationModel,
  PreferencesModel,
  type Delivery,
  type DeliveryState,
  type Notification,
  type Preferences,
} from './model.js';
import { RobotModel } from './robots.js';

/** A person's notifications, the newest first, and how many are unread in all. */
export async function listNotifications(
  personId: string,
  { unread }: { unread?: boolean | undefined },
  page: PageRequest,
): Promise<Page<Notification> & { unread: number }> {
  const where = { personId, ...(unread ? { readAt: null } : {}) };
  const [found, count] = await Promise.all([
    findPage(NotificationModel, where, { field: 'at', direction: -1 }, page),
    countUnread(personId),
  ]);
  return { ...found, unread: count };
}

export function countUnread(personId: string): Promise<number> {
  return NotificationModel.countDocuments({ personId, readAt: null });
}

/** What a person has chosen, or the usual. */
export async function getPreferences(personId: string): Promise<Preferences> {
  const chosen = await PreferencesModel.findById(personId).lean<Preferences | null>();
  return preferencesOf(personId, chosen ?? undefined);
}

/** Whose calendar feed has this secret in its address. @throws Refusal not-found for nobody's, or an account out of use. */
export async function getCalendarOwner(secret: string): Promise<Actor> {
  const owner = await PreferencesModel.findOne({ calendarHash: secretHash(secret) }, { _id: 1 }).lean();
  const person =
    owner && (await PersonModel.findOne({ _id: owner._id, active: true }).lean<PersonRecord | null>());
  if (!person) throw notFound('日历');
  return actorOf(person);
}

export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** What is being sent or could not be sent, the newest first; for the administrator. */
export function listDeliveries(
  filter: { state?: DeliveryState | undefined },
  page: PageRequest,
): Promise<Page<Delivery>> {
  return findPage(
    DeliveryModel,
    filter.state ? { state: filter.state } : {},
    { field: 'createdAt', direction: -1 },
    page,
  );
}

/** The names of the people and robots to whom the deliveries go, by id. */
export async function recipientNames(deliveries: readonly Delivery[]): Promise<Map<string, string>> {
  const ids = deliveries.map(({ personId, robotId }) => personId ?? robotId);
  const where = { _id: { $in: ids.filter((id) => id !== null) } };
  const [people, robots] = await Promise.all([
    PersonModel.find(where, { name: 1 }).lean(),
    RobotModel.find(where, { name: 1 }).lean(),
  ]);
  return new Map([...people, ...robots].map(({ _id, name }) => [_id, name]));
}
