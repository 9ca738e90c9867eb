import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { readDocument } from '../../../parsers/readers/readDocument.js';
import type { ReadProgress } from '../../../parsers/readers/readBudget.js';
import { correctSigns } from '../../../parsers/readers/recognition/correctSigns.js';
import { correctYears } from '../../../parsers/readers/recognition/correctYears.js';
import { ofdFile } from './made/ofdFile.js';
import { pdfFile } from './made/pdfFile.js';
import { expectRefusal } from './made/readLines.js';

const SHARED = new URL('../../../../shared/formats/', import.meta.url);

/** A picture without words. */
function blank(): Canvas {
  const canvas = createCanvas(400, 300);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 400, 300);
  return canvas;
}

function rgb(canvas: Canvas): { width: number; height: number; rgb: Uint8Array } {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  return {
    width,
    height,
    rgb: Uint8Array.from(
      { length: width * height * 3 },
      (_, at) => data[Math.floor(at / 3) * 4 + (at % 3)] ?? 0,
    ),
  };
}

describe('recognition', function () {
  this.timeout(120_000);

  it('reads a scanned notice nearly without a fault, with progress and a warning that names the pages', async function () {
    const scan = await readFile(new URL('qingyang-two-pages-scan.pdf', SHARED)).catch(() => this.skip());
    const plan = await readFile(new URL('qingyang-three-year-plan-2024.docx', SHARED));
    const progress: ReadProgress[] = [];
    const document = await readDocument(scan, { onProgress: (step) => progress.push(step) });
    expect(document.format).to.equal('scan');
    expect(document.warnings.join()).to.contain('第 1-2 页为扫描件');
    expect(progress.at(-1)).to.deep.equal({ step: '识别文字', done: 2, total: 2 });
    const read = new Set(document.lines.map((line) => line.text.replace(/\s/g, '')));
    const meant = (await readDocument(plan)).lines.map((line) => line.text.replace(/\s/g, ''));
    const exact = meant.filter((line) => read.has(line)).length;
    expect(exact, 'paragraphs read without any fault').to.be.at.least(20);
  });

  it('recognises only the pages of a PDF that are pictures', async () => {
    const pages = [
      { words: [{ x: 72, y: 100, text: '各县区民政局要完成自查。' }] },
      { picture: rgb(blank()), words: [{ x: 290, y: 820, text: '2' }] },
    ];
    const document = await readDocument(pdfFile({ pages }));
    expect(document.format).to.equal('pdf');
    expect(document.lines.map((line) => line.text)).to.deep.equal(['各县区民政局要完成自查。']);
    expect(document.warnings.join()).to.contain('第 2 页为扫描件').and.contain('第 2 页没有读到文字');
  });

  it('recognises a page whose font does not say which characters it draws, and says so', async () => {
    const glyphs = String.fromCharCode(...Array.from({ length: 60 }, (_, at) => 0x0a00 + at * 97));
    const pages = [
      { words: [{ x: 72, y: 100, text: '各县区民政局要完成自查。' }] },
      { words: [{ x: 72, y: 100, text: glyphs, unnamed: true }] },
    ];
    const document = await readDocument(pdfFile({ pages }));
    expect(document.lines.map((line) => line.text)).to.deep.equal(['各县区民政局要完成自查。']);
    expect(document.warnings.join()).to.contain('第 2 页的字体没有文字编码').and.not.contain('扫描件');
  });

  it('does not recognise a page whose text lies over a picture', async () => {
    const pages = [{ picture: rgb(blank()), words: [{ x: 72, y: 100, text: '各县区民政局要完成自查。' }] }];
    const document = await readDocument(pdfFile({ pages }));
    expect(document.warnings).to.deep.equal([]);
  });

  it('says so when a picture, or an OFD of pictures, has no words', async () => {
    const png = blank().toBuffer('image/png');
    await expectRefusal(readDocument(png), 'no-text', '清晰');
    await expectRefusal(readDocument(ofdFile([{ picture: png }])), 'no-text', '清晰');
  });

  it('refuses more scanned pages than allowed', async () => {
    const page = { picture: rgb(blank()) };
    await expectRefusal(
      readDocument(pdfFile({ pages: [page, page, page] }), { limits: { scannedPages: 2 } }),
      'too-complex',
      '2 页',
    );
  });

  it('can be cancelled', async () => {
    const controller = new AbortController();
    const page = { picture: rgb(blank()) };
    const outcome = await readDocument(pdfFile({ pages: [page, page, page, page] }), {
      signal: controller.signal,
      onProgress: ({ step, done }) => {
        if (step === '识别文字' && done === 1) controller.abort(new Error('用户取消'));
      },
    }).catch((error: unknown) => error);
    expect(outcome).to.equal(controller.signal.reason);
  });
});

describe('signs of recognised text', () => {
  for (const [read, meant] of [
    ['《一)加强组织领导。', '（一）加强组织领导。'],
    ['各县〈区）民政局', '各县（区）民政局'],
    ['云民【2024]23号', '云民〔2024〕23号'],
    ['各县（区)民政局:', '各县（区）民政局：'],
    ['落实责任,限期整改;及时上报', '落实责任，限期整改；及时上报'],
    ['每年不少于3次(含)', '每年不少于3次（含）'],
    ['15:30前报送', '15:30前报送'],
  ] as const) {
    it(`makes 「${meant}」 of 「${read}」`, () => expect(correctSigns(read)).to.equal(meant));
  }

  it('corrects an impossible year only where the document names the one that is meant', () => {
    const page = {
      number: 1,
      width: 100,
      height: 100,
      rulings: [],
      confidence: 90,
      texts: ['2024年至2026年', '（2926年1月至9月）', '2927年'].map((text, at) => ({
        text,
        left: 0,
        right: 90,
        baseline: at * 20,
        size: 10,
      })),
    };
    expect(correctYears([page])[0]?.texts.map((text) => text.text)).to.deep.equal([
      '2024年至2026年',
      '（2026年1月至9月）',
      '2927年',
    ]);
  });
});
