import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Versioned } from '../changes.js';
import { defaultMargins, type Margins } from '../progress/margins.js';
import { defaultFormula, type ScoreFormula } from '../scores/formula.js';

/** Between these times of day (HH:mm, Asia/Shanghai; over midnight where `from` is the later) nobody is disturbed. */
export interface QuietHours {
  from: string;
  until: string;
}

/** When the product itself reminds; days are calendar days before or after the date. An empty list is never. */
export interface ReminderRules {
  /** Days before the date: 7, 3, 1. */
  nearDays: number[];
  /** Days after it: 1, 3, 7. */
  overdueDays: number[];
  /** After the last of `overdueDays` again every so many days; null: no more. */
  overdueEvery: number | null;
  /** Days after publishing on which units that have not signed are reminded. */
  unsignedDays: number[];
  /** Minutes before a daily report is due at which units that owe it are reminded; null: never. */
  reportMinutes: number | null;
  /** Overdue hazards go to the unit above after so many days; null: never by themselves. */
  escalateHazardsAfter: number | null;
}

/** What an office sets for the tracker: one document, `tracker`. */
export interface TrackerSettings {
  _id: string;
  /** Printed over desks and screens; empty until set. */
  bureauName: string;
  margins: Margins;
  reminders: ReminderRules;
  /** For everybody who has not chosen their own, and for robots; null: none. */
  quietHours: QuietHours | null;
  formula: ScoreFormula;
}

export type TrackerSettingsRecord = TrackerSettings & Versioned;

export const settingsId = 'tracker';

/** What holds until an administrator sets something else. */
export const defaultSettings: TrackerSettings = {
  _id: settingsId,
  bureauName: '',
  margins: defaultMargins,
  reminders: {
    nearDays: [7, 3, 1],
    overdueDays: [1, 3, 7],
    overdueEvery: 7,
    unsignedDays: [2, 5],
    reportMinutes: 60,
    escalateHazardsAfter: 15,
  },
  quietHours: { from: '21:00', until: '08:00' },
  formula: defaultFormula,
};

const part = { type: Schema.Types.Mixed };

const settingsSchema = new Schema<TrackerSettingsRecord>(
  {
    _id: { type: String, required: true },
    bureauName: { type: String },
    margins: { type: new Schema({ nearDays: Number, behindPoints: Number }, { _id: false }) },
    reminders: part,
    quietHours: part,
    formula: part,
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw' },
);
settingsSchema.index(...pendingIndex);

export const TrackerSettingsModel = mongoose.model<TrackerSettingsRecord>(
  'TrackerSettings',
  settingsSchema,
  'settings',
);
registerAudited(TrackerSettingsModel);

/** The settings as they hold now: what is set, and the product's own for the rest. Version 0: nothing is set. */
export async function currentSettings(): Promise<TrackerSettings & { version: number }> {
  const set = await TrackerSettingsModel.findById(settingsId, {
    pendingAudit: 0,
  }).lean<Partial<TrackerSettingsRecord> | null>();
  return {
    ...defaultSettings,
    ...set,
    // What was saved before a rule came to be says nothing of it.
    reminders: { ...defaultSettings.reminders, ...set?.reminders },
    version: set?.version ?? 0,
  };
}

/** The margins for lights as set, or the product's own. */
export async function currentMargins(): Promise<Margins> {
  return (await currentSettings()).margins;
}
