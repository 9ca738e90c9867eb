import { createHash } from 'node:crypto';
import mongoose from 'mongoose';

/** A new id: 24 hex digits, growing with time. */
export function newId(): string {
  return new mongoose.Types.ObjectId().toHexString();
}

/** Always the same id for the same parts, so that a step done twice makes one thing. */
export function idFrom(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 24);
}
