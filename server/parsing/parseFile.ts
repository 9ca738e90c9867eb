import type { ReadProgress } from '../../parsers/readers/readBudget.js';
import type { ParsedNotice } from '../../parsers/schema.js';
import { startParsingProcess, type ParsingLimits, type ParsingProcess } from './parsingProcess.js';

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
 * the caller. At most two files are parsed at once; others wait. A process is used again for the next file.
 * @throws UnreadableDocumentError as readDocument does; `timeout`, or `too-complex` for too much memory
 * @throws the signal's reason when cancelled
 */
export async function parseFile(bytes: Uint8Array, options: ParseFileOptions = {}): Promise<ParsedNotice> {
  const { fileName, onProgress, signal } = options;
  const limits = { ...DEFAULT_PARSING_LIMITS, ...options.limits };
  await takeTurn(signal);
  const parsing = idleProcess() ?? startParsingProcess(HEAP_MEGABYTES);
  try {
    return await parsing.parse({ bytes, fileName }, limits, onProgress, signal);
  } finally {
    giveBack(parsing);
    passTurn();
  }
}

/**
 * From now on keeps one parsing process ready, warmed up (warmUp.ts), so that nobody waits for one to start: for a
 * server, not for a command that reads a single file.
 */
export function keepParsingReady(): void {
  keptReady = true;
  if (idle.length === 0) idle.push(startParsingProcess(HEAP_MEGABYTES, true));
}

/** Ends the idle parsing processes; they end with the program anyway, and new ones are started when needed. */
export function endParsingProcesses(): void {
  keptReady = false;
  for (const parsing of idle.splice(0)) parsing.end();
}

const MOST_AT_ONCE = 2;
const MOST_IDLE = 1;
/** After this many files a process is replaced, so that nothing a library leaks can grow for ever. */
const MOST_SERVED = 100;
const HEAP_MEGABYTES = 1536;

const idle: ParsingProcess[] = [];
const waiting: (() => void)[] = [];
let running = 0;
let keptReady = false;

/** An idle process may have been ended from outside meanwhile. */
function idleProcess(): ParsingProcess | undefined {
  for (let next = idle.pop(); next; next = idle.pop()) {
    if (next.isAlive) return next;
  }
  return undefined;
}

function giveBack(parsing: ParsingProcess): void {
  if (parsing.isAlive && parsing.served < MOST_SERVED && idle.length < MOST_IDLE) idle.push(parsing);
  else parsing.end();
  if (keptReady) keepParsingReady();
}

async function takeTurn(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (running < MOST_AT_ONCE) {
    running++;
    return;
  }
  await new Promise<void>((resolve, reject) => {
    const turn = () => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    const leave = () => {
      waiting.splice(waiting.indexOf(turn), 1);
      reject(signal?.reason as Error);
    };
    waiting.push(turn);
    signal?.addEventListener('abort', leave, { once: true });
  });
}

/** The turn goes to the next who waits, so the number of those running stays the same. */
function passTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else running--;
}
