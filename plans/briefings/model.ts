import mongoose, { Schema } from 'mongoose';
import type { PersonRef } from '../assignments/model.js';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Versioned } from '../changes.js';
import type { Period } from './period.js';
import type { BriefingSnapshot } from './snapshot.js';
import type { SectionKey } from './words.js';

/** rendering 生成中 → draft 草稿 → reviewed 已审核 → issued 已印发; failed 生成失败. */
export const briefingStates = ['rendering', 'draft', 'reviewed', 'issued', 'failed'] as const;
export type BriefingState = (typeof briefingStates)[number];

/** A section: as composed from the figures, and as someone rewrote it. */
export interface BriefingSection {
  key: SectionKey;
  title: string;
  /** Composed; numbers are links such as {{headline.completed}}. Never changed. */
  text: string;
  /** Rewritten, its links still leading to the snapshot; null where it stands as composed. */
  editedText: string | null;
  editedBy: PersonRef | null;
  editedAt: Date | null;
}

/** What stands around the figures and words of an issued briefing; frozen with it. */
export interface IssuedDress {
  name: string;
  office: string;
  reportTo: string[];
  sendTo: string[];
  copies: number | null;
}

/** A printed form that is kept. `version` is the briefing's version that it shows. */
export interface KeptPrint {
  fileId: string;
  version: number;
}

/** One report on a plan (or all plans) for one period. */
export interface Briefing {
  _id: string;
  planId: string | null;
  /** The layout's name: briefing, notification, or one of the bureau's own. */
  layout: string;
  kind: Period['kind'];
  periodKey: string;
  title: string;
  /** The moment whose figures it freezes. */
  moment: Date;
  /** 0 for the first of plan and period, 1 for the one that was made again, … */
  revision: number;
  origin: 'hand' | 'schedule';
  state: BriefingState;
  /** Null until taken; then never changed. */
  snapshot: BriefingSnapshot | null;
  sections: BriefingSection[];
  /** The number of the year, from issue on. */
  number: number | null;
  year: number | null;
  /** The day that it bears, YYYY-MM-DD, from issue on. */
  issuedOn: string | null;
  dress: IssuedDress | null;
  reviewedBy: PersonRef | null;
  issuedBy: PersonRef | null;
  /** Set once the issue of a reviewed briefing has begun: its words are closed, whatever cuts the issue off. */
  issuing: PersonRef | null;
  failure: { code: string; detail: string } | null;
  print: KeptPrint | null;
  sent: { to: string[]; at: Date; by: PersonRef }[];
  createdBy: PersonRef;
  createdAt: Date;
}

export type BriefingRecord = Briefing & Versioned;

const person = { type: new Schema<PersonRef>({ id: String, name: String }, { _id: false }), default: null };
const whole = { type: Schema.Types.Mixed, default: null };

const briefingSchema = new Schema<BriefingRecord>(
  {
    _id: { type: String, required: true },
    planId: { type: String, default: null },
    layout: { type: String, required: true },
    kind: { type: String, required: true },
    periodKey: { type: String, required: true },
    title: { type: String, default: '' },
    moment: { type: Date, required: true },
    revision: { type: Number, required: true },
    origin: { type: String, enum: ['hand', 'schedule'], required: true },
    state: { type: String, enum: briefingStates, required: true },
    snapshot: whole,
    sections: [
      new Schema<BriefingSection>(
        {
          key: String,
          title: String,
          text: String,
          editedText: { type: String, default: null },
          editedBy: person,
          editedAt: { type: Date, default: null },
        },
        { _id: false },
      ),
    ],
    number: { type: Number, default: null },
    year: { type: Number, default: null },
    issuedOn: { type: String, default: null },
    dress: whole,
    reviewedBy: person,
    issuedBy: person,
    issuing: person,
    failure: whole,
    print: whole,
    sent: { type: [new Schema({ to: [String], at: Date, by: person }, { _id: false })], default: [] },
    createdBy: { ...person, required: true },
    createdAt: { type: Date, required: true },
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw', minimize: false },
);
briefingSchema.index({ planId: 1, periodKey: 1, revision: 1 }, { unique: true });
briefingSchema.index({ createdAt: -1, _id: -1 });
briefingSchema.index(
  { year: 1, number: 1 },
  { unique: true, partialFilterExpression: { number: { $type: 'number' } } },
);
briefingSchema.index({ issuing: 1 }, { partialFilterExpression: { 'issuing.id': { $exists: true } } });
briefingSchema.index(...pendingIndex);

export const BriefingModel = mongoose.model<BriefingRecord>('Briefing', briefingSchema, 'briefings');
registerAudited(BriefingModel);
