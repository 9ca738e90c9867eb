import type { ReadProgress } from '../../parsers/readers/readBudget.js';
import type { ParsedNotice } from '../../parsers/schema.js';
import type { UnreadableDocumentError } from '../../parsers/textDocument.js';

/** What the web process asks of a parsing process: one file at a time. */
export interface ParsingRequest {
  bytes: Uint8Array;
  fileName?: string;
}

/** What a parsing process answers: progress any number of times, then one of the others. */
export type ParsingReply =
  | { kind: 'ready' }
  | { kind: 'progress'; progress: ReadProgress }
  | { kind: 'parsed'; notice: ParsedNotice }
  | { kind: 'unreadable'; code: UnreadableDocumentError['code']; message: string }
  | { kind: 'failed'; message: string; stack?: string };

/** The argument that lets a parsing process warm up before its first file. */
export const WARM_UP = 'warm-up';

/** The parser's Chinese texts that are shown while or after a file is parsed. */
export const parsingMessages = {
  stepParse: '提取任务',
  failed: (reason: string) => `解析文件时程序出错：${reason}`,
} as const;
