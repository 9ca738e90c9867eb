import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const FIRST = '各镇要召开会议部署，制定方案。';
const SECOND = '各站要逐处检查水闸，发现问题立即整改。';

/** Two steps as plans lay them out, the first in March, the second from April to May 2024. */
const LAYOUTS: readonly [string, string][] = [
  [
    'in a line of its own',
    `（一）部署阶段\n2024年3月1日—31日\n${FIRST}\n（二）整治阶段\n4月1日—5月31日\n${SECOND}`,
  ],
  [
    'in parentheses on a line',
    `（一）部署阶段\n（2024年3月）\n${FIRST}\n（二）整治阶段\n（4月至5月）\n${SECOND}`,
  ],
  [
    'behind 时间为',
    `（一）部署阶段。时间为3月1日至31日。${FIRST}\n（二）整治阶段。时间为4月1日至5月31日。${SECOND}`,
  ],
  [
    'in parentheses behind the title',
    `（一）部署阶段。（3月）${FIRST}\n（二）整治阶段。（4月至5月）${SECOND}`,
  ],
  [
    'behind all that is prescribed',
    `（一）部署阶段\n${FIRST}（3月1日—31日）\n（二）整治阶段\n${SECOND}（4月1日—5月31日）`,
  ],
  [
    'in front of the name in parentheses',
    `（一）3月（部署阶段）。${FIRST}\n（二）4月至5月（整治阶段）。${SECOND}`,
  ],
  [
    'in front of the name, text below',
    `（一）2024年3月：部署阶段\n${FIRST}\n（二）2024年4月至5月：整治阶段\n${SECOND}`,
  ],
  [
    'beside the name behind 第一阶段',
    `第一阶段（部署阶段，3月1日至31日）：${FIRST}\n第二阶段（整治阶段，4月1日至5月31日）：${SECOND}`,
  ],
];

const stepsOf = (layout: string): [string, string | null, string | null][] =>
  parseText(
    `水闸安全整治方案\n为消除隐患，制定本方案。\n一、整治范围\n全县水闸。\n二、工作步骤\n${layout}\n三、工作要求\n各镇要落实责任。\n云溪县水利局\n2024年2月20日`,
  ).phases.map(({ name, start, end }) => [name, start, end]);

describe('when a step is', () => {
  for (const [where, layout] of LAYOUTS)
    it(`is read ${where}`, () => {
      expect(stepsOf(layout)).to.deep.equal([
        ['部署阶段', '2024-03-01', '2024-03-31'],
        ['整治阶段', '2024-04-01', '2024-05-31'],
      ]);
    });

  it('is read behind a name and a comma', () => {
    expect(
      stepsOf(`（一）动员部署，3月1日至31日。${FIRST}\n（二）全面整治，4月1日至5月31日。${SECOND}`),
    ).to.deep.equal([
      ['动员部署', '2024-03-01', '2024-03-31'],
      ['全面整治', '2024-04-01', '2024-05-31'],
    ]);
  });

  it('may be half a year, or a year without a number in front', () => {
    expect(
      stepsOf(
        `（一）部署阶段：2024年上半年。${FIRST}\n（二）整治阶段：2024年下半年至2025年上半年。${SECOND}`,
      ),
    ).to.deep.equal([
      ['部署阶段', '2024-01-01', '2024-06-30'],
      ['整治阶段', '2024-07-01', '2025-06-30'],
    ]);
    expect(stepsOf(`2024年为启动年。${FIRST}\n2025年为攻坚年。${SECOND}`)).to.deep.equal([
      ['启动年', '2024-01-01', '2024-12-31'],
      ['攻坚年', '2025-01-01', '2025-12-31'],
    ]);
  });

  it('has no first day where it is only said by when, and no last one where it goes on', () => {
    expect(
      stepsOf(
        `（一）部署阶段（即日起—3月15日）。${FIRST}\n（二）整治阶段（截至5月31日）。${SECOND}\n（三）巩固阶段（长期坚持）。${FIRST}`,
      ),
    ).to.deep.equal([
      ['部署阶段', null, '2024-03-15'],
      ['整治阶段', null, '2024-05-31'],
      ['巩固阶段', null, null],
    ]);
  });

  it('is read in Chinese numerals', () => {
    expect(
      stepsOf(`（一）部署阶段（三月一日至三十一日）。${FIRST}\n（二）整治阶段（四月至五月）。${SECOND}`),
    ).to.deep.equal([
      ['部署阶段', '2024-03-01', '2024-03-31'],
      ['整治阶段', '2024-04-01', '2024-05-31'],
    ]);
  });
});
