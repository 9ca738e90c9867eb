import { Schema } from 'mongoose';
import type { Span } from '../../parsers/schema.js';
import type { Day } from '../calendar/days.js';
import type { RecurrenceUnit } from '../calendar/occurrences.js';
import type { HowResolved } from '../units/resolveOwner.js';

export type OwnerRole = 'lead' | 'support';

/** A responsible body: the notice's words, and the units that they mean. */
export interface TaskOwner {
  name: string;
  role: OwnerRole;
  unitIds: string[];
  how: HowResolved;
  score: number;
  evidence: Span | null;
  /** The person's post within the body (主要负责人). */
  post: string | null;
  collective: boolean;
}

export interface TaskDeadline {
  /** Null where the notice's words could not be resolved. */
  date: Day | null;
  /** HH:mm. */
  time: string | null;
  relative: {
    from: 'issued' | 'received' | 'event';
    amount: number;
    unit: 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';
  } | null;
  text: string;
  evidence: Span | null;
}

export interface TaskRecurrence {
  unit: RecurrenceUnit;
  /** At least how often in each occurrence; null where the notice masks it. */
  times: number | null;
  dueDay: number | null;
  dueTime: string | null;
  text: string;
  evidence: Span | null;
}

export interface TaskTarget {
  metric: string;
  comparator: '>=' | '<=' | '=' | '>' | '<';
  value: number | null;
  unit: string;
  text: string;
  evidence: Span | null;
}

export interface TaskFlag {
  code: string;
  reason: string;
  evidence: Span | null;
}

export type Decision = 'undecided' | 'accepted' | 'rejected';

/** What units are told of a task; the copy at publishing is what they work by until the next publishing. */
export interface TaskContent {
  text: string;
  section: string[];
  owners: TaskOwner[];
  deadline: TaskDeadline | null;
  recurrence: TaskRecurrence | null;
  targets: TaskTarget[];
  phaseId: string | null;
  /** Its part in the plan's progress. */
  weight: number;
  /** 领导包案: the leader who answers for it. */
  leader: string | null;
}

/** One instruction of the plan. */
export interface Task extends TaskContent {
  _id: string;
  /** The notice that `span` and all evidence point into, where it is not the plan's own. */
  noticeId: string | null;
  span: Span | null;
  order: number;
  decision: Decision;
  rejectReason: string;
  flags: TaskFlag[];
  /** The parser's estimate, 0 to 1; null for tasks added by hand. */
  confidence: number | null;
  version: number;
  published: TaskContent | null;
  /** The day on which units first got it. */
  publishedOn: Day | null;
  /** The instant of that: hours count from it. */
  publishedAt: Date | null;
  /** Taken back after it had been published. */
  withdrawn: boolean;
}

export const contentFields = [
  'text',
  'section',
  'owners',
  'deadline',
  'recurrence',
  'targets',
  'phaseId',
  'weight',
  'leader',
] as const satisfies readonly (keyof TaskContent)[];

export function contentOf(task: TaskContent): TaskContent {
  return Object.fromEntries(contentFields.map((field) => [field, task[field]])) as unknown as TaskContent;
}

const span = new Schema<Span>({ start: Number, end: Number }, { _id: false });
const evidence = { type: span, default: null };

const content = {
  text: { type: String, required: true },
  section: { type: [String], default: [] },
  owners: [
    new Schema<TaskOwner>(
      {
        name: String,
        role: String,
        unitIds: [String],
        how: String,
        score: Number,
        evidence,
        post: { type: String, default: null },
        collective: Boolean,
      },
      { _id: false },
    ),
  ],
  deadline: {
    type: new Schema<TaskDeadline>(
      {
        date: { type: String, default: null },
        time: { type: String, default: null },
        relative: {
          type: new Schema({ from: String, amount: Number, unit: String }, { _id: false }),
          default: null,
        },
        text: { type: String, default: '' },
        evidence,
      },
      { _id: false },
    ),
    default: null,
  },
  recurrence: {
    type: new Schema<TaskRecurrence>(
      {
        unit: String,
        times: { type: Number, default: null },
        dueDay: { type: Number, default: null },
        dueTime: { type: String, default: null },
        text: { type: String, default: '' },
        evidence,
      },
      { _id: false },
    ),
    default: null,
  },
  targets: [
    new Schema<TaskTarget>(
      {
        metric: String,
        comparator: String,
        value: { type: Number, default: null },
        unit: { type: String, default: '' },
        text: { type: String, default: '' },
        evidence,
      },
      { _id: false },
    ),
  ],
  phaseId: { type: String, default: null },
  weight: { type: Number, default: 1 },
  leader: { type: String, default: null },
};

export const taskSchema = new Schema<Task>(
  {
    _id: { type: String, required: true },
    ...content,
    noticeId: { type: String, default: null },
    span: evidence,
    order: { type: Number, required: true },
    decision: { type: String, enum: ['undecided', 'accepted', 'rejected'], required: true },
    rejectReason: { type: String, default: '' },
    flags: [new Schema<TaskFlag>({ code: String, reason: String, evidence }, { _id: false })],
    confidence: { type: Number, default: null },
    version: { type: Number, default: 0 },
    published: { type: new Schema<TaskContent>(content, { _id: false }), default: null },
    publishedOn: { type: String, default: null },
    publishedAt: { type: Date, default: null },
    withdrawn: { type: Boolean, default: false },
  },
  { minimize: false },
);
