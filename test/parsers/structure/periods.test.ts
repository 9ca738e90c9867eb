import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const read = (...lines: string[]): { phases: string[]; tasks: string[] } => {
  const notice = parseText(lines.join('\n'));
  const names = new Map(notice.phases.map(({ name, start, end }) => [name, `${name} ${start}–${end}`]));
  return {
    phases: [...names.values()],
    tasks: notice.tasks.map(({ text, phase, deadline }) => `${text}|${phase ?? ''}|${deadline?.date ?? ''}`),
  };
};

describe('a plan by months or quarters', () => {
  it('is read in steps, each over its items, numbered or not', () => {
    expect(
      read(
        '青禾县水务局2025年重点工作安排',
        '1月份：',
        '1.开展节前水质检查。',
        '2.制定年度巡河计划。',
        '3月份：',
        '1.组织堤防抢险演练。',
        '全年：',
        '1.落实值班制度。',
      ),
    ).to.deep.equal({
      phases: ['1月份 2025-01-01–2025-01-31', '3月份 2025-03-01–2025-03-31', '全年 null–null'],
      tasks: [
        '开展节前水质检查。|1月份|',
        '制定年度巡河计划。|1月份|',
        '组织堤防抢险演练。|3月份|',
        '落实值班制度。|全年|',
      ],
    });
  });

  it('may number its quarters, and name months from one to another', () => {
    for (const [first, second] of [
      ['一、一季度', '二、二季度'],
      ['（一）1—3月', '（二）4—6月'],
    ] as const) {
      const { phases, tasks } = read(
        '青禾县水务局2025年安全工作计划',
        first,
        '签订安全责任书，开展闸门检修。',
        second,
        '组织防汛演练，更换过期物资。',
      );
      expect(phases.map((phase) => phase.split(' ')[1])).to.deep.equal([
        '2025-01-01–2025-03-31',
        '2025-04-01–2025-06-30',
      ]);
      expect(tasks, first).to.have.length(2);
    }
  });

  it('gives the month in front of a line as its deadline', () => {
    expect(
      read(
        '2025年度水利工作任务安排表',
        '3月：召开水利工作会，签订责任书。（责任单位：县水利局）',
        '5月：开展巡河员培训。（责任单位：县河长办）',
        '周五：报送周报。（各股室）',
      ).tasks,
    ).to.deep.equal([
      '3月：召开水利工作会，签订责任书。（责任单位：县水利局）||2025-03-31',
      '5月：开展巡河员培训。（责任单位：县河长办）||2025-05-31',
      '周五：报送周报。（各股室）||',
    ]);
  });
});
