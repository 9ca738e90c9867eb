import { UnreadableDocumentError } from '../textDocument.js';
import { detectFormat } from './detectFormat.js';
import { formatNames, readerMessages } from './messages.js';
import { ReadBudget, type ReadOptions } from './readBudget.js';
import { openZip } from './zipContainer.js';

export interface ArchivedFile {
  /** Path within the archive. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Unpacks a .zip of several documents, names in UTF-8 or GBK. What systems put in of themselves (__MACOSX, .DS_Store,
 * Thumbs.db) is left out.
 * @returns null where the bytes are a document of their own (a .docx is a zip too), whatever its name says
 * @throws what detectFormat does; UnreadableDocumentError `too-complex` (an archive within, too many files), `too-large`, `encrypted`, `corrupt`
 */
export async function readArchive(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ArchivedFile[] | null> {
  const budget = new ReadBudget(options);
  const file = await detectFormat(bytes, budget);
  if (file.format !== 'zip') return null;
  const { zip } = file;
  const wanted = zip.entries.filter((entry) => !RESIDUE.test(entry.name));
  if (wanted.length === 0) throw new UnreadableDocumentError('no-text', readerMessages.noFilesInside);
  if (wanted.length > budget.limits.archiveFiles) {
    throw new UnreadableDocumentError('too-complex', readerMessages.tooManyFiles(budget.limits.archiveFiles));
  }
  const files: ArchivedFile[] = [];
  for (const { name } of wanted) {
    const contents = (await zip.read(name)) ?? new Uint8Array();
    if (await isArchive(contents, name, budget)) {
      throw new UnreadableDocumentError('too-complex', readerMessages.nestedArchive(name));
    }
    files.push({ name, bytes: contents });
    budget.report(readerMessages.stepUnpacking, files.length, wanted.length);
  }
  return files;
}

const RESIDUE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

const ARCHIVE_NAME = /\.(?:zip|rar|7z|gz|tgz|bz2|xz|tar)$/i;

/** A .docx is a zip too: what counts is that it holds no document of its own. */
async function isArchive(bytes: Uint8Array, name: string, budget: ReadBudget): Promise<boolean> {
  if (ARCHIVE_NAME.test(name)) return true;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false;
  const inner = await openZip(bytes, formatNames.zip, budget).catch(() => null);
  return (
    inner !== null && !inner.has('[Content_Types].xml') && !inner.has('OFD.xml') && !inner.has('mimetype')
  );
}
