import { createReadStream } from 'node:fs';
import { attachableKinds, ensureAttachable } from '../../plans/assignments/attachments.js';
import type { AttachedFile } from '../../plans/assignments/model.js';
import { Refusal } from '../../plans/errors.js';
import { newId } from '../../plans/ids.js';
import { keepFile, removeFile } from '../../plans/notices/files.js';
import type { Config } from '../config.js';
import type { UploadedFile } from '../http/route.js';

/** How many files may come with one report. */
export const mostFiles = 12;

/** What the pages tell whoever chooses files, so that none is sent in vain. */
export function attachmentRules({ maxUploadBytes }: Pick<Config, 'maxUploadBytes'>) {
  return { maxBytes: maxUploadBytes, maxFiles: mostFiles, kinds: attachableKinds };
}

/**
 * Keeps what was attached, then has `record` name it. Where that is refused the files go again; after any other
 * failure, when it may have been recorded, that is left to repair().
 * @throws Refusal forbidden-kind, empty-file; what `record` throws.
 */
export async function withAttached<T>(
  files: readonly UploadedFile[],
  record: (attached: AttachedFile[]) => Promise<T>,
): Promise<T> {
  for (const { fileName: name, size } of files) ensureAttachable({ name, size });
  const attached: AttachedFile[] = [];
  for (const { fileName: name, mediaType, size, path } of files) {
    const file = { id: newId(), name, mediaType, size };
    await keepFile('submissionFiles', file, createReadStream(path));
    attached.push(file);
  }
  try {
    return await record(attached);
  } catch (error) {
    if (error instanceof Refusal) {
      await Promise.all(attached.map(({ id }) => removeFile('submissionFiles', id)));
    }
    throw error;
  }
}
