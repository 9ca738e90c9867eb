import { createHash, randomBytes } from 'node:crypto';

const marker = 'dbt_';
/** Letters of a token that may be shown: the marker and eight more. */
const shownLetters = marker.length + 8;

/** A new token: a marker that scanners for leaked secrets can look for, and 256 random bits. */
export function newTokenSecret(): string {
  return marker + randomBytes(32).toString('base64url');
}

export function tokenPrefix(secret: string): string {
  return secret.slice(0, shownLetters);
}

/** SHA-256, hex. */
export function tokenHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether the text can be a token at all. */
export function looksLikeToken(text: string): boolean {
  return /^dbt_[\w-]{43}$/.test(text);
}
