import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import iconv from 'iconv-lite';
import { UnreadableDocumentError } from '../textDocument.js';
import { readerMessages } from './messages.js';
import type { ReadBudget } from './readBudget.js';

export interface ZipEntry {
  /** Path inside the container, `/` between folders. */
  name: string;
  /** As the directory states it; yauzl stops a stream that gives more or less than this. */
  size: number;
  encrypted: boolean;
}

/** An opened zip file, of which nothing is unpacked until asked for. */
export interface ZipContainer {
  entries: ZipEntry[];
  has(name: string): boolean;
  /** Unpacks one entry piece by piece; each piece is counted against the budget. */
  stream(name: string): AsyncIterable<Uint8Array>;
  /** One entry whole; null where there is none of this name. */
  read(name: string): Promise<Uint8Array | null>;
}

/**
 * Reads a zip's directory. Names are UTF-8 where the entry says so, else GBK, as Chinese programs write them.
 * @param kind what the file is called in messages: 「Word 文档（.docx）」
 * @throws UnreadableDocumentError `corrupt`, `too-large` or `too-complex`
 */
export async function openZip(bytes: Uint8Array, kind: string, budget: ReadBudget): Promise<ZipContainer> {
  const corrupt = (cause: unknown) =>
    new UnreadableDocumentError('corrupt', readerMessages.corrupt(kind), { cause });
  const byName = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
    });
    if (zip.entryCount > budget.limits.archiveEntries) throw tooManyEntries(budget);
    for await (const entry of zip.eachEntry()) {
      if (byName.size >= budget.limits.archiveEntries) throw tooManyEntries(budget);
      const name = entryName(entry);
      if (!name.endsWith('/') && !byName.has(name)) byName.set(name, entry);
    }
  } catch (error) {
    throw error instanceof UnreadableDocumentError ? error : corrupt(error);
  }

  async function* stream(name: string): AsyncIterable<Uint8Array> {
    const entry = byName.get(name);
    if (!entry) return;
    if (entry.isEncrypted()) {
      throw new UnreadableDocumentError('encrypted', readerMessages.encrypted(kind));
    }
    if (entry.uncompressedSize > budget.limits.expandedBytes) budget.spendExpanded(entry.uncompressedSize);
    refuseBomb(entry, budget);
    try {
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        const chunk = piece as Uint8Array;
        budget.spendExpanded(chunk.byteLength);
        budget.checkTime();
        yield chunk;
      }
    } catch (error) {
      throw isZipFailure(error) ? corrupt(error) : error;
    }
  }

  return {
    entries: [...byName].map(([name, entry]) => ({
      name,
      size: entry.uncompressedSize,
      encrypted: entry.isEncrypted(),
    })),
    has: (name) => byName.has(name),
    stream,
    async read(name) {
      if (!byName.has(name)) return null;
      const pieces: Uint8Array[] = [];
      for await (const piece of stream(name)) pieces.push(piece);
      return Buffer.concat(pieces);
    },
  };
}

/** zlib's and yauzl's own errors are plain; anything of ours, or a cancellation, passes through. */
function isZipFailure(error: unknown): boolean {
  if (error instanceof UnreadableDocumentError) return false;
  return error instanceof Error && error.name !== 'AbortError';
}

function tooManyEntries(budget: ReadBudget): UnreadableDocumentError {
  return new UnreadableDocumentError(
    'too-complex',
    readerMessages.tooManyEntries(budget.limits.archiveEntries),
  );
}

function refuseBomb(entry: Entry, budget: ReadBudget): void {
  const { ratioFreeBytes, expansionRatio } = budget.limits;
  if (entry.uncompressedSize <= ratioFreeBytes) return;
  if (entry.uncompressedSize > Math.max(1, entry.compressedSize) * expansionRatio) {
    throw new UnreadableDocumentError('too-large', readerMessages.expansionRatio);
  }
}

const UTF8_FLAG = 0x800;

function entryName(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const isAscii = raw.every((byte) => byte < 0x80);
  if (isAscii) return raw.toString('latin1').replaceAll('\\', '/');
  const unicodePath = entry.extraFields.some((field) => field.id === 0x7075);
  if (entry.generalPurposeBitFlag & UTF8_FLAG || unicodePath) {
    return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw).replaceAll('\\', '/');
  } catch {
    return iconv.decode(raw, 'gb18030').replaceAll('\\', '/');
  }
}
