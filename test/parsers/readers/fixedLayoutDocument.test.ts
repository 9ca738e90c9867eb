import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../parsers/readers/readDocument.js';
import { ofdFile } from './made/ofdFile.js';
import { expectRefusal, readLines } from './made/readLines.js';

const SHARED = new URL('../../../../shared/formats/', import.meta.url);

describe('OFD', () => {
  it('joins lines into paragraphs over pages and drops page numbers', async () => {
    const pages = [
      {
        words: [
          { x: 60, y: 40, text: '关于开展专项检查的通知', size: 8 },
          { x: 40, y: 60, text: '各县区民政局要于六月底前对养老机构开展检查，并将' },
          { x: 30, y: 70, text: '检查结果书面报送市民政局养老服务科，对发现的问题要' },
          { x: 100, y: 285, text: '— 1 —', size: 4 },
        ],
      },
      {
        words: [
          { x: 30, y: 40, text: '逐项整改。' },
          { x: 130, y: 60, text: '云溪市民政局' },
          { x: 100, y: 285, text: '— 2 —', size: 4 },
        ],
      },
    ];
    const { format, lines } = await readDocument(ofdFile(pages), { fileName: '通知.ofd' });
    expect(format).to.equal('ofd');
    expect(lines.map((line) => line.text)).to.deep.equal([
      '关于开展专项检查的通知',
      '各县区民政局要于六月底前对养老机构开展检查，并将检查结果书面报送市民政局养老服务科，对发现的问题要逐项整改。',
      '云溪市民政局',
    ]);
    expect(lines.at(-1)?.align).to.equal('right');
  });

  it('reads a table by its lines', async () => {
    const pages = [
      {
        lines: [
          [20, 50, 180, 50],
          [20, 62, 180, 62],
          [20, 74, 180, 74],
          [20, 50, 20, 74],
          [100, 50, 100, 74],
          [180, 50, 180, 74],
        ] satisfies [number, number, number, number][],
        words: [
          { x: 25, y: 58, text: '任务' },
          { x: 105, y: 58, text: '责任单位' },
          { x: 25, y: 70, text: '开展全面排查' },
          { x: 105, y: 70, text: '各县区民政局' },
        ],
      },
    ];
    expect(await readLines(ofdFile(pages))).to.deep.equal(['任务\t责任单位', '开展全面排查\t各县区民政局']);
  });

  it('leaves invisible and slanted words out', async () => {
    const pages = [
      {
        words: [
          { x: 30, y: 60, text: '各单位要落实责任。' },
          { x: 30, y: 90, text: '看不见', attributes: 'Visible="false"' },
          { x: 60, y: 150, text: '内部资料', attributes: 'CTM="0.7 0.7 -0.7 0.7 0 0"' },
        ],
      },
    ];
    expect(await readLines(ofdFile(pages))).to.deep.equal(['各单位要落实责任。']);
  });

  it('refuses an encrypted package', async () => {
    const files = { 'OFD.xml': strToU8('<ofd/>'), 'Encryptions.xml': strToU8('<e/>') };
    await expectRefusal(readDocument(zipSync(files)), 'encrypted', 'OFD');
  });

  it('refuses a package without pages', async () => {
    await expectRefusal(readDocument(zipSync({ 'OFD.xml': strToU8('<OFD/>') })), 'corrupt', 'OFD');
  });

  it('reads public samples of the format', async function () {
    const reply = await readFile(new URL('official-reply-2011.ofd', SHARED)).catch(() => this.skip());
    const document = await readDocument(reply);
    expect(document.lines[0]?.text).to.contain('卫生局文件');
    expect(document.lines.find((line) => line.text.includes('批复'))?.align).to.equal('center');
    expect(document.lines.some((line) => line.text.includes('〔2011〕10号）收悉'))).to.equal(true);
    const page = await readDocument(await readFile(new URL('standard-page.ofd', SHARED)));
    expect(page.lines.filter((line) => line.kind === 'row')).to.have.length(5);
  });
});
