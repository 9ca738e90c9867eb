import { expect } from 'chai';
import { readDocument } from '../../../parsers/readers/readDocument.js';
import { pdfFile, type PdfPageToMake } from './made/pdfFile.js';
import { expectRefusal, readLines } from './made/readLines.js';

/** Sets running text in lines of `width` characters of 12 points, as an office program prints it. */
function set(
  text: string,
  x: number,
  y: number,
  width: number,
  indent = 2,
): NonNullable<PdfPageToMake['words']> {
  const words: NonNullable<PdfPageToMake['words']> = [];
  let rest = [...text];
  for (let line = 0; rest.length > 0; line++) {
    const shift = line === 0 ? indent : 0;
    words.push({ x: x + shift * 12, y: y + line * 20, text: rest.slice(0, width - shift).join('') });
    rest = rest.slice(width - shift);
  }
  return words;
}

const FIRST =
  '各县区民政局要于六月底前对辖区内养老机构至少开展一次消防安全检查，检查结果书面报送市民政局养老服务科，对发现的问题要建立台账、限期整改、逐项销号，确保整改到位。';
const SECOND =
  '市民政局将会同消防救援支队对各地工作开展情况进行抽查，对工作推进不力、问题隐患突出的单位进行通报，并将检查情况纳入年度考核，考核结果作为评优评先的重要依据。';

