import { expect } from 'chai';
import { extractRecurrences } from '../../../../parsers/extract/recurrences/extractRecurrences.js';

/** What is due so long after each period, and dates that only look like it. */
const SENTENCES: readonly [string, string][] = [
  ['月报于次月5日前报送。', 'month 1 5'],
  ['月报、季报于次月（季度）十日内报送。', 'month 1 10'],
  ['统计台账随季报于次季度10日内报送。', 'quarter 1 10'],
  ['年报于次年一月十日前报送。', 'year 1 -'],
  ['决算报表于次年2月底前报财政局。', 'year 1 -'],
  ['季报于季后15日内报送。', 'quarter 1 15'],
  ['月报于月后五日内上传。', 'month 1 5'],
  ['季度结束后10个工作日内报送小结。', 'quarter 1 -'],
  ['年度终了后一个月内报送决算。', 'year 1 -'],
  ['学期结束后一周内上交教案。', 'halfyear 1 -'],
  ['每两周研究一次。', 'month 2 -'],
  ['每隔三个月开展一次评估。', 'quarter 1 -'],
  ['每年3月、9月集中开展宣传活动。', 'year 2 -'],
  ['每年6月和12月分别报送半年和全年总结。', 'year 2 -'],
  ['每人每年培训不少于40学时。', 'year 1 -'],
  ['供暖期为11月15日至次年3月15日前。', ''],
  ['2024年建设的项目于次年6月底前验收。', ''],
  ['9月的数据于次月5日前报送。', ''],
  ['本季度结束后10日内总结。', ''],
  ['第一季度结束后5日内总结。', ''],
  ['五个月后10日内复查。', ''],
  ['活动结束后10日内报送总结。', ''],
  ['每隔一天轮换。', ''],
  ['每人每年补助600元。', ''],
];

describe('what is due after each period', () => {
  for (const [sentence, expected] of SENTENCES) {
    it(`${sentence} → ${expected === '' ? '无' : expected}`, () => {
      const found = extractRecurrences(sentence).map(
        ({ unit, times, dueDay }) => `${unit} ${times ?? '?'} ${dueDay ?? '-'}`,
      );
      expect(found.join('; ')).to.equal(expected);
    });
  }

  it('may be one of two months that follow each other once', () => {
    expect(extractRecurrences('每年7月、8月开展夏令营。')[0]?.times).to.equal(1);
  });
});
