import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';
import type { ParsedNotice } from '../../../parsers/schema.js';

const tasksOf = (order: string): ParsedNotice['tasks'] =>
  parseText(
    `关于检查水闸的通知\n各镇：\n现将有关事项通知如下：\n1.各站要加强值守。\n2.${order}\n云溪县水利局\n2024年2月20日`,
  ).tasks.slice(1);

/** Orders of a notice of 20 February 2024, and by when each of its tasks is to be done. */
const DEADLINES: readonly [string, ...(string | null)[]][] = [
  ['周三（2月28日）前，各镇要完成摸底。', '2024-02-28'],
  ['各镇要于星期三（2月28日）下班前报送名单。', '2024-02-28'],
  ['每周三（2月28日）各镇要检查水闸。', null],
  ['3-5月，各镇要开展集中整治。', '2024-05-31'],
  ['2024年全年，各镇要组织不少于4次演练。', '2024-12-31'],
  ['请各镇将2023年工作总结于3月5日前报送县水利局。', '2024-03-05'],
  ['各镇要利用3月份一个月时间开展集中整治。', '2024-03-31'],
  ['“五一”假期前，各镇要开展一次检查。', '2024-04-30'],
  ['“五一”假期期间，各镇要加强值守。', null],
  ['各镇要于“十四五”末建成闸站标准化体系。', '2025-12-31'],
  ['各镇要在7月和8月检查水闸。', '2024-08-31'],
  ['2024年3月1日前已开工的，各镇要重新核查。', null],
  ['2月15日检查发现的问题，各镇要立即整改。', null],
  ['对2月15日通报的隐患清单，各镇要于3月8日前整改完毕。', '2024-03-08'],
];

describe('the deadline', () => {
  for (const [order, ...days] of DEADLINES)
    it(order, () => {
      expect(tasksOf(order).map(({ deadline }) => deadline?.date ?? null)).to.deep.equal(days);
    });
});

const RHYTHMS: readonly [string, string][] = [
  ['各镇于每月初5个工作日内报送上月情况。', 'month/1'],
  ['各镇要落实半个月一报送制度，及时报送进展。', 'month/2'],
  ['各站要做到天天巡查水闸。', 'day/1'],
  ['各镇要认真执行水情日报制度。', 'day/1'],
  ['各站要落实水闸月报、季报制度。', 'month/1'],
  ['各镇每季度检查水闸不得少于两次。', 'quarter/2'],
  ['各镇每季度不得少于两次检查水闸。', 'quarter/2'],
  ['各站每年汛前、汛中、汛后各开展一次检查。', 'year/3'],
  ['全年，各镇要组织不少于4次演练。', 'year/4'],
];

describe('the rhythm', () => {
  for (const [order, rhythm] of RHYTHMS)
    it(order, () => {
      expect(
        tasksOf(order).map(({ recurrence }) => recurrence && `${recurrence.unit}/${recurrence.times ?? '?'}`),
      ).to.deep.equal([rhythm]);
    });
});
