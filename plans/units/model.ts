import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Versioned } from '../changes.js';

export const unitKinds = ['bureau', 'office', 'county', 'township', 'institution', 'other'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A person's post in the unit (主要负责人). */
export interface Post {
  title: string;
  personName: string;
  phone: string | null;
}

/** A node in the tree of bodies. */
export interface Unit {
  _id: string;
  name: string;
  shortName: string;
  aliases: string[];
  /** Groups that notices name together: 乡镇民政所. */
  groups: string[];
  kind: UnitKind;
  parentId: string | null;
  posts: Post[];
  archived: boolean;
}

export type UnitRecord = Unit & Versioned;

const unitSchema = new Schema<UnitRecord>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    shortName: { type: String, default: '' },
    aliases: { type: [String], default: [] },
    groups: { type: [String], default: [] },
    kind: { type: String, enum: unitKinds, required: true },
    parentId: { type: String, default: null },
    posts: { type: [new Schema<Post>({ title: String, personName: String, phone: String }, { _id: false })] },
    archived: { type: Boolean, default: false },
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw' },
);
unitSchema.index({ name: 1 }, { unique: true, partialFilterExpression: { archived: false } });
unitSchema.index({ parentId: 1 });
unitSchema.index(...pendingIndex);

export const UnitModel = mongoose.model<UnitRecord>('Unit', unitSchema, 'units');
registerAudited(UnitModel);

/** What a curator once decided: these words, in notices of this issuer, mean these units. */
export interface OwnerDecision {
  _id: string;
  nameKey: string;
  /** Normalised issuer of the notice; empty where it has none. */
  issuerKey: string;
  unitIds: string[];
  decidedBy: { id: string; name: string };
  decidedAt: Date;
}

export type OwnerDecisionRecord = OwnerDecision & Versioned;

const ownerDecisionSchema = new Schema<OwnerDecisionRecord>(
  {
    _id: { type: String, required: true },
    nameKey: { type: String, required: true },
    issuerKey: { type: String, default: '' },
    unitIds: { type: [String], required: true },
    decidedBy: { type: { id: String, name: String }, _id: false },
    decidedAt: { type: Date, required: true },
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw' },
);
ownerDecisionSchema.index({ nameKey: 1, issuerKey: 1 }, { unique: true });
ownerDecisionSchema.index(...pendingIndex);

export const OwnerDecisionModel = mongoose.model<OwnerDecisionRecord>(
  'OwnerDecision',
  ownerDecisionSchema,
  'ownerDecisions',
);
registerAudited(OwnerDecisionModel);
