import { expect } from 'chai';
import { readDocument } from '../../../parsers/readers/readDocument.js';

const PARAGRAPHS = [
  '（三）完善岸线巡查制度，每月对重点河段的违建、采砂和垃圾堆放情况开展一次全面巡查，巡查结果登记造册。（县水利局、县自然资源局按职责分工负责）',
  '（四）开展入河排污口整治，对已经查明的排污口逐一编号，明确整治时限，整治完成一处、验收一处、销号一处。（市生态环境局云港分局牵头负责）',
  '（五）加强河道保洁队伍建设，按照每公里不少于一人的标准配备保洁员，落实工具、经费和保险，定期开展安全培训。（各镇人民政府负责）',
];

/** The lines of a page: 30 characters each, the first of a paragraph further in than the others. */
function page(margin: string, between: string): string {
  return PARAGRAPHS.map((paragraph) => {
    const lines = `    ${paragraph}`.match(/.{1,34}/gu) ?? [];
    return lines.map((line) => `${margin}${line}`).join(between);
  }).join(between);
}

async function readLines(text: string): Promise<string[]> {
  const { lines } = await readDocument(Buffer.from(text));
  return lines.map((line) => line.text);
}

describe('a text taken off a page', () => {
  it('joins lines behind a margin with blank lines between all of them', async () => {
    expect(await readLines(page(' '.repeat(14), '\n\n'))).to.deep.equal(PARAGRAPHS);
  });

  it('joins lines behind a margin alone', async () => {
    expect(await readLines(page('\u3000'.repeat(5), '\n'))).to.deep.equal(PARAGRAPHS);
  });

  it('joins lines with blank lines between them alone', async () => {
    expect(await readLines(page('', '\n\n'))).to.deep.equal(PARAGRAPHS);
  });

  it('lets a running head stand before the margin', async () => {
    const head = '2024年4月第2期            云港县河长制办公室：2024年工作安排               7';
    const [first, ...rest] = await readLines(`${head}\n\n${page(' '.repeat(14), '\n\n')}`);
    expect(first).to.contain('云港县河长制办公室');
    expect(rest).to.deep.equal(PARAGRAPHS);
  });

  it('keeps paragraphs that blank lines part', async () => {
    const paragraphs = [...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS];
    expect(await readLines(paragraphs.join('\n\n'))).to.deep.equal(paragraphs);
  });

  it('keeps the short lines of a list that blank lines part', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `云港县第${at + 1}河段，责任人姓名待定`);
    expect(await readLines(names.map((name) => `            ${name}`).join('\n\n'))).to.deep.equal(names);
  });
});
