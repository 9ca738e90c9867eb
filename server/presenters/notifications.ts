import type { z } from 'zod';
import { kindNames, mandatoryKinds, notificationKinds } from '../../plans/notifications/kinds.js';
import type { Delivery, Notification, Preferences } from '../../plans/notifications/model.js';
import type { RobotRecord } from '../../plans/notifications/robots.js';
import { pageOf } from '../notifications/links.js';
import type {
  deliverySchema,
  notificationSchema,
  preferencesSchema,
  robotSchema,
} from '../schemas/notifications.js';

export function presentNotification(notification: Notification): z.input<typeof notificationSchema> {
  const { _id, kind, title, words, link, at, readAt } = notification;
  return {
    id: _id,
    kind,
    kindName: notificationKinds[kind],
    title,
    words,
    link,
    path: pageOf(link),
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}

export function presentPreferences(
  preferences: Preferences,
  mailAvailable: boolean,
): z.input<typeof preferencesSchema> {
  return {
    ...preferences,
    calendar: preferences.calendarHash !== null,
    mailAvailable,
    kinds: kindNames.map((kind) => ({
      kind,
      name: notificationKinds[kind],
      mandatory: mandatoryKinds.includes(kind),
    })),
  };
}

/** Whoever knows the key in a robot's address can speak in its name, so it leaves the product no more. */
export function presentRobot(robot: RobotRecord): z.input<typeof robotSchema> {
  const url = new URL(robot.url);
  const key = [...url.searchParams.values()].at(0) ?? '';
  return {
    id: robot._id,
    name: robot.name,
    form: robot.form,
    unitId: robot.unitId,
    kinds: robot.kinds,
    address: `${url.origin}${url.pathname}${key ? `?…${key.slice(-4)}` : ''}`,
    signed: robot.secret !== '',
    active: robot.active,
    version: robot.version,
  };
}

/** `names` holds the people's and robots' names by id. */
export function presentDelivery(
  delivery: Delivery,
  names: ReadonlyMap<string, string>,
): z.input<typeof deliverySchema> {
  const { _id, channel, personId, robotId, kind, title, state, attempts, error } = delivery;
  return {
    id: _id,
    channel,
    to: names.get(personId ?? robotId ?? '') ?? '',
    kind,
    title,
    state,
    attempts,
    error,
    notBefore: delivery.notBefore.toISOString(),
    sentAt: delivery.sentAt?.toISOString() ?? null,
    createdAt: delivery.createdAt.toISOString(),
  };
}
