import { createHash } from 'node:crypto';
import { createRecord, changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { newId } from '../../ids.js';
import { keepFile, removeFile } from '../files.js';
import { NoticeModel, type NoticeRecord } from '../model.js';

export interface ReceivedFile {
  /** As the browser named it. */
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
}

/**
 * Keeps an uploaded file, to be read next. The same bytes are known again: then it is the notice that there is, taken
 * out of the archive if it was there.
 * @param check is asked only about new files and throws to refuse one; nothing of a refused file is kept. What it gives
 *   is handed back as `checked`
 * @throws Refusal empty-file; what `check` throws
 */
export async function receiveNotice<Checked>(
  context: CommandContext,
  { fileName, mediaType, bytes }: ReceivedFile,
  check: () => Promise<Checked>,
): Promise<{ notice: NoticeRecord; duplicate: boolean; checked: Checked | null }> {
  if (!bytes.length) throw new Refusal('invalid', 'empty-file', '文件是空的，请检查后重新选择。');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const known = await knownNotice(context, hash);
  if (known) return { notice: known, duplicate: true, checked: null };
  const checked = await check();
  const fileId = newId();
  await keepFile('noticeFiles', { id: fileId, name: fileName, mediaType }, bytes);
  const id = newId();
  try {
    const notice = await createRecord(
      context,
      NoticeModel,
      {
        _id: id,
        fileName,
        mediaType,
        size: bytes.length,
        hash,
        fileId,
        uploadedAt: context.now,
        uploadedBy: { id: context.actor.id, name: context.actor.name },
        job: { state: 'queued', progress: 0, step: '等待解析', error: null },
        document: null,
        text: '',
        outline: [],
        warnings: [],
        marks: [],
        sketch: [],
        resembles: null,
        planId: null,
        archived: false,
      },
      {
        deed: 'receiveNotice',
        object: { kind: 'notice', id, label: fileName },
        summary: `上传文件「${fileName}」`,
        before: null,
        after: { fileName, size: bytes.length, hash },
      },
    );
    return { notice, duplicate: false, checked };
  } catch (error) {
    // The same file came twice at the same moment: the other was first.
    await removeFile('noticeFiles', fileId);
    const first = await knownNotice(context, hash);
    if (first) return { notice: first, duplicate: true, checked };
    throw error;
  }
}

async function knownNotice(context: CommandContext, hash: string): Promise<NoticeRecord | null> {
  const known = await NoticeModel.findOne({ hash }).lean<NoticeRecord | null>();
  return known?.archived ? setNoticeArchived(context, { id: known._id, archived: false }) : known;
}

/** Takes a notice out of the lists, or back into them; nothing is deleted. @throws Refusal not-found, stale. */
export function setNoticeArchived(
  context: CommandContext,
  { id, archived, version }: { id: string; archived: boolean; version?: number | null },
): Promise<NoticeRecord> {
  return changeRecord(
    context,
    { model: NoticeModel, id, what: '文件', expectedVersion: version ?? null },
    (notice) =>
      notice.archived === archived
        ? null
        : {
            set: { archived },
            deed: {
              deed: archived ? 'archiveNotice' : 'restoreNotice',
              object: { kind: 'notice', id, label: notice.fileName },
              summary: archived ? '归档文件' : '恢复文件',
              planId: notice.planId,
            },
          },
  );
}
