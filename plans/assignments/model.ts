import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Day } from '../calendar/days.js';
import type { Versioned } from '../changes.js';
import type { OwnerRole, TaskDeadline, TaskRecurrence, TaskTarget } from '../tasks/model.js';

export const assignmentStates = [
  'pending',
  'accepted',
  'submitted',
  'returned',
  'completed',
  'cancelled',
] as const;
export type AssignmentState = (typeof assignmentStates)[number];
export const openStates = ['pending', 'accepted', 'submitted', 'returned'] as const;

export interface PersonRef {
  id: string;
  name: string;
}

/** A named, dated step that a unit marks as done. */
export interface Milestone {
  _id: string;
  name: string;
  dueOn: Day | null;
  done: boolean;
  doneOn: Day | null;
  note: string;
  source: 'notice' | 'supervisor' | 'unit';
}

export interface AttachedFile {
  id: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
}

/** What a unit reported, and what the office said to it. */
export interface Submission {
  _id: string;
  words: string;
  /** 0 to 100 as the unit states it; null where milestones tell. */
  progress: number | null;
  numbers: { target: number; value: number }[];
  files: AttachedFile[];
  by: PersonRef;
  at: Date;
  review: { verdict: 'complete' | 'return'; reason: string; by: PersonRef; at: Date } | null;
}

export interface Extension {
  _id: string;
  from: Day | null;
  until: Day;
  reason: string;
  by: PersonRef;
  at: Date;
  decision: { approved: boolean; reason: string; by: PersonRef; at: Date } | null;
}

/** Something said on a day by someone: a reminder, an instruction. */
export interface Saying {
  _id: string;
  words: string;
  by: PersonRef;
  at: Date;
}

export interface Reminder extends Saying {
  /** The rule that sent it; null for one by hand. */
  rule: string | null;
}

export interface Escalation extends Saying {
  /** The unit above that is asked to help; null where there is none and the office itself is. */
  toUnitId: string | null;
}

export interface Recheck extends Saying {
  verdict: 'sound' | 'failed';
  /** When the work is to be done again; the assignment for that is made from this record. */
  followUp: { assignmentId: string; dueOn: Day | null } | null;
}

/** What the task says, as published: a unit reads its assignment without the plan. */
export interface Brief {
  planTitle: string;
  taskText: string;
  section: string[];
  targets: TaskTarget[];
  deadline: TaskDeadline | null;
  recurrence: TaskRecurrence | null;
  post: string | null;
  leader: string | null;
  phaseId: string | null;
}

/** One task for one unit in one occurrence: what a unit works on. */
export interface Assignment {
  _id: string;
  planId: string;
  taskId: string;
  unitId: string;
  role: OwnerRole;
  /** `once`, or the occurrence's key; with task and unit it makes the id. */
  occurrenceKey: string;
  occurrence: { key: string; label: string; start: Day; end: Day; times: number | null } | null;
  brief: Brief;
  startOn: Day;
  startAt: Date;
  dueOn: Day | null;
  dueTime: string | null;
  dueAt: Date | null;
  /** A later date that was approved; stands before the plan's own. */
  extendedUntil: Day | null;
  state: AssignmentState;
  milestones: Milestone[];
  /** The progress that the unit last stated, 0 to 100. */
  stated: number | null;
  acceptedAt: Date | null;
  submittedAt: Date | null;
  completedAt: Date | null;
  cancelled: { at: Date; by: PersonRef; reason: string; origin: 'hand' | 'publication' | 'closing' } | null;
  delegate: { unitId: string; words: string; by: PersonRef; at: Date } | null;
  submissions: Submission[];
  extensions: Extension[];
  reminders: Reminder[];
  instructions: Saying[];
  escalations: Escalation[];
  rechecks: Recheck[];
  /** The completed assignment whose re-check failed and that this one does again. */
  recheckOf: string | null;
  createdAt: Date;
}

export type AssignmentRecord = Assignment & Versioned;

const day = { type: String, default: null };
const person = new Schema<PersonRef>({ id: String, name: String }, { _id: false });
const saying = { _id: { type: String, required: true }, words: String, by: person, at: Date };
const file = new Schema<AttachedFile>(
  { id: String, name: String, mediaType: String, size: Number },
  { _id: false },
);
const whole = { type: Schema.Types.Mixed, default: null };

const submission = new Schema<Submission>({
  ...saying,
  progress: { type: Number, default: null },
  numbers: [new Schema({ target: Number, value: Number }, { _id: false })],
  files: [file],
  review: {
    type: new Schema({ verdict: String, reason: String, by: person, at: Date }, { _id: false }),
    default: null,
  },
});

const extension = new Schema<Extension>({
  _id: { type: String, required: true },
  from: day,
  until: String,
  reason: String,
  by: person,
  at: Date,
  decision: {
    type: new Schema({ approved: Boolean, reason: String, by: person, at: Date }, { _id: false }),
    default: null,
  },
});

const assignmentSchema = new Schema<AssignmentRecord>(
  {
    _id: { type: String, required: true },
    planId: { type: String, required: true },
    taskId: { type: String, required: true },
    unitId: { type: String, required: true },
    role: { type: String, enum: ['lead', 'support'], required: true },
    occurrenceKey: { type: String, required: true },
    occurrence: {
      type: new Schema(
        { key: String, label: String, start: String, end: String, times: Number },
        { _id: false },
      ),
      default: null,
    },
    brief: { type: Schema.Types.Mixed, required: true },
    startOn: { type: String, required: true },
    startAt: { type: Date, required: true },
    dueOn: day,
    dueTime: day,
    dueAt: { type: Date, default: null },
    extendedUntil: day,
    state: { type: String, enum: assignmentStates, required: true },
    milestones: [
      new Schema<Milestone>({
        _id: { type: String, required: true },
        name: String,
        dueOn: day,
        done: Boolean,
        doneOn: day,
        note: { type: String, default: '' },
        source: String,
      }),
    ],
    stated: { type: Number, default: null },
    acceptedAt: { type: Date, default: null },
    submittedAt: { type: Date, default: null },
    completedAt: { type: Date, default: null },
    cancelled: whole,
    delegate: whole,
    submissions: [submission],
    extensions: [extension],
    reminders: [new Schema<Reminder>({ ...saying, rule: day })],
    instructions: [new Schema<Saying>(saying)],
    escalations: [new Schema<Escalation>({ ...saying, toUnitId: day })],
    rechecks: [new Schema<Recheck>({ ...saying, verdict: String, followUp: whole })],
    recheckOf: day,
    createdAt: { type: Date, required: true },
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw', minimize: false },
);
assignmentSchema.index({ taskId: 1, unitId: 1, occurrenceKey: 1 }, { unique: true });
assignmentSchema.index({ planId: 1, state: 1 });
assignmentSchema.index({ unitId: 1, state: 1, dueAt: 1 });
assignmentSchema.index({ 'delegate.unitId': 1 }, { sparse: true });
assignmentSchema.index({ state: 1, dueAt: 1, _id: 1 });
assignmentSchema.index({ 'submissions._id': 1 });
assignmentSchema.index({ 'extensions._id': 1 });
assignmentSchema.index(
  { 'rechecks.followUp.assignmentId': 1 },
  { partialFilterExpression: { 'rechecks.followUp.assignmentId': { $exists: true } } },
);
assignmentSchema.index(...pendingIndex);

export const AssignmentModel = mongoose.model<AssignmentRecord>(
  'Assignment',
  assignmentSchema,
  'assignments',
);
registerAudited(AssignmentModel);
