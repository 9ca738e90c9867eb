import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UnreadableDocumentError } from '../../parsers/textDocument.js';
import type { CommandContext } from '../../plans/context.js';
import { Refusal } from '../../plans/errors.js';
import { applyParsedNotice, ensureUsable } from '../../plans/notices/commands/applyParsedNotice.js';
import { receiveNotice } from '../../plans/notices/commands/receiveNotice.js';
import { parseFile } from '../parsing/parseFile.js';
import { withUnpacked, type UnpackedFile } from '../parsing/withUnpacked.js';
import { complain, say, withDatabase } from './database.js';
import { exitCodes } from './exitCodes.js';

/**
 * `dingban import FILE…`: each file, and each file within a .zip, becomes a notice with its draft plan.
 * @returns the exit status; of several failures, that of the last
 */
export function importNotices(paths: readonly string[]): Promise<number> {
  return withDatabase(async (context) => {
    let status = 0;
    const telling = async (name: string, deed: () => Promise<void>): Promise<void> => {
      try {
        await deed();
      } catch (error) {
        status = statusOf(error);
        complain(`「${name}」没有导入：${(error as Error).message}`);
      }
    };
    const importOne = async ({ name, read }: UnpackedFile): Promise<void> => {
      const fileName = name.normalize('NFC');
      await telling(fileName, async () =>
        say(`「${fileName}」${await importFile(context, path.posix.basename(fileName), await read())}`),
      );
    };
    for (const file of paths) {
      const fileName = path.basename(file);
      await telling(fileName, async () =>
        withUnpacked(await readFile(file), fileName, async (files) => {
          for (const each of files) await importOne(each);
        }),
      );
    }
    return status;
  });
}

/** @returns what came of it, to follow the file's name */
async function importFile(context: CommandContext, fileName: string, bytes: Uint8Array): Promise<string> {
  let parsed: Awaited<ReturnType<typeof parseFile>> | undefined;
  const read = async () => {
    parsed ??= await parseFile(bytes, { fileName });
    return parsed;
  };
  const received = { fileName, mediaType: 'application/octet-stream', bytes };
  const { notice, duplicate } = await receiveNotice(context, received, async () =>
    ensureUsable(await read()),
  );
  if (duplicate && notice.planId && notice.job.state === 'done') {
    return `先前已导入，方案 ${notice.planId}`;
  }
  const { planId } = await applyParsedNotice(context, { id: notice._id, parsed: await read() });
  return `已导入，找到${String((await read()).tasks.length)}项任务，方案 ${planId}`;
}

/** @throws what is not about the file */
function statusOf(error: unknown): number {
  if (error instanceof UnreadableDocumentError) return exitCodes.unreadable;
  if (error instanceof Refusal) return error.code === 'no-tasks' ? exitCodes.noTasks : exitCodes.refused;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes(code)) throw error;
  return exitCodes.unreadable;
}
