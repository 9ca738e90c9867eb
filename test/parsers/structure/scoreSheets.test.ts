import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const tasksOf = (...lines: string[]): string[] =>
  parseText(['2023年度渠道管护工作考核细则', ...lines, '考核结果由县水务局另行通报。'].join('\n')).tasks.map(
    (task) => task.text,
  );

describe('what points are given for', () => {
  for (const [of, lines, tasks] of [
    [
      'with the points behind the closing mark',
      ['一、渠道管护', '1.清理渠道淤泥。（10分）', '2.指导各村修补破损渠段。（5分）'],
      ['清理渠道淤泥。（10分）', '指导各村修补破损渠段。（5分）'],
    ],
    [
      'with the points at the end of the line',
      [
        '一、渠道管护',
        '1.清理渠道淤泥（10分）',
        '2.指导各村修补破损渠段（5分，漏报一处扣1分）',
        '县水务局灌溉股',
      ],
      ['清理渠道淤泥（10分）', '指导各村修补破损渠段（5分，漏报一处扣1分）'],
    ],
    [
      'with what is got for it',
      ['一、渠道管护', '1.清理渠道淤泥，得2分。', '2.协助镇水利站修补渠段，得1.5分', '县水务局灌溉股'],
      ['清理渠道淤泥，得2分。', '协助镇水利站修补渠段，得1.5分'],
    ],
    [
      'below a heading with points of its own',
      [
        '一、加强渠道管护（20分）',
        '1.清理渠道淤泥（10分）',
        '2.维修破损渠段（10分）',
        '二、加强值班（5分）',
        '各村要安排专人值守。',
      ],
      ['清理渠道淤泥（10分）', '维修破损渠段（10分）', '各村要安排专人值守。'],
    ],
  ] as const)
    it(`is a task ${of}`, () => {
      expect(tasksOf(...lines)).to.include.members([...tasks]);
      expect(tasksOf(...lines).some((text) => text.startsWith('加强'))).to.equal(false);
    });

  it('leaves other parentheses behind a closing mark to what follows', () => {
    expect(
      tasksOf('一、渠道管护', '1.加强渠道管护。（1）清理淤泥。（2）每月维修一次渠段。'),
    ).to.include.members(['清理淤泥。', '每月维修一次渠段。']);
  });
});
