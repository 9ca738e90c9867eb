import { expect } from 'chai';
import { composeWords } from '../../plans/briefings/words.js';
import { renderBriefingPdf } from '../../server/rendering/renderBriefing.js';
import { sheetPdf } from '../../server/rendering/sheets.js';
import { sampleTaskList } from '../../plans/briefings/sheets/samples.js';
import { fontsOf, infoOf, pagesOf, textOf, type PdfPage } from './pdf.js';
import { dress, hasOfficialFaces, ordinary, usePress } from './press.js';

const mm = 72 / 25.4;
const typeArea = { left: 28 * mm, top: 37 * mm, right: (28 + 156) * mm, bottom: (37 + 225) * mm };

/** Lines of a page's type area: words whose middles lie together. */
function linesOf({ words }: PdfPage): string[] {
  const lines = new Map<number, string>();
  for (const { yMin, yMax, text } of words) {
    const middle = (yMin + yMax) / 2;
    if (middle > typeArea.bottom) continue;
    const key = [...lines.keys()].find((known) => Math.abs(known - middle) < 6) ?? middle;
    lines.set(key, (lines.get(key) ?? '') + text);
  }
  return [...lines.entries()].sort(([a], [b]) => a - b).map(([, text]) => text);
}

function pageNumber({ words }: PdfPage) {
  const foot = words.filter(({ yMin }) => yMin > typeArea.bottom);
  return {
    text: foot.map(({ text }) => text).join(''),
    left: Math.min(...foot.map(({ xMin }) => xMin)),
    right: Math.max(...foot.map(({ xMax }) => xMax)),
    middle: foot.reduce((sum, { yMin, yMax }) => sum + (yMin + yMax) / 2, 0) / foot.length,
  };
}

/** GB/T 9704—2012, 5.2: 版心, 22 lines of 28 characters; 7.5: page numbers. */
describe('the page of a briefing', function () {
  this.timeout(60_000);
  const made = usePress();

  it('holds 22 lines of 28 characters within the type area', async () => {
    const long = '民'.repeat(28 * 60);
    const sections = [{ key: 'overview' as const, title: '总体情况', text: long }];
    const pages = pagesOf(await renderBriefingPdf(made.press, ordinary, sections, { dress }));
    const full = pages[1];
    if (!full) throw new Error('no second page');
    expect([full.width, full.height].map(Math.round)).to.deep.equal([595, 842]);
    const lines = linesOf(full);
    expect(lines).to.have.lengthOf(22);
    for (const line of lines) expect(line).to.equal('民'.repeat(28));
    const body = full.words.filter(({ yMax }) => yMax < typeArea.bottom + 6);
    expect(Math.min(...body.map(({ xMin }) => xMin))).to.be.closeTo(typeArea.left, 1);
    expect(Math.max(...body.map(({ xMax }) => xMax))).to.be.closeTo(typeArea.right, 1);
    const middles = body.map(({ yMin, yMax }) => (yMin + yMax) / 2);
    const line = (225 * mm) / 22;
    expect(Math.min(...middles)).to.be.closeTo(typeArea.top + line / 2, 4);
    expect(Math.max(...middles)).to.be.closeTo(typeArea.bottom - line / 2, 4);
  });

  it('numbers odd pages on the right and even ones on the left, 7 mm below the type area', async () => {
    const pdf = await renderBriefingPdf(made.press, ordinary, composeWords(ordinary), { dress });
    const numbers = pagesOf(pdf).map(pageNumber);
    expect(numbers.length).to.be.greaterThan(8);
    numbers.forEach(({ text, left, right, middle }, index) => {
      expect(text).to.equal(`—${index + 1}—`);
      expect(middle).to.be.closeTo(typeArea.bottom + 7 * mm, 2);
      if (index % 2 === 0) expect(right).to.be.closeTo(typeArea.right - 14, 3);
      else expect(left).to.be.closeTo(typeArea.left + 14, 3);
    });
  });

  it('turns a wide table to landscape, its number where the portrait pages have theirs', async () => {
    const pages = pagesOf(await sheetPdf(made.press, 'taskList', sampleTaskList, '清河区民政局'));
    expect(pages.length).to.be.greaterThan(1);
    pages.forEach(({ width, height, words }, index) => {
      expect(width).to.be.greaterThan(height);
      const table = words.filter(({ xMin }) => xMin > 34 * mm);
      expect(Math.max(...table.map(({ xMax }) => xMax))).to.be.lessThan((35 + 225) * mm + 1);
      expect(Math.max(...table.map(({ yMax }) => yMax))).to.be.lessThan((28 + 156) * mm + 1);
      // Turned back, the foot is the left edge; the right of the foot is the bottom.
      const number = words.filter(({ xMax }) => xMax < 34 * mm);
      expect(number.map(({ text }) => text).join('')).to.contain(String(index + 1));
      const middle = number.reduce((sum, { yMin, yMax }) => sum + (yMin + yMax) / 2, 0) / number.length;
      if (index % 2 === 0) expect(middle).to.be.greaterThan(150 * mm);
      else expect(middle).to.be.lessThan(60 * mm);
    });
  });

  it('repeats a table head on each page that the table reaches', async () => {
    const long = { ...sampleTaskList, tasks: Array.from({ length: 5 }, () => sampleTaskList.tasks).flat() };
    const pages = pagesOf(await sheetPdf(made.press, 'taskList', long, '清河区民政局'));
    expect(pages.length).to.be.greaterThan(5);
    for (const { words } of pages) expect(words.map(({ text }) => text)).to.include('责任单位');
  });

  it('embeds the four official faces as real fonts', async function () {
    if (!hasOfficialFaces) this.skip();
    const fonts = fontsOf(await renderBriefingPdf(made.press, ordinary, composeWords(ordinary), { dress }));
    const names = fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''));
    expect(names).to.include.members([
      'FandolFang-Regular',
      'FandolKai-Regular',
      'FandolHei-Regular',
      'FandolSong-Regular',
    ]);
    for (const { embedded, type, name } of fonts) {
      expect(embedded, name).to.equal(true);
      expect(type, name).to.not.equal('Type 3');
    }
  });

  it('falls back to Noto for characters that the official faces lack', async function () {
    if (!hasOfficialFaces) this.skip();
    const sections = [{ key: 'overview' as const, title: '总体情况', text: '责任人：张喆、李䶮。' }];
    const pdf = await renderBriefingPdf(made.press, ordinary, sections, { dress });
    expect(textOf(pdf)).to.contain('张喆');
    expect(fontsOf(pdf).some(({ name }) => name.includes('Noto'))).to.equal(true);
  });

  it('is tagged, titled, dated by its snapshot, and the same each time', async () => {
    const print = () => renderBriefingPdf(made.press, ordinary, composeWords(ordinary), { dress });
    const [first, second] = [await print(), await print()];
    expect(Buffer.compare(first, second)).to.equal(0);
    const info = infoOf(first);
    expect(info).to.include({ Tagged: 'yes', Author: '清河区民政局办公室', JavaScript: 'no' });
    expect(info['Title']).to.equal(
      '清河民政督办工作简报第6期：清河区民政领域安全生产提升行动实施方案（2024—2026年）2024年6月进展情况',
    );
    expect(info['CreationDate']).to.contain('Jun 30 15:59:59 2024');
    const source = Buffer.from(first).toString('latin1');
    expect(source)
      .to.contain('/Outlines')
      .and.to.contain('/StructTreeRoot')
      .and.not.contain('HeadlessChrome');
  });
});
