import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DEFAULT_PARSING_LIMITS } from './parseFile.js';
import { inParsingProcess } from './parsingPool.js';

/** A file out of an archive, or the one file that was no archive. */
export interface UnpackedFile {
  /** Path within the archive, `/` between folders. */
  name: string;
  read(): Promise<Uint8Array>;
}

/**
 * Unpacks an archive and hands its files to `deed`; a file that is no archive is handed on as the only one. The content
 * tells which it is. All limits are checked before `deed` begins.
 *
 * A parsing process unpacks, as it reads: a bomb or a crash is then its trouble alone, under limits of time and memory.
 * It writes to a temporary folder, gone once `deed` is through, for an archive may hold 256 MB: sent back in a message,
 * they would hold the web process up and stand in its memory all at once; this way one file at a time does.
 * @throws UnreadableDocumentError as readArchive does; also `timeout`, and `too-complex` for too much memory
 * @throws what `deed` does
 */
export async function withUnpacked<Result>(
  bytes: Uint8Array,
  fileName: string,
  deed: (files: UnpackedFile[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dingban-zip-'));
  try {
    const names = await inParsingProcess((parsing) => parsing.unpack({ bytes, fileName, folder }, limits));
    const files = names?.map((name, index) => ({
      name,
      read: () => readFile(path.join(folder, String(index))),
    }));
    return await deed(files ?? [{ name: fileName, read: () => Promise.resolve(bytes) }]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** To unpack the most that readArchive allows takes some seconds; somebody waits for the answer. */
const limits = { ...DEFAULT_PARSING_LIMITS, milliseconds: 15_000 };
