import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Day } from '../calendar/days.js';
import type { Versioned } from '../changes.js';
import type { IncidentTimes } from './deadlines.js';

interface Person {
  id: string;
  name: string;
}

/** Something that happened and must be reported at once: by telephone, then in writing. */
export interface Incident extends Versioned {
  unitId: string;
  unitName: string;
  occurredAt: Date;
  place: string;
  description: string;
  /** People hurt or dead, as known by now. */
  casualties: string;
  /** The times in force when it happened; later changes of the setting do not touch it. */
  times: IncidentTimes;
  phonedAt: Date | null;
  phonedTo: string;
  writtenAt: Date | null;
  writtenReport: string;
  /** Further reports (续报), oldest first. */
  followUps: { at: Date; words: string; by: Person }[];
  closedAt: Date | null;
  createdAt: Date;
  createdBy: Person;
}

/** A unit's report of one day (日排查日报告, 零报告): made at most once, corrected by making it again. */
export interface DailyReport extends Versioned {
  /** Which reporting duty it belongs to; see {@link DailyDuty}. */
  dutyId: string;
  day: Day;
  unitId: string;
  unitName: string;
  /** False is the 零报告: nothing to report. */
  hasMatter: boolean;
  words: string;
  /** When it was first made: what counts for being in time. */
  reportedAt: Date;
  reportedBy: Person;
}

/** A duty to report every day: who, between which days, by when. */
export interface DailyDuty extends Versioned {
  name: string;
  unitIds: string[];
  start: Day;
  end: Day;
  /** HH:mm in Asia/Shanghai. */
  dueTime: string;
  planId: string | null;
  ended: boolean;
  /** The last day for which units were reminded; null before the first reminder. */
  remindedFor: Day | null;
  /** The last day for which missing reports were told of; nothing is told of days that were over when it was set up. */
  missedFor: Day | null;
}

const person = { type: { id: String, name: String }, _id: false };
const incidentSchema = new Schema<Incident>(
  {
    _id: { type: String, required: true },
    ...versionedFields,
    unitId: { type: String, required: true },
    unitName: { type: String, required: true },
    occurredAt: { type: Date, required: true },
    place: { type: String, default: '' },
    description: { type: String, required: true },
    casualties: { type: String, default: '' },
    times: { type: { phoneMinutes: Number, writtenMinutes: Number }, required: true, _id: false },
    phonedAt: { type: Date, default: null },
    phonedTo: { type: String, default: '' },
    writtenAt: { type: Date, default: null },
    writtenReport: { type: String, default: '' },
    followUps: { type: [{ type: { at: Date, words: String, by: person }, _id: false }], default: [] },
    closedAt: { type: Date, default: null },
    createdAt: { type: Date, required: true },
    createdBy: { ...person, required: true },
  },
  { versionKey: false },
);
incidentSchema.index({ occurredAt: -1 });
incidentSchema.index({ unitId: 1, occurredAt: -1 });

const dailyDutySchema = new Schema<DailyDuty>(
  {
    _id: { type: String, required: true },
    ...versionedFields,
    name: { type: String, required: true },
    unitIds: { type: [String], required: true },
    start: { type: String, required: true },
    end: { type: String, required: true },
    dueTime: { type: String, required: true },
    planId: { type: String, default: null },
    ended: { type: Boolean, default: false },
    remindedFor: { type: String, default: null },
    missedFor: { type: String, default: null },
  },
  { versionKey: false },
);

dailyDutySchema.index({ ended: 1, start: -1 });

const dailyReportSchema = new Schema<DailyReport>(
  {
    _id: { type: String, required: true },
    ...versionedFields,
    dutyId: { type: String, required: true },
    day: { type: String, required: true },
    unitId: { type: String, required: true },
    unitName: { type: String, required: true },
    hasMatter: { type: Boolean, required: true },
    words: { type: String, default: '' },
    reportedAt: { type: Date, required: true },
    reportedBy: { ...person, required: true },
  },
  { versionKey: false },
);
dailyReportSchema.index({ dutyId: 1, day: 1, unitId: 1 }, { unique: true });

incidentSchema.index(...pendingIndex);
dailyDutySchema.index(...pendingIndex);
dailyReportSchema.index(...pendingIndex);

export const IncidentModel = mongoose.model<Incident>('Incident', incidentSchema, 'incidents');
export const DailyDutyModel = mongoose.model<DailyDuty>('DailyDuty', dailyDutySchema, 'dailyDuties');
export const DailyReportModel = mongoose.model<DailyReport>('DailyReport', dailyReportSchema, 'dailyReports');
registerAudited(IncidentModel);
registerAudited(DailyDutyModel);
registerAudited(DailyReportModel);
