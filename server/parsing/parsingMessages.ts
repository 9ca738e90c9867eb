import type { ReadProgress } from '../../parsers/readers/readBudget.js';
import type { ParsedNotice } from '../../parsers/schema.js';
import type { UnreadableDocumentError } from '../../parsers/textDocument.js';

/** A file to be parsed. */
export interface FileToParse {
  bytes: Uint8Array;
  fileName?: string;
}

/** A file that may be an archive, to be unpacked into an empty folder. */
export interface FileToUnpack {
  bytes: Uint8Array;
  fileName: string;
  folder: string;
}

/** What the web process asks of a parsing process: one file at a time. */
export type ParsingRequest = ({ kind: 'parse' } & FileToParse) | ({ kind: 'unpack' } & FileToUnpack);

/** What a parsing process answers: progress any number of times, then one of the others. */
export type ParsingReply =
  | { kind: 'ready' }
  | { kind: 'progress'; progress: ReadProgress }
  | { kind: 'parsed'; notice: ParsedNotice }
  /** The names that the archive gives its files, which stand in the folder as 0, 1, 2, …; null for no archive. */
  | { kind: 'unpacked'; names: string[] | null }
  | { kind: 'unreadable'; code: UnreadableDocumentError['code']; message: string }
  | { kind: 'failed'; message: string; stack?: string };

/** The argument that lets a parsing process warm up before its first file. */
export const WARM_UP = 'warm-up';

/** The parser's Chinese texts that are shown while or after a file is parsed. */
export const parsingMessages = {
  stepParse: '提取任务',
  failed: (reason: string) => `解析文件时程序出错：${reason}`,
} as const;
