import mongoose, { Schema } from 'mongoose';
import type { QuietHours } from '../settings/model.js';
import { kindNames, type NotificationKind } from './kinds.js';

/** Where a notification leads. */
export interface Link {
  kind:
    | 'assignment'
    | 'plan'
    | 'order'
    | 'ledgerEntry'
    | 'incident'
    | 'inspection'
    | 'dailyDuty'
    | 'briefing'
    | 'notice'
    | 'desk';
  id: string;
}

/**
 * Something that one person is told. The id is made from the person and from what happened, so that telling it again
 * is telling it once.
 */
export interface Notification {
  _id: string;
  personId: string;
  kind: NotificationKind;
  title: string;
  words: string;
  link: Link;
  at: Date;
  readAt: Date | null;
}

/**
 * waiting → sending → sent, or back to waiting for another attempt; failed after the last one; cancelled when nobody is
 * there to be told; uncertain when the process or the line broke between handing over and hearing that it arrived.
 */
export const deliveryStates = ['waiting', 'sending', 'sent', 'failed', 'cancelled', 'uncertain'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** One message outside the product: an e-mail to a person, or a robot's words to its group. */
export interface Delivery {
  /** Made from the notification or event and its address: nothing is sent twice. */
  _id: string;
  channel: 'mail' | 'robot';
  personId: string | null;
  robotId: string | null;
  /** Telephone numbers that a robot calls by name. */
  mentions: string[];
  kind: NotificationKind;
  title: string;
  words: string;
  link: Link;
  state: DeliveryState;
  /** Not before this instant: the end of quiet hours, or the time for another attempt. */
  notBefore: Date;
  attempts: number;
  claimedAt: Date | null;
  sentAt: Date | null;
  /** Why the last attempt failed, for the administrator. */
  error: string;
  createdAt: Date;
}

/** What a person has chosen; who never chose has {@link defaultPreferences}. */
export interface Preferences {
  /** The person's id. */
  _id: string;
  /** Kinds that are not told at all. */
  muted: NotificationKind[];
  mail: boolean;
  /** Kinds that are not mailed. */
  mailMuted: NotificationKind[];
  /** Whether robots call the person by telephone number. */
  mention: boolean;
  /** `office`: the office's; null: none. */
  quietHours: QuietHours | 'office' | null;
  /** A summary each morning. */
  digest: boolean;
  /** SHA-256 of the secret in the calendar feed's address; null: no feed. */
  calendarHash: string | null;
}

export const defaultPreferences: Omit<Preferences, '_id'> = {
  muted: [],
  mail: true,
  mailMuted: [],
  mention: true,
  quietHours: 'office',
  digest: false,
  calendarHash: null,
};

const link = { type: new Schema<Link>({ kind: String, id: String }, { _id: false }), required: true };
const kind = { type: String, enum: kindNames, required: true };

const notificationSchema = new Schema<Notification>(
  {
    _id: { type: String, required: true },
    personId: { type: String, required: true },
    kind,
    title: { type: String, required: true },
    words: { type: String, default: '' },
    link,
    at: { type: Date, required: true },
    readAt: { type: Date, default: null },
  },
  { versionKey: false, strict: 'throw' },
);
notificationSchema.index({ personId: 1, at: -1, _id: -1 });
notificationSchema.index({ personId: 1, readAt: 1 });
const keptSeconds = 400 * 24 * 3600;
notificationSchema.index({ at: 1 }, { expireAfterSeconds: keptSeconds });

const deliverySchema = new Schema<Delivery>(
  {
    _id: { type: String, required: true },
    channel: { type: String, enum: ['mail', 'robot'], required: true },
    personId: { type: String, default: null },
    robotId: { type: String, default: null },
    mentions: { type: [String], default: [] },
    kind,
    title: { type: String, required: true },
    words: { type: String, default: '' },
    link,
    state: { type: String, enum: deliveryStates, required: true },
    notBefore: { type: Date, required: true },
    attempts: { type: Number, default: 0 },
    claimedAt: { type: Date, default: null },
    sentAt: { type: Date, default: null },
    error: { type: String, default: '' },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
);
deliverySchema.index({ state: 1, notBefore: 1 });
deliverySchema.index({ createdAt: 1 }, { expireAfterSeconds: keptSeconds });

const preferencesSchema = new Schema<Preferences>(
  {
    _id: { type: String, required: true },
    muted: { type: [String], default: [] },
    mail: { type: Boolean, default: true },
    mailMuted: { type: [String], default: [] },
    mention: { type: Boolean, default: true },
    quietHours: { type: Schema.Types.Mixed, default: 'office' },
    digest: { type: Boolean, default: false },
    calendarHash: { type: String, default: null },
  },
  { versionKey: false, strict: 'throw' },
);
preferencesSchema.index(
  { calendarHash: 1 },
  { unique: true, partialFilterExpression: { calendarHash: { $type: 'string' } } },
);

export const NotificationModel = mongoose.model<Notification>(
  'Notification',
  notificationSchema,
  'notifications',
);
export const DeliveryModel = mongoose.model<Delivery>('Delivery', deliverySchema, 'deliveries');
export const PreferencesModel = mongoose.model<Preferences>('Preferences', preferencesSchema, 'preferences');