describe('PDF', () => {
  it('joins the lines of a paragraph, also over the page', async () => {
    const lines = set(FIRST, 72, 100, 36);
    const pages = [
      { words: [{ x: 200, y: 80, text: '关于开展检查的通知', size: 18 }, ...lines.slice(0, 2)] },
      {
        words: [...lines.slice(2).map((word) => ({ ...word, y: word.y - 40 })), ...set(SECOND, 72, 140, 36)],
      },
    ];
    const document = await readDocument(pdfFile({ pages }));
    expect(document.format).to.equal('pdf');
    expect(document.lines.map((line) => line.text)).to.deep.equal(['关于开展检查的通知', FIRST, SECOND]);
    expect(document.lines.map((line) => line.page)).to.deep.equal([1, 1, 2]);
    expect(document.lines[0]?.align).to.equal('center');
  });

  it('joins a title that fills its first line with its rest in the middle of the next', async () => {
    const title = '云溪市民政局关于开展全市养老服务机构安全隐患排查整治专项行动的';
    const words = [
      { x: 72, y: 100, text: title, size: 14 },
      { x: 282, y: 124, text: '通知', size: 14 },
      ...set(FIRST, 72, 170, 37),
    ];
    const { lines } = await readDocument(pdfFile({ pages: [{ words }] }));
    expect(lines.map((line) => line.text)).to.deep.equal([`${title}通知`, FIRST]);
    expect(lines[0]?.align).to.equal('center');
  });

  it('drops headers, footers and page numbers, whatever their form', async () => {
    const numbers = ['— 1 —', '- 2 -', '第 3 页 共 4 页', '4'];
    const bodies = [
      '本方案自印发之日起施行。',
      '各单位要按月报送进展。',
      '各乡镇要按时完成自查。',
      '市局将适时开展督导。',
    ];
    const pages = numbers.map((number, at) => ({
      words: [
        { x: 250, y: 40, text: '云溪市民政局文件汇编', size: 9 },
        { x: 96, y: 120, text: bodies[at] ?? '' },
        { x: 280, y: 810, text: number, size: 9 },
      ],
    }));
    expect(await readLines(pdfFile({ pages }))).to.deep.equal(bodies);
  });

  it('keeps a number that stands in the body', async () => {
    const pages = [
      {
        words: [
          { x: 72, y: 300, text: '12' },
          { x: 72, y: 330, text: '项任务' },
        ],
      },
    ];
    expect((await readLines(pdfFile({ pages }))).join('')).to.contain('12');
  });

  it('reads two columns one after the other, below a title over both', async () => {
    const pages = [
      {
        words: [
          { x: 180, y: 80, text: '关于开展专项整治的通知', size: 18 },
          ...set(FIRST.repeat(2), 60, 140, 18),
          ...set(SECOND.repeat(2), 320, 140, 18),
        ],
      },
    ];
    expect(await readLines(pdfFile({ pages }))).to.deep.equal([
      '关于开展专项整治的通知',
      FIRST.repeat(2),
      SECOND.repeat(2),
    ]);
  });

  const grid = (top: number, rows: number): PdfPageToMake['lines'] => [
    ...Array.from({ length: rows + 1 }, (_, at): [number, number, number, number] => [
      60,
      top + at * 40,
      500,
      top + at * 40,
    ]),
    ...[60, 120, 350, 500].map((x): [number, number, number, number] => [x, top, x, top + rows * 40]),
  ];

  it('reads a table by its lines, cells wrapped over lines, between the paragraphs around it', async () => {
    const pages = [
      {
        lines: grid(140, 2),
        words: [
          { x: 72, y: 110, text: '任务分解如下：' },
          { x: 70, y: 165, text: '序号' },
          { x: 130, y: 165, text: '任务' },
          { x: 360, y: 165, text: '责任单位' },
          { x: 70, y: 205, text: '1' },
          { x: 130, y: 195, text: '对全市养老机构开展一次全' },
          { x: 130, y: 212, text: '面排查' },
          { x: 360, y: 205, text: '市民政局' },
          { x: 72, y: 260, text: '以上任务按月调度。' },
        ],
      },
    ];
    const { lines } = await readDocument(pdfFile({ pages }));
    expect(lines.map((line) => line.text)).to.deep.equal([
      '任务分解如下：',
      '序号\t任务\t责任单位',
      '1\t对全市养老机构开展一次全面排查\t市民政局',
      '以上任务按月调度。',
    ]);
  });

  it('goes on with a table over the page, and drops its repeated head', async () => {
    const head = (y: number) => [
      { x: 70, y, text: '序号' },
      { x: 130, y, text: '任务' },
      { x: 360, y, text: '责任单位' },
    ];
    const row = (y: number, cells: [string, string, string]) => [
      { x: 70, y, text: cells[0] },
      { x: 130, y, text: cells[1] },
      { x: 360, y, text: cells[2] },
    ];
    const pages = [
      { lines: grid(700, 2), words: [...head(725), ...row(765, ['1', '排查隐患', '各县区'])] },
      { lines: grid(100, 2), words: [...head(125), ...row(165, ['2', '落实整改', '各机构'])] },
    ];
    const { lines } = await readDocument(pdfFile({ pages }));
    expect(lines.map((line) => [line.text, line.table])).to.deep.equal([
      ['序号\t任务\t责任单位', 0],
      ['1\t排查隐患\t各县区', 0],
      ['2\t落实整改\t各机构', 0],
    ]);
  });

  it('finds a cell that spans rows by the line that is missing', async () => {
    const pages = [
      {
        lines: [
          [60, 100, 500, 100],
          [120, 140, 500, 140],
          [60, 180, 500, 180],
          [60, 100, 60, 180],
          [120, 100, 120, 180],
          [500, 100, 500, 180],
        ] satisfies PdfPageToMake['lines'],
        words: [
          { x: 66, y: 145, text: '排查' },
          { x: 130, y: 125, text: '各县区自查' },
          { x: 130, y: 165, text: '市局抽查' },
        ],
      },
    ];
    expect(await readLines(pdfFile({ pages }))).to.deep.equal(['排查\t各县区自查', '排查\t市局抽查']);
  });

  it('leaves slanted watermarks out', async () => {
    const pages = [
      {
        words: [
          { x: 72, y: 100, text: '各单位要落实责任。' },
          { x: 200, y: 500, text: '内部资料', slanted: true, size: 40 },
        ],
      },
    ];
    expect(await readLines(pdfFile({ pages }))).to.deep.equal(['各单位要落实责任。']);
  });

  it('runs no script of the document, and says that there was one', async () => {
    const script = 'globalThis.ranScript = true; app.alert\\(1\\);';
    const { lines, warnings } = await readDocument(
      pdfFile({ pages: [{ words: [{ x: 72, y: 100, text: '各单位要落实责任。' }] }], script }),
    );
    expect(lines).to.have.length(1);
    expect(warnings.join()).to.contain('脚本');
    expect(globalThis).not.to.have.property('ranScript');
  });

  it('refuses 10,000 pages', async () => {
    const pages = Array.from({ length: 10_000 }, () => ({}));
    await expectRefusal(readDocument(pdfFile({ pages })), 'too-complex', '2000 页');
  });

  it('refuses a PDF cut in half without a page', async () => {
    await expectRefusal(readDocument(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog')), 'corrupt', 'PDF');
  });

  it('refuses a PDF without pages', async () => {
    await expectRefusal(readDocument(pdfFile({ pages: [] })), 'corrupt', 'PDF 文件没有一页');
  });

  it('refuses a scan of 500 pages before it recognises any of them', async () => {
    const picture = { width: 8, height: 8, rgb: new Uint8Array(8 * 8 * 3) };
    const steps = new Set<string>();
    const reading = readDocument(pdfFile({ pages: Array.from({ length: 500 }, () => ({ picture })) }), {
      onProgress: ({ step }) => steps.add(step),
    });
    await expectRefusal(reading, 'too-complex', '200 页');
    expect([...steps]).to.deep.equal(['读取页面']);
  });

  it('says so when there is no text', async () => {
    await expectRefusal(readDocument(pdfFile({ pages: [{}] })), 'no-text');
  });
});
