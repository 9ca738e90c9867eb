import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { usesAutomaticNumbers } from '../../../parsers/readers/legacyWord.js';
import { readDocument } from '../../../parsers/readers/readDocument.js';

const SHARED = new URL('../../../../shared/formats/', import.meta.url);

describe('old Word documents', () => {
  it('reads a .doc, paragraph by paragraph, with its quotation marks', async function () {
    const doc = await readFile(new URL('qingyang-three-year-plan-2024.doc', SHARED)).catch(() => this.skip());
    const { lines, warnings } = await readDocument(doc, { fileName: '方案.doc' });
    expect(lines).to.have.length(29);
    expect(lines.some((line) => line.text.includes('“'))).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  const member = (level: number, list: number) => Buffer.from([0x0a, 0x26, level, 0x0b, 0x46, list, 0]);
  const noise = Buffer.alloc(50, 0x41);

  it('notices paragraphs with automatic numbers', () => {
    const bytes = Buffer.concat([noise, member(0, 1), noise, member(1, 1), noise]);
    expect(usesAutomaticNumbers(bytes)).to.equal(true);
  });

  it('takes neither paragraphs outside of lists nor a single chance for it', () => {
    expect(usesAutomaticNumbers(Buffer.concat([member(0, 0), noise, member(0, 0)]))).to.equal(false);
    expect(usesAutomaticNumbers(Buffer.concat([noise, member(0, 1), noise]))).to.equal(false);
  });
});
