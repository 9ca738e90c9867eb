import { parseNotice } from '../../parsers/parseNotice.js';
import { readDocument } from '../../parsers/readers/readDocument.js';
import { UnreadableDocumentError } from '../../parsers/textDocument.js';
import { parsingMessages, WARM_UP, type ParsingReply, type ParsingRequest } from './parsingMessages.js';
import { warmUp } from './warmUp.js';

/**
 * The parsing process: parseFile.ts forks it, sends it one file after another and ends it. It ends by itself when its
 * parent is gone. Told to warm up, it reads sample notices until it is sent the first file.
 */
let asked = false;
process.on('message', (request: ParsingRequest) => {
  asked = true;
  void answer(request).then(reply);
});
process.on('disconnect', () => process.exit(0));
reply({ kind: 'ready' });
if (process.argv.includes(WARM_UP)) void warmUp(() => !asked);

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
