import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Versioned } from '../changes.js';

/** read: every GET; write: everything that changes something. */
export const tokenScopes = ['read', 'write'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** A personal token: lets a program do what its owner may, within its scopes. */
export interface Token {
  _id: string;
  personId: string;
  /** What it is for, in the owner's words. */
  name: string;
  /** Its first letters, by which the owner knows it again. */
  prefix: string;
  /** SHA-256 of the whole token, hex. A token has 256 random bits, so a slow hash would add nothing. */
  hash: string;
  scopes: TokenScope[];
  expiresAt: Date | null;
  revokedAt: Date | null;
  /** To the minute. */
  lastUsedAt: Date | null;
  createdAt: Date;
}

export type TokenRecord = Token & Versioned;

const tokenSchema = new Schema<TokenRecord>(
  {
    _id: { type: String, required: true },
    personId: { type: String, required: true },
    name: { type: String, required: true },
    prefix: { type: String, required: true },
    hash: { type: String, required: true, unique: true },
    scopes: { type: [{ type: String, enum: tokenScopes }], required: true },
    expiresAt: { type: Date, default: null },
    revokedAt: { type: Date, default: null },
    lastUsedAt: { type: Date, default: null },
    createdAt: { type: Date, required: true },
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw' },
);
tokenSchema.index({ personId: 1, _id: -1 });
tokenSchema.index(...pendingIndex);

export const TokenModel = mongoose.model<TokenRecord>('Token', tokenSchema, 'tokens');
registerAudited(TokenModel);
