import { expect } from 'chai';
import { parseNotice } from '../../../parsers/parseNotice.js';
import { readDocument } from '../../../parsers/readers/readDocument.js';
import { ofdFile } from './made/ofdFile.js';
import { pdfFile, type PdfPageToMake } from './made/pdfFile.js';

type Words = NonNullable<PdfPageToMake['words']>;

const SIZE = 12;
const LEFTS = [72, 120, 310, 440];
const HEAD = ['序号', '工作任务', '责任单位', '完成时限'];

/** A row of cells, each a list of lines, from a height on; `shift` moves a cell down, as one in the middle stands. */
function row(y: number, cells: readonly (string | string[])[], pitch = 16, middle = false): Words {
  const lines = cells.map((cell) => [cell].flat());
  const most = Math.max(...lines.map((cell) => cell.length));
  return lines.flatMap((cell, column) =>
    cell.map((text, line) => ({
      x: LEFTS[column] ?? 0,
      y: y + (line + (middle ? (most - cell.length) / 2 : 0)) * pitch,
      text,
      size: SIZE,
    })),
  );
}

const FIRST = ['1', ['对全市养老机构开展一次消防', '安全全面排查'], '市民政局', '2025年4月底前'];
const SECOND = ['2', '组织从业人员开展应急演练', ['市应急管理局、市', '消防救援支队'], '2025年6月底前'];
const THIRD = ['3', '建立隐患整改台账并逐项销号', '各县区民政局', '2025年9月底前'];

const MEANT = [
  ['对全市养老机构开展一次消防安全全面排查', ['市民政局'], '2025-04-30'],
  ['组织从业人员开展应急演练', ['市应急管理局', '市消防救援支队'], '2025-06-30'],
  ['建立隐患整改台账并逐项销号', ['各县区民政局'], '2025-09-30'],
];

async function tasksOf(bytes: Uint8Array): Promise<unknown[]> {
  const { tasks } = parseNotice(await readDocument(bytes));
  return tasks.map((task) => [
    task.text,
    task.owners.map((owner) => owner.name),
    task.deadline?.date ?? null,
  ]);
}

async function rowsOf(...pages: Words[]): Promise<string[]> {
  const { lines } = await readDocument(pdfFile({ pages: pages.map((words) => ({ words })) }));
  return lines.filter((line) => line.kind === 'row').map((line) => line.text);
}

const TITLE = { x: 150, y: 80, text: '云溪市养老机构安全整治任务分解表', size: 18 };

describe('tables of tasks without drawn lines', () => {
  const atTop = [TITLE, ...row(120, HEAD), ...row(150, FIRST), ...row(190, SECOND), ...row(230, THIRD)];

  it('are read row by row from a PDF, cells of several lines joined', async () => {
    expect(await tasksOf(pdfFile({ pages: [{ words: atTop }] }))).to.deep.equal(MEANT);
  });

  it('are read from an .ofd', async () => {
    const words = atTop.map(({ x, y, text, size = SIZE }) => ({
      x: x * 0.35,
      y: y * 0.35,
      text,
      size: size * 0.35,
    }));
    expect(await tasksOf(ofdFile([{ words }]))).to.deep.equal(MEANT);
  });

  it('are read with cells that stand in the middle of their row', async () => {
    const words = [
      TITLE,
      ...row(120, HEAD),
      ...row(150, FIRST, 16, true),
      ...row(182, SECOND, 16, true),
      ...row(214, THIRD, 16, true),
    ];
    expect(await tasksOf(pdfFile({ pages: [{ words }] }))).to.deep.equal(MEANT);
  });

  it('are read with a head in the middle of columns whose cells begin at the left', async () => {
    const head = HEAD.map((text, column) => ({
      x: [72, 200, 335, 460][column] ?? 0,
      y: 120,
      text,
      size: SIZE,
    }));
    const words = [TITLE, ...head, ...atTop.filter(({ y }) => y > 120)];
    expect(await tasksOf(pdfFile({ pages: [{ words }] }))).to.deep.equal(MEANT);
  });

  it('go on over the page, with or without the head again, and without the page’s number', async () => {
    const foot = (number: number) => ({ x: 290, y: 800, text: `— ${number} —`, size: 10 });
    const first = [TITLE, ...row(120, HEAD), ...row(150, FIRST), ...row(190, SECOND), foot(1)];
    for (const second of [row(90, THIRD), [...row(90, HEAD), ...row(120, THIRD)]]) {
      const pages = [{ words: first }, { words: [...second, foot(2)] }];
      expect(await tasksOf(pdfFile({ pages }))).to.deep.equal(MEANT);
    }
  });

  it('end before the paragraph and the signature below them', async () => {
    const words = [
      ...atTop,
      { x: 96, y: 290, text: '以上任务由市民政局按季调度，各责任单位于每季度末报送进展情况。', size: SIZE },
      { x: 420, y: 330, text: '云溪市民政局', size: SIZE },
      { x: 410, y: 350, text: '2025年3月18日', size: SIZE },
    ];
    const { lines } = await readDocument(pdfFile({ pages: [{ words }] }));
    expect(lines.filter((line) => line.kind === 'row')).to.have.length(4);
    expect(lines.slice(-3).map((line) => line.text)).to.deep.equal([
      '以上任务由市民政局按季调度，各责任单位于每季度末报送进展情况。',
      '云溪市民政局',
      '2025年3月18日',
    ]);
  });
});

