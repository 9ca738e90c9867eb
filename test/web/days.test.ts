import { expect } from 'chai';
import { dayWords, rangeWords } from '../../web/src/design/days.js';

describe('days in words', () => {
  it('leave out this year and name any other', () => {
    expect(dayWords('2026-06-30', '2026-11-23')).to.equal('6月30日');
    expect(dayWords('2024-06-30', '2026-11-23')).to.equal('2024年6月30日');
  });

  it('name both years of a range that runs from one into another', () => {
    expect(rangeWords('2024-01-01', '2026-12-31', '2026-11-23')).to.equal('2024年1月1日至2026年12月31日');
    expect(rangeWords('2026-03-01', '2027-02-28', '2026-11-23')).to.equal('2026年3月1日至2027年2月28日');
  });

  it('name the year of a range within one once, and not at all when it is this one', () => {
    expect(rangeWords('2024-03-01', '2024-04-30', '2026-11-23')).to.equal('2024年3月1日至4月30日');
    expect(rangeWords('2026-03-01', '2026-04-30', '2026-11-23')).to.equal('3月1日至4月30日');
  });
});
