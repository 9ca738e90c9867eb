import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readerMessages } from '../../parsers/readers/messages.js';
import type { ReadProgress } from '../../parsers/readers/readBudget.js';
import type { ParsedNotice } from '../../parsers/schema.js';
import { UnreadableDocumentError } from '../../parsers/textDocument.js';
import { ENGINE_OPTIONS } from './engineOptions.js';
import {
  parsingMessages,
  WARM_UP,
  type FileToParse,
  type FileToUnpack,
  type ParsingReply,
  type ParsingRequest,
} from './parsingMessages.js';

export interface ParsingLimits {
  /** From the file's handing over to its notice. */
  milliseconds: number;
  /** Resident memory of the parsing process, its native parts included. */
  memoryBytes: number;
}

/** A child process that parses or unpacks one file at a time and can be ended in the midst of it. */
export interface ParsingProcess {
  readonly pid: number | undefined;
  /** False once it has ended; it is then of no more use. */
  readonly isAlive: boolean;
  /** Files taken so far. */
  readonly served: number;
  /**
   * @throws UnreadableDocumentError as readDocument does; also `timeout`, and `too-complex` for too much memory
   * @throws the signal's reason when cancelled; the process is then ended
   */
  parse(
    file: FileToParse,
    limits: ParsingLimits,
    onProgress: ((progress: ReadProgress) => void) | undefined,
    signal: AbortSignal | undefined,
  ): Promise<ParsedNotice>;
  /**
   * Writes an archive's files into the folder, as 0, 1, 2, …
   * @returns the names that the archive gives them, in this order; null for a document that is no archive
   * @throws UnreadableDocumentError as readArchive does; also `timeout`, and `too-complex` for too much memory
   */
  unpack(file: FileToUnpack, limits: ParsingLimits): Promise<string[] | null>;
  end(): void;
}

const MEMORY_CHECK_MS = 250;

/**
 * Forks a parsing process: of the TypeScript sources under tsx, of the built files otherwise.
 * @param warm true where no file waits for it yet: it then warms up meanwhile (warmUp.ts)
 */
export function startParsingProcess(heapMegabytes: number, warm = false): ParsingProcess {
  const isSource = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(new URL(isSource ? 'parsingChild.ts' : 'parsingChild.js', import.meta.url));
  const child = fork(file, warm ? [WARM_UP] : [], {
    execArgv: [...loaderOptions(isSource), ...ENGINE_OPTIONS, `--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // An idle parsing process keeps nobody from ending.
  child.unref();
  child.channel?.unref();
  let served = 0;
  let alive = true;
  child.once('exit', () => (alive = false));
  child.once('error', () => (alive = false));
  /** Holds the caller's program open as long as the child is at work. */
  const atWork = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    child.ref();
    child.channel?.ref();
    try {
      return await work();
    } finally {
      served++;
      child.unref();
      child.channel?.unref();
    }
  };
  return {
    pid: child.pid,
    get isAlive() {
      return alive && child.connected && !child.killed;
    },
    get served() {
      return served;
    },
    async parse(file, limits, onProgress, signal) {
      signal?.throwIfAborted();
      const request = { kind: 'parse', ...file } as const;
      return (await atWork(() => exchange(child, request, 'parsed', limits, onProgress, signal))).notice;
    },
    async unpack(file, limits) {
      const request = { kind: 'unpack', ...file } as const;
      return (await atWork(() => exchange(child, request, 'unpacked', limits))).names;
    },
    end: () => void child.kill('SIGKILL'),
  };
}

/** What Node itself was started with to understand TypeScript, and nothing else of it (no inspector, no test flags). */
function loaderOptions(isSource: boolean): string[] {
  return isSource ? ['--import', 'tsx'] : [];
}

type ReplyOf<Kind> = Extract<ParsingReply, { kind: Kind }>;

function exchange<Awaited extends 'parsed' | 'unpacked'>(
  child: ChildProcess,
  request: ParsingRequest,
  awaited: Awaited,
  limits: ParsingLimits,
  onProgress?: (progress: ReadProgress) => void,
  signal?: AbortSignal,
): Promise<ReplyOf<Awaited>> {
  return new Promise((resolve, reject) => {
    const settle = (deed: () => void) => {
      clearTimeout(timer);
      clearInterval(watch);
      child.off('message', onMessage);
      child.off('exit', onExit);
      signal?.removeEventListener('abort', onAbort);
      deed();
    };
    const stop = (reason: unknown) =>
      settle(() => {
        child.kill('SIGKILL');
        reject(reason as Error);
      });
    const onAbort = () => stop(signal?.reason);
    const onExit = (_code: number | null, how: NodeJS.Signals | null) =>
      // V8 ends the process with SIGABRT when its heap is full.
      settle(() => reject(how === 'SIGABRT' ? outOfMemory() : crashed()));
    const onMessage = (message: unknown) => {
      const answer = message as ParsingReply;
      if (answer.kind === 'progress') onProgress?.(answer.progress);
      if (answer.kind === awaited) settle(() => resolve(answer as ReplyOf<Awaited>));
      if (answer.kind === 'unreadable') {
        settle(() => reject(new UnreadableDocumentError(answer.code, answer.message)));
      }
      if (answer.kind === 'failed') settle(() => reject(failure(answer)));
    };
    const timer = setTimeout(
      () => stop(new UnreadableDocumentError('timeout', readerMessages.timeout)),
      limits.milliseconds,
    );
    const watch = setInterval(() => {
      void residentBytes(child.pid).then((bytes) => {
        if (bytes > limits.memoryBytes) stop(outOfMemory());
      });
    }, MEMORY_CHECK_MS);
    child.on('message', onMessage);
    child.once('exit', onExit);
    signal?.addEventListener('abort', onAbort, { once: true });
    child.send(request, (error) => {
      if (error) settle(() => reject(crashed(error)));
    });
  });
}

function outOfMemory(): UnreadableDocumentError {
  return new UnreadableDocumentError('too-complex', readerMessages.outOfMemory);
}

function crashed(cause?: unknown): UnreadableDocumentError {
  return new UnreadableDocumentError('corrupt', readerMessages.crashed, { cause });
}

/** A mistake of ours, not of the file: it keeps the stack of the place where it happened. */
function failure(answer: ReplyOf<'failed'>): Error {
  const error = new Error(parsingMessages.failed(answer.message));
  if (answer.stack) error.stack = answer.stack;
  return error;
}

const PAGE_BYTES = 4096;

/** Resident memory as Linux tells it; 0 elsewhere, where the limit of the heap must do. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(statm.split(' ')[1] ?? 0) * PAGE_BYTES;
}
