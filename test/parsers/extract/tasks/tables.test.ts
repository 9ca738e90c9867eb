import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';
import { columnsOf } from '../../../../parsers/extract/tasks/tableColumns.js';

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

  it('takes the most particular column for the task', () => {
    expect(columnsOf(['序号', '重点工作', '具体措施', '责任单位', '完成时限'])?.task).to.equal(2);
    expect(columnsOf(['姓名', '年龄', '住址'])).to.equal(null);
  });
});
