import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseNotice } from '../../../parsers/parseNotice.js';
import { readDocument } from '../../../parsers/readers/readDocument.js';
import type { NumberedList } from '../../../parsers/readers/word/countNumbers.js';
import { carefulNumbers } from '../../../parsers/readers/word97/carefulNumbers.js';
import { numberedParagraphs } from '../../../parsers/readers/word97/paragraphNumbers.js';
import { NotUnderstoodError } from '../../../parsers/readers/word97/wordFile.js';
import { withNumbers } from '../../../parsers/readers/word97/writeNumbers.js';

const file = (name: string) => readFileSync(new URL(`made/word97/${name}.doc`, import.meta.url));

const OUTLINE = [
  '云溪市民政局关于做好冬季安全工作的通知',
  '各县（区）民政局：',
  '一、总体要求',
  '坚持预防为主，守住安全底线。',
  '二、主要任务',
  '（一）全面开展自查。',
  '1．各养老服务机构要于2025年11月底前检查消防设施。',
  '2．各养老服务机构要每月检查疏散通道。',
  '①通道须全天畅通。',
  '②应急灯须完好。',
  '检查情况要记录在册。',
  '3．各县（区）民政局要检查用电线路。',
  '（二）严格督促整改。',
  '1．各县（区）民政局要建立问题台账。',
  '三、工作要求',
  '（一）加强领导。',
  '单位\t联系人',
  '市民政局\t张某某',
  '（二）及时报送。',
  '（四）严肃纪律。',
  '云溪市民政局',
  '2025年10月20日',
];

async function read(bytes: Uint8Array): Promise<{ text: string[]; warnings: readonly string[] }> {
  const { lines, warnings } = await readDocument(bytes);
  return { text: lines.map((line) => line.text), warnings };
}

describe('automatic numbers of old Word documents', () => {
  it('are counted by level, over plain text and tables, an empty item counting too', async () => {
    expect(await read(file('outline'))).to.deep.equal({ text: OUTLINE, warnings: [] });
  });

  it('give the notice its outline', async () => {
    const { outline } = parseNotice(await readDocument(file('outline')));
    expect(outline.filter(({ level }) => level < 3).map(({ level, title }) => [level, title])).to.deep.equal([
      [1, '总体要求'],
      [1, '主要任务'],
      [2, '全面开展自查'],
      [2, '严格督促整改'],
      [1, '工作要求'],
      [2, '加强领导'],
      [2, '及时报送'],
      [2, '严肃纪律'],
    ]);
  });

  it('are taken from styles and what styles are based on', async () => {
    expect((await read(file('styles'))).text).to.deep.equal([
      '云溪市救助工作方案',
      '一、总体要求',
      '（一）提高认识',
      '（二）明确目标',
      '正文一段。',
      '二、主要任务',
      '（一）开展巡查',
      '三、由派生样式编号',
      '（一）做好保障',
      '样式有编号而本段没有',
      '四、附则',
    ]);
  });

  it('begin where their level begins, go over levels, and leave bullets out', async () => {
    expect((await read(file('lists'))).text).to.deep.equal([
      '云溪市养老服务机构管理规定',
      '第3条第一部分从三开始',
      '3.1 范围',
      '3.2 对象',
      '第4条下一条',
      '4.1 重新计数',
      '项目甲',
      '项目乙',
      '一、条后的项',
      '二、再一项',
      '附：另一份清单',
      'A.前一项',
      'i)其第二级',
      'B.再下一项',
      'i)又一个第二级',
    ]);
  });

  it('stand before the first of the lines that a manual break makes, whatever fields are in it', async () => {
    expect((await read(file('fields'))).text).to.deep.equal([
      '云溪市临时救助办法',
      '一、总则',
      '二、见附表所列',
      '换行之后',
      '三、附则',
    ]);
  });

  it('are written into the cells of tables, whose rows are rows then', async () => {
    const { lines, warnings } = await readDocument(file('table'));
    expect(warnings).to.deep.equal([]);
    expect(lines.map(({ text, kind }) => [kind, text])).to.deep.equal([
      ['paragraph', '云溪市养老服务任务分解表'],
      ['paragraph', '一、任务如下'],
      ['row', '序号\t任务'],
      ['row', '第3条\t开展排查'],
      ['row', '第4条\t建立台账'],
      ['paragraph', '二、说明如下'],
      ['paragraph', '云溪市民政局'],
    ]);
  });
});

