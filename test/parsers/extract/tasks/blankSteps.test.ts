import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

describe('steps whose days are still to be filled in', () => {
  it('are phases without dates, and hold the tasks below them', () => {
    const { phases, tasks } = parseText(
      '云溪县河湖清理行动方案\n一、行动步骤\n（一）动员部署阶段（ 月  日— 月  日）\n各乡镇要召开动员会。\n（二）集中清理阶段（ 月  日—  月  日）\n1.清理河道。各乡镇要清理河道垃圾。',
    );
    expect(phases.map(({ name, start, end }) => [name, start, end])).to.deep.equal([
      ['动员部署阶段', null, null],
      ['集中清理阶段', null, null],
    ]);
    expect(tasks.map((task) => task.phase)).to.deep.equal(['动员部署阶段', '集中清理阶段']);
  });
});
