import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Versioned } from '../changes.js';
import { defaultMargins, type Margins } from '../progress/margins.js';

/** What an office sets for the tracker: one document, `tracker`. */
export interface TrackerSettings {
  _id: string;
  margins: Margins;
}

export type TrackerSettingsRecord = TrackerSettings & Versioned;

const settingsSchema = new Schema<TrackerSettingsRecord>(
  {
    _id: { type: String, required: true },
    margins: { type: new Schema({ nearDays: Number, behindPoints: Number }, { _id: false }), required: true },
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

/** The margins for lights as set, or the product's own. */
export async function currentMargins(): Promise<Margins> {
  const settings = await TrackerSettingsModel.findById('tracker').lean<TrackerSettingsRecord | null>();
  return settings?.margins ?? defaultMargins;
}
