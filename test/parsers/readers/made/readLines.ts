import { expect } from 'chai';
import { readDocument } from '../../../../parsers/readers/readDocument.js';
import type { ReadOptions } from '../../../../parsers/readers/readBudget.js';
import { UnreadableDocumentError } from '../../../../parsers/textDocument.js';

/** The texts of the lines that a file is read into. */
export async function readLines(bytes: Uint8Array, options?: ReadOptions): Promise<string[]> {
  return (await readDocument(bytes, options)).lines.map((line) => line.text);
}

/** Expects the reading to be refused with this code, and with a Chinese message. */
export async function expectRefusal(
  reading: Promise<unknown>,
  code: UnreadableDocumentError['code'],
  words?: string,
): Promise<void> {
  const outcome = await reading.then(
    () => null,
    (error: unknown) => error,
  );
  expect(outcome, 'the reading should have been refused').to.be.instanceOf(UnreadableDocumentError);
  if (!(outcome instanceof UnreadableDocumentError)) return;
  expect(outcome.code).to.equal(code);
  expect(outcome.message).to.match(/[\u4e00-\u9fff]/);
  if (words !== undefined) expect(outcome.message).to.contain(words);
}
