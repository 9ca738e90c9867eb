import { expect } from 'chai';
import { linesOf, mergedLines, readLines } from '../../web/src/pages/settings/calendarLines.js';

const lines = (...days: string[]) => days.join('\n');

describe('the days of a year as lines', () => {
  it('are read as they were written', () => {
    const year = {
      holidays: [
        { day: '2025-01-01', name: '元旦' },
        { day: '2025-01-28', name: '' },
      ],
      workdays: ['2025-01-26'],
    };
    expect(readLines(linesOf(year))).to.deep.equal(year);
    expect(
      readLines({ holidays: ' 2025-01-01  元旦 \n\n2025-01-28\n', workdays: '2025-01-26 周日' }),
    ).to.deep.equal(year);
  });

  it('tell the line that is none', () => {
    expect(readLines({ holidays: '2025-01-01', workdays: '一月二日' })).to.deep.equal({ wrong: '一月二日' });
  });
});

describe('two edits of the same days', () => {
  const before = lines('2025-01-01 元旦', '2025-04-04 清明节', '2025-05-01 劳动节');

  it('are both kept, in the order of the days', () => {
    const mine = lines(before, '2025-10-01 国庆节');
    const now = lines('2025-01-01 元旦', '2025-01-28 春节', '2025-05-01 劳动节');
    expect(mergedLines(mine, before, now)).to.equal(
      lines('2025-01-01 元旦', '2025-01-28 春节', '2025-05-01 劳动节', '2025-10-01 国庆节'),
    );
  });

  it('take out what either has taken out', () => {
    const mine = lines('2025-01-01 元旦', '2025-05-01 劳动节');
    const now = lines(before, '2025-05-31 端午节');
    expect(mergedLines(mine, before, now)).to.equal(
      lines('2025-01-01 元旦', '2025-05-01 劳动节', '2025-05-31 端午节'),
    );
  });

  it('leave the own line of a day that both changed, and what is half typed', () => {
    const mine = lines('2025-01-01 元旦节', '2025-04-04 清明节', '2025-05-01 劳动节', '2025-1');
    const now = lines('2025-01-01 新年', '2025-04-04 清明节', '2025-05-01 劳动节');
    expect(mergedLines(mine, before, now)).to.equal(
      lines('2025-01-01 元旦节', '2025-04-04 清明节', '2025-05-01 劳动节', '2025-1'),
    );
  });
});
