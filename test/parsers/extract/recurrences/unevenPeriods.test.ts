import { expect } from 'chai';
import { extractRecurrences } from '../../../../parsers/extract/recurrences/extractRecurrences.js';

const rhythmsIn = (words: string): string[] =>
  extractRecurrences(words).map(({ unit, times }) => `${unit} ${times}`);

describe('rhythms that are no single day, week, month or year', () => {
  for (const [words, rhythm] of [
    ['每10日续报一次灾情', 'month 3'],
    ['每十天联系一次家长', 'month 3'],
    ['每15天清洗一次水箱', 'month 2'],
    ['每十五日通报进度', 'month 2'],
    ['每七天巡查一遍库区', 'week 1'],
    ['每30天盘点一次物资', 'month 1'],
    ['每月在10日、25日前上报情况', 'month 2'],
    ['每月于5日前上报情况', 'month 1'],
    ['综合运用暗访等手段，月开展一次督查', 'month 1'],
    ['各村分工负责，周至少召开1次碰头会', 'week 1'],
    ['技术员每人每年至少撰写1篇调研报告', 'year 1'],
  ] as const)
    it(`${words} → ${rhythm}`, () => {
      expect(rhythmsIn(words)).to.deep.equal([rhythm]);
    });

  it('are none where hours of each day are forbidden', () => {
    expect(rhythmsIn('每日12:00至14:00,22:00至次日6:00，禁止施工')).to.deep.equal([]);
    expect(rhythmsIn('每天晚10时至次日6时不得鸣笛')).to.deep.equal([]);
    expect(rhythmsIn('每日8:00至20:00巡查，禁止野外用火')).to.deep.equal(['day 1']);
    expect(rhythmsIn('每日巡查，禁止野外用火')).to.deep.equal(['day 1']);
  });

  it('are meant by a doubled week or month before what is done', () => {
    expect(rhythmsIn('开展“周周学、月月评”活动')).to.deep.equal(['week 1', 'month 1']);
    expect(rhythmsIn('周周平安，月月丰收')).to.deep.equal([]);
  });

  it('are none where a month of the year or a number of days is meant', () => {
    expect(rhythmsIn('各村12月开展一次检查')).to.deep.equal([]);
    expect(rhythmsIn('每3天至少巡查一次')).to.deep.equal([]);
    expect(rhythmsIn('活动为期一周，组织一次观摩')).to.deep.equal([]);
    expect(rhythmsIn('开学后一周内组织一次演练')).to.deep.equal([]);
  });
});
