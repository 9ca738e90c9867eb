import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TimeReference } from '../../parsers/extract/times/mention.js';
import type { Expectation } from '../../test/parsers/extract/timePhrases/expectation.js';

/** A program that reads expressions of time, and how its answer is judged against what a clerk reads. */
export interface ComparedReader {
  name: string;
  version: string;
  /** Runs over a text and throws the answer away: for the measurement of speed. */
  run(text: string): void;
  /** Whether the answer says all that is expected; for a trap, whether it says nothing. */
  isRight(text: string, reference: TimeReference, expected: readonly Expectation[]): boolean;
}

/**
 * The other programs count from a moment: noon of the day of issue, in local time as they do; the first day of the
 * year where only that is known. For a notice without any date some moment must still be given.
 */
export function momentOf(reference: TimeReference): Date {
  const [year = 2024, month = 1, day = 1] = (reference.issuedOn ?? `${reference.year ?? 2024}-01-01`)
    .split('-')
    .map(Number);
  return new Date(year, month - 1, day, 12);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `YYYY-MM-DD` of a local date. */
export const localDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** HH:mm of a local date. */
export const localTime = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;

/** The version of an installed package, as the lock file has it. */
export function versionOf(name: string): string {
  const file = path.resolve(import.meta.dirname, '../../package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { version?: string }> };
  return lock.packages[`node_modules/${name}`]?.version ?? '';
}
