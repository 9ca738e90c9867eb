import { startParsingProcess, type ParsingProcess } from './parsingProcess.js';

/**
 * Has a parsing process work for the caller. At most two work at once; others wait. A process is used again for the next
 * file.
 * @throws what `work` does; the signal's reason when cancelled while it waits
 */
export async function inParsingProcess<Result>(
  work: (parsing: ParsingProcess) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  await takeTurn(signal);
  const parsing = idleProcess() ?? startParsingProcess(HEAP_MEGABYTES);
  try {
    return await work(parsing);
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
