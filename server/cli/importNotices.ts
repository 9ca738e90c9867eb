import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UnreadableDocumentError } from '../../parsers/textDocument.js';
import type { CommandContext } from '../../plans/context.js';
import { Refusal } from '../../plans/errors.js';
import { applyParsedNotice, ensureUsable } from '../../plans/notices/commands/applyParsedNotice.js';
import { receiveNotice } from '../../plans/notices/commands/receiveNotice.js';
import { parseFile } from '../parsing/parseFile.js';
import { complain, say, withDatabase } from './database.js';
import { exitCodes } from './exitCodes.js';

/** `dingban import FILE…`: each file becomes a notice with its draft plan. @returns the exit status */
export function importNotices(files: readonly string[]): Promise<number> {
  return withDatabase(async (context) => {
    let status = 0;
    for (const file of files) {
      try {
        say(await importOne(context, file));
      } catch (error) {
        status = statusOf(error);
        complain(`「${path.basename(file)}」没有导入：${(error as Error).message}`);
      }
    }
    return status;
  });
}

async function importOne(context: CommandContext, file: string): Promise<string> {
  const bytes = await readFile(file);
  const fileName = path.basename(file).normalize('NFC');
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
    return `「${fileName}」先前已导入，方案 ${notice.planId}`;
  }
  const { planId } = await applyParsedNotice(context, { id: notice._id, parsed: await read() });
  return `「${fileName}」已导入，找到${String((await read()).tasks.length)}项任务，方案 ${planId}`;
}

/** @throws what is not about the file */
function statusOf(error: unknown): number {
  if (error instanceof UnreadableDocumentError) return exitCodes.unreadable;
  if (error instanceof Refusal) return error.code === 'no-tasks' ? exitCodes.noTasks : exitCodes.refused;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes(code)) throw error;
  return exitCodes.unreadable;
}
