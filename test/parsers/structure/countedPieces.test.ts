import { expect } from 'chai';
import { withPiecesJoined } from '../../../parsers/structure/countedPieces.js';

const LONG = '各村要落实专人巡查渠道，发现堵塞立即清理，并做好记录。'.repeat(6);
const joined = (...texts: string[]): string[] =>
  withPiecesJoined(texts.map((text) => ({ text, kind: 'paragraph' as const }))).map(({ text }) => text);

describe('a text that a page cut into counted pieces', () => {
  it('is one line again, and a sentence that was cut keeps the count that stands in it', () => {
    expect(
      joined(
        '浏览：12',
        `1、清淤方案。${LONG}水利站要加强监`,
        '',
        `2、督，定期通报。${LONG}`,
        `3、各组照办。`,
      ),
    ).to.deep.equal(['浏览：12', `清淤方案。${LONG}水利站要加强监2、督，定期通报。${LONG}各组照办。`]);
  });

  it('may open with a piece that bears no count', () => {
    expect(joined(`清淤方案。${LONG}水利站要加强监`, `2、督，定期通报。`)).to.deep.equal([
      `清淤方案。${LONG}水利站要加强监2、督，定期通报。`,
    ]);
  });

  for (const lines of [
    [`1、${LONG}`, `2、${LONG}`, '3、各组照办。'],
    ['1、清理渠道', '2、检修水泵', '3、报送台账'],
    [`${LONG}具体任务是：`, '2、检修水泵。'],
    [LONG, '2、检修水泵。'],
    [`${LONG}做好以下工作`, '1、清理渠道', '2、检修水泵'],
  ])
    it(`stays in lines: ${lines.at(-1) ?? ''}`, () => {
      expect(joined(...lines)).to.deep.equal(lines);
    });
});