describe('what only looks like a table of tasks', () => {
  it('a list of telephone numbers', async () => {
    const words = [
      ...row(120, ['序号', '单位', '姓名', '联系电话']),
      ...row(140, ['1', '市民政局', '张某某', '0999-1234567']),
      ...row(160, ['2', '市财政局', '李某某', '0999-7654321']),
    ];
    expect(await rowsOf(words)).to.deep.equal([]);
  });

  it('a list of goods with their units', async () => {
    const words = [
      ...row(120, ['序号', '采购项目', '单位', '备注']),
      ...row(140, ['1', '干粉灭火器', '具', '四公斤']),
      ...row(160, ['2', '应急照明灯', '盏', '双头']),
    ];
    expect(await rowsOf(words)).to.deep.equal([]);
  });

  it('signatures side by side, below a sentence that names columns', async () => {
    const words = [
      { x: 72, y: 100, text: '各单位按序号、任务、责任单位、完成时限填报。', size: SIZE },
      ...row(140, ['', '甲方：云溪市民政局', '乙方：某公司']),
      ...row(160, ['', '2025年3月18日', '2025年3月18日']),
    ];
    expect(await rowsOf(words)).to.deep.equal([]);
  });

  it('a head whose rows are not numbered on from one another', async () => {
    const words = [...row(120, HEAD), ...row(150, FIRST), ...row(190, THIRD)];
    expect(await rowsOf(words)).to.deep.equal([]);
  });

  it('a head with a cell that runs over into the next column', async () => {
    const long = ['2', '组织全体从业人员开展应急疏散演练和消防器材使用培训', '市应急局', '2025年6月底前'];
    expect(await rowsOf([...row(120, HEAD), ...row(150, FIRST), ...row(190, long)])).to.deep.equal([]);
  });

  it('a row without a body, which another row’s may be meant for', async () => {
    const words = [
      ...row(120, HEAD),
      ...row(150, FIRST),
      ...row(190, ['2', '组织从业人员开展应急演练', [], '2025年6月底前']),
    ];
    expect(await rowsOf(words)).to.deep.equal([]);
  });

  it('lines that may belong to the row above or below them', async () => {
    const words = [
      ...row(120, HEAD),
      ...row(150, ['1', '对养老机构开展排查', '市民政局', '2025年4月底前']),
      ...row(166, ['', '并建立问题隐患台账', '', '']),
      ...row(182, ['2', '组织人员开展应急演练', '市应急局', '2025年6月底前']),
      ...row(198, ['', '并形成书面报告备查', '', '']),
    ].filter(({ text }) => text !== '');
    expect(await rowsOf(words)).to.deep.equal([]);
  });

  it('a signature set close below the last row', async () => {
    const words = [
      ...row(120, HEAD),
      ...row(150, FIRST),
      ...row(190, SECOND),
      { x: 310, y: 222, text: '云溪市民政局', size: SIZE },
      { x: 310, y: 238, text: '2025年3月18日', size: SIZE },
    ];
    expect(await rowsOf(words)).to.deep.equal([]);
  });
});
