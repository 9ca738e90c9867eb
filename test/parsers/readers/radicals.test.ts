import { expect } from 'chai';
import { withoutRadicals } from '../../../parsers/readers/radicals.js';
import { ofdFile } from './made/ofdFile.js';
import { pdfFile } from './made/pdfFile.js';
import { readLines } from './made/readLines.js';
import { cell, p, table, wordFile } from './made/wordFile.js';

const WRITTEN = '⼀、各乡镇⺠政所每⽉25⽇前上报⼯作进展，⻓期坚持。';
const MEANT = '一、各乡镇民政所每月25日前上报工作进展，长期坚持。';

describe('radicals in place of characters', () => {
  it('become the characters that they look like', () => {
    expect(withoutRadicals(WRITTEN)).to.equal(MEANT);
    expect(withoutRadicals('农⼾、⾭年、⻛险、⻔⼾')).to.equal('农户、青年、风险、门户');
  });

  it('stay what they are where they stand for no character', () => {
    expect(withoutRadicals('部首⺡和⺮')).to.equal('部首⺡和⺮');
  });

  it('do not come out of a PDF, an OFD, a Word document or a text', async () => {
    const placed = { x: 20, y: 30, text: WRITTEN };
    expect(await readLines(pdfFile({ pages: [{ words: [placed] }] }))).to.deep.equal([MEANT]);
    expect(await readLines(ofdFile([{ words: [placed] }]))).to.deep.equal([MEANT]);
    const word = wordFile({ body: p(WRITTEN) + table([cell('⽉份'), cell('⼯作')]) });
    expect(await readLines(word)).to.deep.equal([MEANT, '月份\t工作']);
    expect(await readLines(Buffer.from(WRITTEN))).to.deep.equal([MEANT]);
  });
});
