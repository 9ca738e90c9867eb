import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Day } from '../calendar/days.js';
import type { Versioned } from '../changes.js';
import { entryStates, type EntryState } from './rules.js';

/** A ledger (台账): its name and the lists that an administrator edits. `_id` is the kind in the address: hazards. */
export interface Ledger extends Versioned {
  name: string;
  categories: Category[];
  grades: Grade[];
}

/** What sort of hazard it is: 消防, 用电, 燃气, 食品, 建筑 … */
export interface Category {
  key: string;
  name: string;
}

/** How serious it is (一般、较大、重大); `days` is the usual time for rectification in calendar days. */
export interface Grade {
  key: string;
  name: string;
  serious: boolean;
  days: number;
}

export const foundVias = ['self', 'inspection', 'report', 'other'] as const;
/** 机构自查, 督导检查, 群众举报, 其他. */
export type FoundVia = (typeof foundVias)[number];

export interface EvidenceFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

/** A passing of the entry to a unit above (提级). */
export interface LedgerEscalation {
  toUnitId: string;
  toUnitName: string;
  reason: string;
  at: Date;
  by: { id: string; name: string };
}

/** One hazard (or whatever the ledger lists), open until it is verified. Days in Asia/Shanghai. */
export interface LedgerEntry extends Versioned {
  kind: string;
  /** Counted from 1 in each ledger and year: 2024 and 12 are written 〔2024〕12号. */
  year: number;
  serial: number;
  description: string;
  category: string;
  grade: string;
  place: string;
  foundVia: FoundVia;
  foundBy: string;
  foundOn: Day;
  unitId: string;
  unitName: string;
  responsiblePerson: string;
  /** A leader who answers for it (领导包案); empty where there is none. */
  leader: string;
  measures: string;
  dueOn: Day;
  evidenceBefore: EvidenceFile[];
  evidenceAfter: EvidenceFile[];
  state: EntryState;
  rectification: string;
  rectifiedOn: Day | null;
  verification: string;
  verifiedBy: { id: string; name: string } | null;
  closedOn: Day | null;
  reopenings: number;
  escalations: LedgerEscalation[];
  taskIds: string[];
  planId: string | null;
  archived: boolean;
  createdAt: Date;
  createdBy: { id: string; name: string };
}

/** What is written down of a hazard when it is found, and may be set right later. */
export type EntryWords = Pick<
  LedgerEntry,
  | 'description'
  | 'category'
  | 'grade'
  | 'place'
  | 'foundVia'
  | 'foundBy'
  | 'foundOn'
  | 'responsiblePerson'
  | 'leader'
  | 'measures'
  | 'evidenceBefore'
  | 'taskIds'
  | 'planId'
>;

const person = { type: { id: String, name: String }, _id: false };
const file = { type: { id: String, name: String, mediaType: String, size: Number }, _id: false };

const ledgerSchema = new Schema<Ledger>(
  {
    _id: { type: String, required: true },
    ...versionedFields,
    name: { type: String, required: true },
    categories: { type: [{ type: { key: String, name: String }, _id: false }], required: true },
    grades: {
      type: [{ type: { key: String, name: String, serious: Boolean, days: Number }, _id: false }],
      required: true,
    },
  },
  { versionKey: false },
);

const entrySchema = new Schema<LedgerEntry>(
  {
    _id: { type: String, required: true },
    ...versionedFields,
    kind: { type: String, required: true },
    year: { type: Number, required: true },
    serial: { type: Number, required: true },
    description: { type: String, required: true },
    category: { type: String, required: true },
    grade: { type: String, required: true },
    place: { type: String, default: '' },
    foundVia: { type: String, enum: foundVias, required: true },
    foundBy: { type: String, default: '' },
    foundOn: { type: String, required: true },
    unitId: { type: String, required: true },
    unitName: { type: String, required: true },
    responsiblePerson: { type: String, default: '' },
    leader: { type: String, default: '' },
    measures: { type: String, default: '' },
    dueOn: { type: String, required: true },
    evidenceBefore: { type: [file], default: [] },
    evidenceAfter: { type: [file], default: [] },
    state: { type: String, enum: entryStates, required: true },
    rectification: { type: String, default: '' },
    rectifiedOn: { type: String, default: null },
    verification: { type: String, default: '' },
    verifiedBy: { ...person, default: null },
    closedOn: { type: String, default: null },
    reopenings: { type: Number, default: 0 },
    escalations: {
      type: [
        { type: { toUnitId: String, toUnitName: String, reason: String, at: Date, by: person }, _id: false },
      ],
      default: [],
    },
    taskIds: { type: [String], default: [] },
    planId: { type: String, default: null },
    archived: { type: Boolean, default: false },
    createdAt: { type: Date, required: true },
    createdBy: { ...person, required: true },
  },
  { versionKey: false },
);
entrySchema.index({ kind: 1, year: 1, serial: 1 }, { unique: true });
entrySchema.index({ kind: 1, archived: 1, state: 1, dueOn: 1 });
entrySchema.index({ unitId: 1, state: 1 });
entrySchema.index({ taskIds: 1 });

ledgerSchema.index(...pendingIndex);
entrySchema.index(...pendingIndex);

export const LedgerModel = mongoose.model<Ledger>('Ledger', ledgerSchema, 'ledgers');
export const LedgerEntryModel = mongoose.model<LedgerEntry>('LedgerEntry', entrySchema, 'ledgerEntries');
registerAudited(LedgerModel);
registerAudited(LedgerEntryModel);

/** How an entry is quoted: 「〔2024〕12号」. */
export function entryNumber({ year, serial }: Pick<LedgerEntry, 'year' | 'serial'>): string {
  return `〔${year}〕${serial}号`;
}