describe('old Word documents that are not understood', () => {
  const unnumbered = OUTLINE.map((line) => line.replace(/^(?:[一二三]、|（[一二四]）|\d．|[①②])/, ''));

  async function expectNoNumbers(bytes: Uint8Array): Promise<void> {
    expect(numberedParagraphs(bytes)).to.equal(null);
    const { text, warnings } = await read(bytes);
    expect(text).to.deep.equal(unnumbered);
    expect(warnings.join()).to.contain('自动编号');
  }

  it('are read without numbers where changes are appended to the old text', async () => {
    const bytes = Buffer.from(file('outline'));
    const block = bytes.indexOf(Buffer.from([0xec, 0xa5]));
    bytes[block + 0x0a] = (bytes[block + 0x0a] ?? 0) | 0x04;
    await expectNoNumbers(bytes);
  });

  it('are read without numbers where a level counts in a way that is not known', async () => {
    // Every level that begins with 1 and counts in Chinese (39).
    const level = Buffer.from([1, 0, 0, 0, 39]);
    const bytes = Buffer.from(file('outline'));
    expect(bytes.includes(level)).to.equal(true);
    for (let at = bytes.indexOf(level); at >= 0; at = bytes.indexOf(level, at + 1)) bytes[at + 4] = 60;
    await expectNoNumbers(bytes);
  });

  it('are read without numbers where the list that paragraphs name is missing', async () => {
    const bytes = Buffer.from(file('outline'));
    const block = bytes.indexOf(Buffer.from([0xec, 0xa5]));
    bytes.writeUInt32LE(0, block + 0x2ee);
    await expectNoNumbers(bytes);
  });
});

describe('counting with care', () => {
  const level = { start: 1, format: 'decimal', text: '%1', plainDigits: false };
  const list = (starts: [number, number][] = []): NumberedList => ({
    definition: 'same',
    levels: [level, { ...level, text: '%2' }],
    starts: new Map(starts),
  });

  it('goes on from another list of the same definition, and begins anew where a list says so', () => {
    const numbers = carefulNumbers(
      new Map([
        ['1', list()],
        ['2', list()],
        ['3', list([[0, 1]])],
      ]),
    );
    expect(['1', '2', '3', '3'].map((key) => numbers.next(key, 0))).to.deep.equal(['1', '2', '1', '2']);
  });

  it('refuses a new start for a level that another list has counted, once the list is under way', () => {
    const numbers = carefulNumbers(
      new Map([
        ['1', list()],
        ['2', list([[1, 1]])],
      ]),
    );
    numbers.next('2', 0);
    numbers.next('1', 1);
    expect(() => numbers.next('2', 1)).to.throw(NotUnderstoodError);
  });

  it('refuses a level that follows deeper ones without having been counted', () => {
    const numbers = carefulNumbers(new Map([['1', list()]]));
    numbers.next('1', 1);
    expect(() => numbers.next('1', 0)).to.throw(NotUnderstoodError);
  });
});

describe('writing numbers before the lines of another reader', () => {
  const line = (text: string) => ({ text, kind: 'paragraph' as const });
  const paragraph = (text: string, number = '') =>
    ({ text, number, tableDepth: 0, ends: 'paragraph' }) as const;
  const cell = (text: string, number = '', tableDepth = 1) =>
    ({ text, number, tableDepth, ends: 'cell' }) as const;
  const rowEnd = { text: '', number: '', tableDepth: 1, ends: 'row' } as const;

  it('passes over a table only where a table stands', () => {
    const lines = [line('总则'), line('甲\t乙'), line('附则')];
    const around = [paragraph('总则', '一、'), paragraph('附则', '二、')] as const;
    const numbered = withNumbers(lines, [around[0], cell('甲'), cell('乙'), rowEnd, around[1]]);
    expect(numbered?.lines.map(({ text }) => text)).to.deep.equal(['一、总则', '甲\t乙', '二、附则']);
    expect(withNumbers(lines, around)).to.equal(null);
  });

  it('passes over lines of signs alone', () => {
    const numbered = withNumbers(
      [line('总则'), line('————'), line('附则')],
      [paragraph('总则', '一、'), paragraph('————'), paragraph('附则', '二、')],
    );
    expect(numbered?.lines.map(({ text }) => text)).to.deep.equal(['一、总则', '————', '二、附则']);
  });

  it('leaves a table as it is, and says so, where its cells make no grid', () => {
    const lines = [line('总则'), line('甲'), line('乙'), line('丙')];
    const uneven = [cell('甲', '1.'), cell('乙'), rowEnd, cell('丙', '2.'), rowEnd];
    const nested = [cell('甲', '1.', 2), cell('乙'), rowEnd, cell('丙', '2.'), cell(''), rowEnd];
    for (const table of [uneven, nested]) {
      const numbered = withNumbers(lines, [paragraph('总则', '一、'), ...table]);
      expect(numbered?.isWhole).to.equal(false);
      expect(numbered?.lines.map(({ text }) => text)).to.deep.equal(['一、总则', '甲', '乙', '丙']);
    }
  });

  it('writes none where the readers tell different paragraphs', () => {
    expect(withNumbers([line('总则附则')], [paragraph('总则', '一、'), paragraph('附则')])).to.equal(null);
    expect(withNumbers([line('总则')], [paragraph('总则', '一、'), paragraph('附则')])).to.equal(null);
  });
});
