import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parsedNoticeSchema } from '../../parsers/schema.js';
import { UnreadableDocumentError } from '../../parsers/textDocument.js';
import { loadUploadLimit } from '../config.js';
import { parseFile } from '../parsing/parseFile.js';
import { exitCodes } from './exitCodes.js';
import { noticeTable } from './noticeTable.js';

/**
 * `dingban parse FILE --format json|table`: the notice on standard output, everything else on standard error. A file
 * may be as large as one that is uploaded (MAX_UPLOAD_MB).
 * @returns the exit status (see exitCodes.ts)
 * @throws ConfigError where MAX_UPLOAD_MB cannot be used
 */
export async function parse(file: string, format: string): Promise<number> {
  if (format !== 'json' && format !== 'table') {
    return complain(exitCodes.usage, `不认识的输出格式「${format}」，可用：json、table。`);
  }
  const bytes = await readBytes(file, loadUploadLimit());
  if (typeof bytes === 'string') return complain(exitCodes.unreadable, bytes);
  try {
    const notice = await parseFile(bytes, { fileName: path.basename(file) });
    process.stdout.write(
      format === 'json'
        ? `${JSON.stringify(parsedNoticeSchema.parse(notice), null, 2)}\n`
        : noticeTable(notice),
    );
    if (notice.tasks.length > 0) return 0;
    return complain(
      exitCodes.noTasks,
      `「${path.basename(file)}」里没有找到任务。请确认它是布置工作的文件，而不是简报、总结或附件。`,
    );
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return complain(exitCodes.unreadable, error.message);
    throw error;
  }
}

/** The file's bytes, or in Chinese why they cannot be had. Larger files are refused before they are read. */
async function readBytes(file: string, largestBytes: number): Promise<Uint8Array | string> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return `「${file}」是一个文件夹，请给出文件的路径。`;
    if (found.size > largestBytes)
      return `「${file}」有 ${megabytes(found.size)} MB，超过 ${megabytes(largestBytes)} MB 的上限（MAX_UPLOAD_MB），请拆分后再试。`;
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return `找不到文件「${file}」，请检查路径。`;
    if (code === 'EACCES' || code === 'EPERM') return `没有读取「${file}」的权限。`;
    throw error;
  }
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

function complain(status: number, message: string): number {
  process.stderr.write(`${message}\n`);
  return status;
}
