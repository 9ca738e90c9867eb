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
    expect(columnsOf(['序号', '工作内容', '工作措施', '工作目标', '责任科室'])?.task).to.equal(2);
    expect(columnsOf(['姓名', '年龄', '住址'])).to.equal(null);
  });

  for (const header of [
    ['序号', '目标要求', '责任单位', '完成时限'],
    ['项次', '任务', '责任股室', '截止日期'],
    ['序号', '目标任务', '责任镇（街道）', '时间节点'],
    ['月份', '重点工作', '部门'],
    ['序号', '成员单位', '主要职责'],
    ['整治行业名称', '责任单位', '时间安排'],
  ])
    it(`knows a table of tasks by ${header.join('、')}`, () => expect(columnsOf(header)).to.not.equal(null));

  for (const header of [
    ['时间', '培训内容', '授课人', '地点'],
    ['序号', '姓名', '职务', '分管工作'],
    ['序号', '项目名称', '申报单位', '负责人', '起止时间'],
    ['序号', '企业名称', '主要产品', '成立时间', '所属单位'],
    ['序号', '存在问题', '问题单位', '发现时间'],
    ['序号', '招聘单位', '岗位名称', '人数', '岗位职责'],
    ['序号', '事项名称', '实施依据', '实施主体', '办理时限'],
    ['序号', '检查项目', '检查内容', '检查方法', '检查结果'],
    ['1', '建立工作任务台账', '各责任单位', '6月底前'],
  ])
    it(`finds no tasks below ${header.join('、')}`, () => expect(columnsOf(header)).to.equal(null));

  const HEAD = '护渠任务分解表\n2024年2月1日\n序号\t任务\t责任单位\t完成时限\n';

  it('reads each numbered item of a cell as a task, with the owner and date of its number', () => {
    expect(
      found(
        `${HEAD}1\t1.清理渠道淤泥；2.修补渠堤。\t县水利局\t6月底前\n2\t（一）安装水尺\t县水文站\t8月\n3\t①巡查渠道 ②登记台账\t①各村 ②县水利局\t①每月25日前 ②9月底\n4\t投入1.5万元修补闸门，2.4公里渠道全部除草\t各村\t长期坚持`,
      ),
    ).to.deep.equal([
      ['清理渠道淤泥；', '县水利局', '2024-06-30'],
      ['修补渠堤。', '县水利局', '2024-06-30'],
      ['安装水尺', '县水文站', '2024-08-31'],
      ['巡查渠道', '各村', null],
      ['登记台账', '县水利局', '2024-09-30'],
      ['投入1.5万元修补闸门，2.4公里渠道全部除草', '各村', null],
    ]);
  });

  it('lets a row whose front is empty, or that names nobody, go on with the one above', () => {
    expect(
      found(
        `${HEAD}1\t清理渠道淤泥\t县水利局\t6月底前\n\t修补渠堤\t\t\n\t安装水尺\t县水文站\t\n2\t巡查渠道\t同上\t〃\n二\t管护方面\t\t\n3\t登记台账\t各村\t`,
      ),
    ).to.deep.equal([
      ['清理渠道淤泥', '县水利局', '2024-06-30'],
      ['修补渠堤', '县水利局', '2024-06-30'],
      ['安装水尺', '县水文站', '2024-06-30'],
      ['巡查渠道', '县水文站', '2024-06-30'],
      ['登记台账', '各村', null],
    ]);
  });

  it('gives the same words for another body by the same day both bodies', () => {
    expect(found(`${HEAD}1\t清理渠道淤泥\t县水利局\t6月底前\n1\t清理渠道淤泥\t各村\t6月底前`)).to.deep.equal([
      ['清理渠道淤泥', '县水利局、各村', '2024-06-30'],
    ]);
  });

  it('reads who leads and who helps where one cell says both', () => {
    const { tasks } = parseText(
      `${HEAD}1\t清理渠道淤泥\t县水利局牵头，县财政局、各村配合\t6月\n2\t修补渠堤\t牵头：县水利局 配合：各村\t6月\n3\t安装水尺\t县水文站（责任人：王明）\t6月\n4\t巡查渠道\t各乡镇及县直有关单位\t6月\n5\t登记台账\t县水利局*、各村\t6月`,
    );
    expect(
      tasks.map(({ owners }) => owners.map(({ name, role }) => `${role} ${name}`).join('，')),
    ).to.deep.equal([
      'lead 县水利局，support 县财政局，support 各村',
      'lead 县水利局，support 各村',
      'lead 县水文站',
      'lead 各乡镇，lead 县直有关单位',
      'lead 县水利局，lead 各村',
    ]);
  });

  for (const [cell, date] of [
    ['6.30', '2024-06-30'],
    ['20240630', '2024-06-30'],
    ['全年', '2024-12-31'],
    ['即日起至8月底', '2024-08-31'],
    ['2024.3.1—5.15', '2024-05-15'],
    ['立行立改', null],
  ] as const)
    it(`reads the date ${cell} that stands alone in its cell`, () =>
      expect(found(`${HEAD}1\t清理渠道淤泥\t各村\t${cell}\n2\t修补渠堤\t各村\t5月`)[0]?.[2]).to.equal(date));

  it('reads a header over two rows, and columns that are called only by what they hold', () => {
    expect(
      found(
        '护渠任务分解表\n2024年2月1日\n序号\t任务\t\t责任单位\t\t时限\n\t重点任务\t具体措施\t牵头\t配合\t\n1\t渠道管护\t清理渠道淤泥\t县水利局\t各村\t6月',
      ),
    ).to.deep.equal([['清理渠道淤泥', '县水利局、各村', '2024-06-30']]);
    expect(
      found(
        '护渠任务分解表\n2024年2月1日\n1\t清理渠道淤泥，修补渠堤\t县水利局\t6月底前\n2\t开展日常巡查，登记台账\t各村\t长期坚持',
      ),
    ).to.deep.equal([
      ['清理渠道淤泥，修补渠堤', '县水利局', '2024-06-30'],
      ['开展日常巡查，登记台账', '各村', null],
    ]);
    expect(found('护渠物资表\n1\t清淤机械\t县水利局\t6月底前\n2\t巡查车辆\t各村\t8月底前')).to.deep.equal([]);
  });

  it('reads a table of bodies and their duties, in two columns too', () => {
    expect(
      found('护渠职责分工\n单位\t工作职责\n县水利局\t负责渠道清淤\n县交通局\t负责渠旁道路养护'),
    ).to.deep.equal([
      ['负责渠道清淤', '县水利局', null],
      ['负责渠旁道路养护', '县交通局', null],
    ]);
  });

  it('takes the day of completion from the column that says so, wherever it stands', () => {
    const dates = (columns: string, ...cells: string[]): (string | null)[] =>
      found(
        `护渠任务分解表\n2024年2月1日\n任务\t责任单位\t${columns}\n${cells.map((cell) => `清理渠道淤泥\t各村\t${cell}`).join('\n')}`,
      ).map(([, , date]) => date);
    expect(dates('开始时间\t结束时间', '3月1日\t6月30日')).to.deep.equal(['2024-06-30']);
    expect(dates('完成时限\t汇报时间', '6月\t7月')).to.deep.equal(['2024-06-30']);
    expect(dates('完成时限\t工作进度', '6月\t2月底已完成20%')).to.deep.equal(['2024-06-30']);
    expect(dates('交办时间\t反馈时限', '2月1日\t3月1日')).to.deep.equal(['2024-03-01']);
  });

  it('takes no task from what stands over a table', () => {
    expect(
      found(
        '关于做好护渠值班的通知\n各村：\n值班安排表\n填报单位：县水利局\n日期\t带班领导\t值班人员\n2月9日\t王明\t李军',
      ),
    ).to.deep.equal([]);
    expect(
      found('关于做好护渠值班的通知\n请各村认真填写值班登记表\n日期\t带班领导\t值班人员\n2月9日\t王明\t李军'),
    ).to.deep.equal([['请各村认真填写值班登记表', '各村', null]]);
  });

  it('keeps the cells of rows between bars, empty, numbered or broken in lines', () => {
    expect(
      found(
        '护渠任务分解表\n2024年2月1日\n| 序号 | 任务 | 责任单位 | 完成时限 |\n| --- | --- | --- | --- |\n| 1 | 1.清理渠道淤泥。<br>2.修补渠堤。 | 县水利局<br>各村 | 6月底前 |\n|  | 安装水尺 | 县水文站 | 8月 |',
      ),
    ).to.deep.equal([
      ['清理渠道淤泥。', '县水利局、各村', '2024-06-30'],
      ['修补渠堤。', '县水利局、各村', '2024-06-30'],
      ['安装水尺', '县水文站', '2024-08-31'],
    ]);
    const rows = [1, 2, 3, 4, 5, 6].map(
      (number) => `${number} | 清理第${number}段渠道 | 县水利局 | ${number + 3}月底前 |`,
    );
    expect(
      found(`护渠任务分解表\n2024年2月1日\n序号 | 任务 | 责任单位 | 完成时限 |\n${rows.join('\n')}`),
    ).to.have.length(6);
  });
});
