import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Versioned } from '../changes.js';
import { roles, type Role } from '../context.js';

/** Someone with an account. */
export interface Person {
  _id: string;
  username: string;
  name: string;
  role: Role;
  /** Where a unit's user works; others may have one too. */
  unitId: string | null;
  phone: string;
  email: string;
  active: boolean;
  passwordHash: string;
  /** Set while the password is a one-time one. */
  mustChangePassword: boolean;
  /** Grows with each new password and when the account is switched off; sessions of an older one end. */
  generation: number;
  failedAttempts: number;
  lockedUntil: Date | null;
  createdAt: Date;
}

export type PersonRecord = Person & Versioned;

const personSchema = new Schema<PersonRecord>(
  {
    _id: { type: String, required: true },
    username: { type: String, required: true, unique: true, lowercase: true },
    name: { type: String, required: true },
    role: { type: String, enum: roles, required: true },
    unitId: { type: String, default: null },
    phone: { type: String, default: '' },
    email: { type: String, default: '' },
    active: { type: Boolean, default: true },
    passwordHash: { type: String, required: true },
    mustChangePassword: { type: Boolean, default: false },
    generation: { type: Number, default: 0 },
    failedAttempts: { type: Number, default: 0 },
    lockedUntil: { type: Date, default: null },
    createdAt: { type: Date, required: true },
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw' },
);
personSchema.index({ unitId: 1 });
personSchema.index(...pendingIndex);

export const PersonModel = mongoose.model<PersonRecord>('Person', personSchema, 'people');
registerAudited(PersonModel);
