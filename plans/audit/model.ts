import mongoose, { Schema } from 'mongoose';
import type { AuditEntry, PendingEntry } from './entry.js';

const entryFields = {
  _id: { type: String, required: true },
  at: { type: Date, required: true },
  by: { type: { id: String, name: String }, required: true, _id: false },
  role: { type: String, required: true },
  from: { type: { ip: String, via: String }, required: true, _id: false },
  deed: { type: String, required: true },
  object: { type: { kind: String, id: String, label: String }, required: true, _id: false },
  summary: { type: String, default: '' },
  before: { type: Schema.Types.Mixed, default: null },
  after: { type: Schema.Types.Mixed, default: null },
  planId: { type: String, default: null },
  unitIds: { type: [String], default: [] },
};

/** Entries that wait in a document; part of every schema whose changes are kept. */
export const pendingEntrySchema = new Schema<PendingEntry>(entryFields, { minimize: false });

/** The fields of every document whose changes are kept. */
export const versionedFields = {
  version: { type: Number, required: true },
  updatedAt: { type: Date, required: true },
  pendingAudit: { type: [pendingEntrySchema], default: [] },
};

/** Lets the relay find at once what still waits; holds nothing but those few documents. */
export const pendingIndex = [
  { 'pendingAudit._id': 1 },
  { partialFilterExpression: { 'pendingAudit._id': { $exists: true } } },
] as const;

const auditEntrySchema = new Schema<AuditEntry>(
  {
    ...entryFields,
    seq: { type: Number, required: true, unique: true },
    prevHash: { type: String, required: true },
    hash: { type: String, required: true },
  },
  { versionKey: false, minimize: false },
);
auditEntrySchema.index({ 'object.id': 1, seq: -1 });
auditEntrySchema.index({ planId: 1, seq: -1 });
auditEntrySchema.index({ 'by.id': 1, seq: -1 });
auditEntrySchema.index({ deed: 1, seq: -1 });
auditEntrySchema.index({ at: 1 });

export const AuditEntryModel = mongoose.model<AuditEntry>('AuditEntry', auditEntrySchema, 'audit');
