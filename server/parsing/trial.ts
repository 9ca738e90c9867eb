import { createHash } from 'node:crypto';
import type { ParsedNotice } from '../../parsers/schema.js';
import { UnreadableDocumentError } from '../../parsers/textDocument.js';
import { ensureUsable } from '../../plans/notices/commands/applyParsedNotice.js';
import { parseFile } from './parseFile.js';

/** A file that takes longer (a scan to be recognised) is read by the job, with progress on the page. */
const trialMilliseconds = 8_000;
const kept = 4;

/** What trials have read, for the job that follows in the same process. */
const read = new Map<string, ParsedNotice>();

/**
 * Reads an uploaded file at once, so that one that is broken, locked, of a wrong kind or without a task is refused before
 * anything of it is kept. Null for one that takes longer.
 * @param mostMilliseconds less than usual where others wait behind this file; with none left it is not tried at all
 * @throws UnreadableDocumentError, Refusal no-tasks or too-large
 */
export async function tryReading(
  bytes: Uint8Array,
  fileName: string,
  mostMilliseconds = trialMilliseconds,
): Promise<ParsedNotice | null> {
  const milliseconds = Math.min(mostMilliseconds, trialMilliseconds);
  if (milliseconds <= 0) return null;
  try {
    const parsed = await parseFile(bytes, { fileName, limits: { milliseconds } });
    ensureUsable(parsed);
    read.set(createHash('sha256').update(bytes).digest('hex'), parsed);
    for (const oldest of [...read.keys()].slice(0, Math.max(0, read.size - kept))) read.delete(oldest);
    return parsed;
  } catch (error) {
    if (error instanceof UnreadableDocumentError && error.code === 'timeout') return null;
    throw error;
  }
}

/** What a trial has read of the file with this SHA-256; given out once. */
export function trialOf(hash: string): ParsedNotice | null {
  const parsed = read.get(hash) ?? null;
  read.delete(hash);
  return parsed;
}
