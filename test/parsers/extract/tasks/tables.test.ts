import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';
import { columnsOf } from '../../../../parsers/extract/tasks/tableColumns.js';

const found = (text: string): [string, string, string | null][] =>
  parseText(text).tasks.map((task) => [
    task.text,
    task.owners.map(({ name }) => name).join('、'),
    task.deadline?.date ?? null,
  ]);

describe('tables of tasks', () => {
  it('reads each row as a task with its units and date', () => {
    const { tasks } = parseText(
      '关于分解落实重点任务的通知\n各有关单位：\n现将任务分解如下。\n清河县政府督查室\n2024年2月1日\n附件\n重点任务分解表\n序号\t工作任务\t牵头单位\t配合单位\t完成时限\n1\t完成老旧小区改造12个\t县住建局\t县财政局、各街道\t10月底前\n2\t开展燃气安全检查\t县城管局\t—\t每季度1次\n',
    );
    expect(
      tasks.map((task) => ({
        text: task.text,
        owners: task.owners.map((owner) => `${owner.role} ${owner.name}`),
        deadline: task.deadline?.date ?? null,
        recurrence: task.recurrence?.unit ?? null,
      })),
    ).to.deep.equal([
      {
        text: '完成老旧小区改造12个',
        owners: ['lead 县住建局', 'support 县财政局', 'support 各街道'],
        deadline: '2024-10-31',
        recurrence: null,
      },
      { text: '开展燃气安全检查', owners: ['lead 县城管局'], deadline: null, recurrence: 'quarter' },
    ]);
  });

  it('takes what a table deals with where it says only of what, when and by whom', () => {
    expect(
      found(
        '关于分月整治的通知\n各村：\n一、安排表\n整治行业名称 | 时间安排 | 责任单位 |\n燃气 | 1月份 | 住建办 民政所 |\n医疗机构 | 6月份 | 卫生院 |\n二、要求\n（一）责任单位要制定方案。\n云岭镇人民政府\n2023年1月5日',
      ),
    ).to.deep.equal([
      ['燃气', '住建办、民政所', '2023-01-31'],
      ['医疗机构', '卫生院', '2023-06-30'],
      ['责任单位要制定方案。', '责任单位', null],
    ]);
  });

  it('takes a line with as many bars as the one above for a row, whatever its cells say', () => {
    expect(
      found(
        '任务分工方案\n序号 | 落实措施 | 负责单位 | 完成时限 |\n1 | 健全低保核对机制；完善台账。其中：新标准从7月1日起执行。 | 县民政局、县财政局 | 2024年12月底前 |\n2 | 研究制定实施办法。 | 县民政局，各镇人民政府 | 2024年6月底前 |\n联系电话：0000-1 | 传真：0000-2',
      ),
    ).to.deep.equal([
      ['健全低保核对机制；完善台账。其中：新标准从7月1日起执行。', '县民政局、县财政局', '2024-12-31'],
      ['研究制定实施办法。', '县民政局、各镇人民政府', '2024-06-30'],
    ]);
  });

  it('gives the lines below a row to the body in front of it, and below rows that go on with its cell', () => {
    expect(
      found(
        '云溪县2019年度护河工作考核细则\n序号\t考核项目\t分值\t考核内容\t评分标准\n1\t县农业局\t30\t控制畜禽污染\t\n1.建立养殖台账（10分）；\n2.指导养殖场建设粪污设施（20分）。\n20\t减肥\t10\n推广有机肥（30分）。\n2\t县水利局\t60\t清理岸线\t\n1.清查占用岸线（60分）。\n3\t资金管理\t20\t专账核算\t\n规范使用治理资金（20分）。',
      ).map(([task, owners]) => [task, owners]),
    ).to.deep.equal([
      ['建立养殖台账（10分）；', '县农业局'],
      ['指导养殖场建设粪污设施（20分）。', '县农业局'],
      ['推广有机肥（30分）。', '县农业局'],
      ['清查占用岸线（60分）。', '县水利局'],
      ['规范使用治理资金（20分）。', ''],
    ]);
  });

  it('leaves lines of labels between bars alone', () => {
    expect(found('索引号: | 0012-1 | 发布机构: | 云岭县民政局 |\n一、任务\n各镇要建立台账。')).to.deep.equal([
      ['各镇要建立台账。', '各镇', null],
    ]);
  });

  it('takes the most particular column for the task', () => {
    expect(columnsOf(['序号', '重点工作', '具体措施', '责任单位', '完成时限'])?.task).to.equal(2);
    expect(columnsOf(['姓名', '年龄', '住址'])).to.equal(null);
  });
});
