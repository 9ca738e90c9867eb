import type { ReadProgress } from '../../parsers/readers/readBudget.js';
import type { ParsedNotice } from '../../parsers/schema.js';
import { inParsingProcess } from './parsingPool.js';
import type { ParsingLimits } from './parsingProcess.js';

export interface ParseFileOptions {
  fileName?: string;
  onProgress?: (progress: ReadProgress) => void;
  signal?: AbortSignal;
  /** Narrower (or wider) limits than {@link DEFAULT_PARSING_LIMITS}. */
  limits?: Partial<ParsingLimits>;
}

/** A scan of 200 pages takes some ten minutes; the reader's own limits end most others far earlier. */
export const DEFAULT_PARSING_LIMITS: Readonly<ParsingLimits> = {
  milliseconds: 20 * 60 * 1000,
  memoryBytes: 2 * 1024 * 1024 * 1024,
};

/**
 * Reads and parses a file in a process of its own, so that neither its time nor its memory nor a crash of it touches
 * the caller.
 * @throws UnreadableDocumentError as readDocument does; `timeout`, or `too-complex` for too much memory
 * @throws the signal's reason when cancelled
 */
export async function parseFile(bytes: Uint8Array, options: ParseFileOptions = {}): Promise<ParsedNotice> {
  const { fileName, onProgress, signal } = options;
  const limits = { ...DEFAULT_PARSING_LIMITS, ...options.limits };
  return inParsingProcess(
    (parsing) => parsing.parse({ bytes, fileName }, limits, onProgress, signal),
    signal,
  );
}
