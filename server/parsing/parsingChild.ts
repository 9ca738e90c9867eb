import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseNotice } from '../../parsers/parseNotice.js';
import { readArchive } from '../../parsers/readers/readArchive.js';
import { readDocument } from '../../parsers/readers/readDocument.js';
import { UnreadableDocumentError } from '../../parsers/textDocument.js';
import {
  parsingMessages,
  WARM_UP,
  type FileToParse,
  type FileToUnpack,
  type ParsingReply,
  type ParsingRequest,
} from './parsingMessages.js';
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

async function answer(request: ParsingRequest): Promise<ParsingReply> {
  try {
    return await (request.kind === 'parse' ? parse(request) : unpack(request));
  } catch (error) {
    if (error instanceof UnreadableDocumentError) {
      return { kind: 'unreadable', code: error.code, message: error.message };
    }
    return error instanceof Error
      ? { kind: 'failed', message: error.message, stack: error.stack }
      : { kind: 'failed', message: String(error) };
  }
}

async function parse({ bytes, fileName }: FileToParse): Promise<ParsingReply> {
  const document = await readDocument(bytes, {
    fileName,
    onProgress: (progress) => reply({ kind: 'progress', progress }),
  });
  reply({ kind: 'progress', progress: { step: parsingMessages.stepParse, done: 0, total: 1 } });
  return { kind: 'parsed', notice: parseNotice(document) };
}

/** No name of the archive's becomes a path: it may point out of the folder. */
async function unpack({ bytes, fileName, folder }: FileToUnpack): Promise<ParsingReply> {
  const files = await readArchive(bytes, { fileName });
  for (const [index, file] of (files ?? []).entries()) {
    await writeFile(path.join(folder, String(index)), file.bytes);
  }
  return { kind: 'unpacked', names: files && files.map(({ name }) => name) };
}

function reply(message: ParsingReply): void {
  process.send?.(message);
}
