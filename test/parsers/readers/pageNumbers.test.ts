import { expect } from 'chai';
import { joinOverPages, withoutPageNumbers } from '../../../parsers/readers/pageNumbers.js';

const read = (lines: readonly string[]): string[] => joinOverPages(withoutPageNumbers(lines));

describe('page numbers in a text', () => {
  for (const number of ['— 2 —', '-2-', '－ 2 －', '第2页', '第 2 页 共 9 页', '第2页，共9页', '· 2 ·'])
    it(`are left out, and the paragraph goes on behind them: ${number}`, () => {
      expect(
        read(['各水管站要在汛前检修泵站，更换老化线', '', number, '', '路，并做好记录。']),
      ).to.deep.equal(['各水管站要在汛前检修泵站，更换老化线路，并做好记录。']);
    });

  it('part what ends on one page from what begins on the next', () => {
    expect(read(['各站要值守。', '— 1 —', '二、工作要求', '— 2 —', '各站要登记。'])).to.deep.equal([
      '各站要值守。',
      '二、工作要求',
      '各站要登记。',
    ]);
    expect(read(['各站要值守，并按时', '— 1 —', '（二）做好登记'])).to.have.length(2);
    expect(read(['各站要值守，并按时', '— 1 —', '\u3000\u3000县局将抽查。'])).to.have.length(2);
  });

  it('may follow one another through one paragraph', () => {
    expect(read(['各站先检修，', '— 1 —', '再登记，并', '— 2 —', '报县局。'])).to.deep.equal([
      '各站先检修，再登记，并报县局。',
    ]);
  });

  it('are no numbers of items, dates or sums', () => {
    const lines = ['1.', '2024-5-6', '-3', '3', '3/9', '第2页的表格由各站填写'];
    expect(read(lines)).to.deep.equal(lines);
  });
});
