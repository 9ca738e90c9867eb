import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Day } from '../calendar/days.js';
import type { Versioned } from '../changes.js';
import { taskSchema, type Task } from '../tasks/model.js';
import type { UndoStep } from '../tasks/undo.js';

/** A named span of the plan; either end may be unknown. */
export interface Phase {
  _id: string;
  name: string;
  start: Day | null;
  end: Day | null;
  evidence: { start: number; end: number } | null;
}

export const planStates = ['draft', 'published', 'closed'] as const;
export type PlanState = (typeof planStates)[number];

export interface Publication {
  /** 1 at first, one more each time. */
  number: number;
  at: Date;
  by: { id: string; name: string };
  /** The plan's own fields as they were published. */
  headVersion: number;
}

/**
 * What is tracked, with its tasks inside: the steps of curating (split, merge, undo, publish) each change several tasks
 * at once, and one document is all that this store changes at once.
 */
export interface Plan {
  _id: string;
  noticeId: string | null;
  title: string;
  documentNumber: string | null;
  issuer: string | null;
  issuedOn: Day | null;
  state: PlanState;
  period: { start: Day; end: Day } | null;
  phases: Phase[];
  tasks: Task[];
  /** Grows when the plan's own fields change, not its tasks: what an editor of the head checks against. */
  headVersion: number;
  undo: UndoStep[];
  /** Recurring tasks are tracked from this day; occurrences due before it are not made. */
  trackedFrom: Day | null;
  publication: Publication | null;
  /** The intent of a publication whose assignments are not all made yet; null when they are. */
  publishing: Publication | null;
  /** Occurrences that begin up to this day have their assignments. */
  materialisedThrough: Day | null;
  closed: { at: Date; by: { id: string; name: string }; reason: string; cancelOpen: boolean } | null;
  /** New versions of the notice that were taken in. */
  revisions: { noticeId: string; at: Date; by: { id: string; name: string } }[];
  archived: boolean;
  createdAt: Date;
}

export type PlanRecord = Plan & Versioned;

const span = new Schema({ start: Number, end: Number }, { _id: false });
const person = new Schema({ id: String, name: String }, { _id: false });
const publication = new Schema<Publication>(
  { number: Number, at: Date, by: person, headVersion: Number },
  { _id: false },
);

const undoStep = new Schema<UndoStep>(
  {
    _id: { type: String, required: true },
    label: String,
    by: person,
    at: Date,
    patches: Schema.Types.Mixed,
    restore: Schema.Types.Mixed,
    added: [String],
    order: Schema.Types.Mixed,
    phases: Schema.Types.Mixed,
  },
  { minimize: false },
);

const planSchema = new Schema<PlanRecord>(
  {
    _id: { type: String, required: true },
    noticeId: { type: String, default: null },
    title: { type: String, required: true },
    documentNumber: { type: String, default: null },
    issuer: { type: String, default: null },
    issuedOn: { type: String, default: null },
    state: { type: String, enum: planStates, required: true },
    period: { type: new Schema({ start: String, end: String }, { _id: false }), default: null },
    phases: [
      new Schema<Phase>({
        _id: { type: String, required: true },
        name: String,
        start: { type: String, default: null },
        end: { type: String, default: null },
        evidence: { type: span, default: null },
      }),
    ],
    tasks: [taskSchema],
    headVersion: { type: Number, default: 0 },
    undo: [undoStep],
    trackedFrom: { type: String, default: null },
    publication: { type: publication, default: null },
    publishing: { type: publication, default: null },
    materialisedThrough: { type: String, default: null },
    closed: {
      type: new Schema({ at: Date, by: person, reason: String, cancelOpen: Boolean }, { _id: false }),
      default: null,
    },
    revisions: [new Schema({ noticeId: String, at: Date, by: person }, { _id: false })],
    archived: { type: Boolean, default: false },
    createdAt: { type: Date, required: true },
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw', minimize: false },
);
planSchema.index({ noticeId: 1 });
planSchema.index({ 'revisions.noticeId': 1 });
planSchema.index({ archived: 1, state: 1, _id: -1 });
planSchema.index({ 'tasks._id': 1 });
planSchema.index({ publishing: 1 }, { partialFilterExpression: { 'publishing.number': { $exists: true } } });
planSchema.index(...pendingIndex);

export const PlanModel = mongoose.model<PlanRecord>('Plan', planSchema, 'plans');
registerAudited(PlanModel);
