import { createHash } from 'node:crypto';
import { findPage, type Page, type PageRequest } from '../paging.js';
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

/** Whose calendar feed has this secret in its address; null for nobody's. */
export async function findCalendarOwner(secret: string): Promise<string | null> {
  const owner = await PreferencesModel.findOne({ calendarHash: secretHash(secret) }, { _id: 1 }).lean();
  return owner?._id ?? null;
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
