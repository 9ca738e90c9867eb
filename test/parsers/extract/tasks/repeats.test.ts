import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

const tasksOf = (lines: readonly string[]): (string | undefined)[][] =>
  parseText(['关于泵站管护的通知', '各水管站：', ...lines].join('\n')).tasks.map(({ text, owners }) => [
    text,
    owners[0]?.name,
  ]);

describe('the same words a second time', () => {
  it('are the same task where the same body has them under the same heading', () => {
    expect(
      tasksOf(['一、职责', '县水利局：负责编制泵站年度建设计划。', '县水利局：负责编制泵站年度建设计划。']),
    ).to.have.length(1);
  });

  it('are another where another body has them', () => {
    expect(
      tasksOf([
        '一、职责',
        '县水利局：负责编制本系统年度建设计划。',
        '县教育局：负责编制本系统年度建设计划。',
      ]).map(([, owner]) => owner),
    ).to.deep.equal(['县水利局', '县教育局']);
  });
});
