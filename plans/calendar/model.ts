import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Versioned } from '../changes.js';
import type { CalendarYear } from './workingDays.js';

/** The official working-day calendar of one year; `_id` is the year as text. */
export type CalendarYearRecord = CalendarYear & Versioned;

const calendarYearSchema = new Schema<CalendarYearRecord>(
  {
    _id: { type: String, required: true },
    year: { type: Number, required: true },
    holidays: [new Schema({ day: String, name: String }, { _id: false })],
    workdays: [String],
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw' },
);
calendarYearSchema.index(...pendingIndex);

export const CalendarYearModel = mongoose.model<CalendarYearRecord>(
  'CalendarYear',
  calendarYearSchema,
  'calendar',
);
registerAudited(CalendarYearModel);
