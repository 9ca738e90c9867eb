import { parseNotice } from '../../parsers/parseNotice.js';
import { readDocument } from '../../parsers/readers/readDocument.js';
import { UnreadableDocumentError } from '../../parsers/textDocument.js';
import { parsingMessages, type ParsingReply, type ParsingRequest } from './parsingMessages.js';

/**
 * The parsing process: parseFile.ts forks it, sends it one file after another and ends it. It ends by itself when its
 * parent is gone.
 */
process.on('message', (request: ParsingRequest) => {
  void answer(request).then(reply);
});
process.on('disconnect', () => process.exit(0));
reply({ kind: 'ready' });

async function answer({ bytes, fileName }: ParsingRequest): Promise<ParsingReply> {
  try {
    const document = await readDocument(bytes, {
      fileName,
      onProgress: (progress) => reply({ kind: 'progress', progress }),
    });
    reply({ kind: 'progress', progress: { step: parsingMessages.stepParse, done: 0, total: 1 } });
    return { kind: 'parsed', notice: parseNotice(document) };
  } catch (error) {
    if (error instanceof UnreadableDocumentError) {
      return { kind: 'unreadable', code: error.code, message: error.message };
    }
    return error instanceof Error
      ? { kind: 'failed', message: error.message, stack: error.stack }
      : { kind: 'failed', message: String(error) };
  }
}

function reply(message: ParsingReply): void {
  process.send?.(message);
}
