import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';
import type { ParsedTask } from '../../../../parsers/schema.js';

const taskOf = (sentence: string): ParsedTask | undefined =>
  parseText(`关于做好有关工作的通知\n2024年3月1日\n各县区：\n一、重点任务\n各县区要制定方案。${sentence}`)
    .tasks[1];

describe('a date that is no deadline', () => {
  for (const sentence of [
    '年终进行评比，评选出先进村。',
    '各县区恢复供水时间暂按不早于6月30日执行。',
    '各县区要延长服务周期，集中灌溉时间为3月25日到4月11日，引导农户错峰用水。',
    '县局将结合年内开展的执法检查，对各县区护渠情况进行抽查。',
    '请各站于每季度最后一个周五前（6月28日、9月27日）更新报送台账。',
    '2023年12月31日前在县民政局核准登记的社会团体、民办非企业单位，均应参加年检。',
    '2024年6月30日前由住建部门竣工备案的小区，要完成消防验收复核。',
    '抓紧制定2030年前农村供水提质行动方案。',
    '将巡查情况作为年底各物业公司评比的依据。',
    '汛期会商期间（7月3日至7月15日）坚持每天排查隐患，做到情况明。',
    '7月1日至3日为集中培训时间，各县区要组织好报名。',
    '7月1日至8月10日关闭各景区出入口，不接待游客。',
    '6月7日至8日、6月17日至19日，除抢险工程外，全天禁止施工。',
    '各县区要劝导群众不要在4月4日进山祭扫。',
    '各县区要取消原定4月6日的庙会。',
    '8月25日、26日和9月1日、2日4天时间为报到高峰期，各县区要增派人手。',
    '各县区要制定清明期间祭扫突发事件应急预案，做好疏导。',
    '2025年重点项目要逐项调度。',
    '从即日开始至6月19日前，每日12:00至14:00,22:00至次日6:00，禁止疏浚作业。',
    '制定泵站2024年、2025年改造项目计划，按时报送省水利厅。',
    '截止2023年底供水率低于33%的乡镇，必须新建水厂。',
    '各县区每年年初制定巡查计划，年末进行总结。',
    '5月1日至31日，各县区每日报送水位。',
    '2025年，各县区要坚持防汛抗旱并重，全面加强巡查。',
    '达到2005年市里制定的供水标准，各县区要逐站核查。',
    '6月18日将召开茶博会，对环境提出了更高要求，各县区要加强巡查。',
    '各县区要将审批时限压缩至3个工作日以内。',
    '县医院力争将平均候诊时间缩短到20分钟以内。',
    '各县区要在6月5日前后开展环境日宣传活动。',
    '在第一季度护林员例会上，做好防火知识培训。',
    '各林场要遵循“年初定责、年底兑现”的原则，明确职责。',
    '通过办事大厅下载“2024年度渔船检验申请表”，逐项填写。',
    '各水库要在每日（5月1日-5日，10月1日-7日）下午5时前，向县防汛办报告水位。',
    '清明节期间（2024年4月3日到4月6日），林区禁止一切野外用火。',
  ])
    it(sentence, () => {
      expect(taskOf(sentence)).to.include({ deadline: null });
    });
});

describe('a date that is one', () => {
  for (const [sentence, date] of [
    ['各县区要在6月5日前开展一次自查。', '2024-06-05'],
    ['截至2月底，全县已清理渠道320公里，剩余渠段要在6月底前全部清完。', '2024-06-30'],
    ['各县区要于6月5日前将实施方案报县防办。', '2024-06-05'],
    ['各县区要制定方案，6月底前印发方案并组织实施。', '2024-06-30'],
    ['2025年，重点轮训水库管理所负责人。', '2025-12-31'],
    ['2024年，各县区要新建2座泵站。', '2024-12-31'],
    ['1—3月，完成用水户审核确认，协调财政部门按月发放补贴。', '2024-03-31'],
    ['2024年先行改造4座泵站，形成经验。', '2024-12-31'],
    ['2024年，组织开展撂荒地专项检查。', '2024-12-31'],
    ['各党支部书记在“七一”前讲一次党课。', '2024-06-30'],
    ['各县区于4月3日至6日期间开展巡查，不得走过场。', '2024-04-06'],
    ['县供销社拟定6月5日组织验收，各县区要提前自评。', '2024-06-05'],
  ] as const)
    it(sentence, () => {
      expect(taskOf(sentence)?.deadline?.date).to.equal(date);
    });
});

describe('a rhythm that stands twice in a task', () => {
  it('is due on the day that one of the two names', () => {
    const { recurrence } = taskOf('各县区每月组织一次护渠自查，并于每月25日前将台账报县防办。') ?? {};
    expect(recurrence).to.include({ unit: 'month', times: 1, dueDay: 25 });
  });
});

describe('months in a row', () => {
  it('are the deadlines of a task each', () => {
    const { tasks } = parseText(
      '关于做好有关工作的通知\n2024年3月1日\n各县区：\n一、重点任务\n4月份组织一次渠道清淤，5月份举办一次护渠竞赛。',
    );
    expect(tasks.map((task) => task.deadline?.date)).to.deep.equal(['2024-04-30', '2024-05-31']);
  });
});

describe('months and spans of months in a row', () => {
  it('part the sentence into a task each', () => {
    const { tasks } = parseText(
      '关于做好有关工作的通知\n2024年3月1日\n各县区：\n一、重点任务\n3月底前摸清底数，4月至9月集中整治，10月组织验收。',
    );
    expect(tasks.map((task) => task.deadline?.date)).to.deep.equal([
      '2024-03-31',
      '2024-09-30',
      '2024-10-31',
    ]);
  });
});

describe('days without a year behind one that has it', () => {
  const deadlines = (sentence: string): (string | null | undefined)[] =>
    parseText(`一、时间安排\n${sentence}`).tasks.map((task) => task.deadline?.date);

  it('take its year, and over the turn of the year the next', () => {
    expect(
      deadlines('各镇要在2021年12月25日前完成评议，12月31日前将名册报县残联，1月15日前完成走访。'),
    ).to.deep.equal(['2021-12-25', '2021-12-31', '2022-01-15']);
    expect(deadlines('各镇要在2021年3月25日前完成评议，4月10日前将名册报县残联。')).to.deep.equal([
      '2021-03-25',
      '2021-04-10',
    ]);
  });

  it('take no year from which on something was built or done', () => {
    const { tasks } = parseText(
      '关于自查泵站的通知\n各镇：\n一、工作任务\n1.请各镇对2018年以来建成的泵站开展自查，并于8月14日前报送。\n临川县水利局\n2024年7月1日',
    );
    expect(tasks[0]?.deadline?.date).to.equal('2024-08-14');
  });
});

describe('a sentence of nothing but a date', () => {
  it('dates the sentence before it', () => {
    const [, first, second] = parseText(
      '关于做好有关工作的通知\n2024年3月1日\n各县区：\n一、重点任务\n各县区要制定方案。各县区要普查桥梁，逐座建档。力争上半年全面完成。',
    ).tasks;
    expect(first?.deadline?.date).to.equal('2024-06-30');
    expect(second).to.equal(undefined);
  });

  it('leaves an earlier sentence alone', () => {
    const [first] = parseText(
      '关于做好有关工作的通知\n2024年3月1日\n各县区：\n一、重点任务\n各县区要制定方案。各县区要普查桥梁，逐座建档。2024年底前完成。',
    ).tasks;
    expect(first?.deadline).to.equal(null);
  });
});

describe('a period that is no rhythm', () => {
  for (const sentence of [
    '各学校要对学生每天使用手机的时间作出规定。',
    '各学校按年级和班别建设课程资源。',
    '将会议记录、值班日志、年度考评和培训资料整理归档。',
  ])
    it(sentence, () => {
      expect(taskOf(sentence)).to.include({ recurrence: null });
    });

  it('is one where it tells how often', () => {
    expect(taskOf('各县区要坚持日排查、周调度、年考核。')?.recurrence).to.include({ unit: 'day', times: 1 });
    expect(taskOf('各学校要保证学生每天户外活动时间不少于2小时。')?.recurrence).to.include({ unit: 'day' });
  });
});

describe('a list that is led in to with a date', () => {
  it('gives it to the items of one sentence at once below, and to none behind them', () => {
    const { tasks } = parseText(
      '云溪县水利局关于开展堤防自查的通知\n各水管站：\n汛期将至，请各水管站于2025年4月20日前完成以下工作：\n1.清理河道障碍物。\n2.检修闸门。\n3.补充编织袋、救生衣。\n自查结束后，要健全台账。\n云溪县水利局\n2025年4月1日',
    );
    expect(tasks.map((task) => [task.text, task.deadline?.date])).to.deep.equal([
      ['清理河道障碍物。', '2025-04-20'],
      ['检修闸门。', '2025-04-20'],
      ['补充编织袋、救生衣。', '2025-04-20'],
      ['自查结束后，要健全台账。', undefined],
    ]);
  });
});

describe('a date of this year behind a rhythm of every year', () => {
  it('is a deadline of its own', () => {
    const { tasks } = parseText(
      '关于做好有关工作的通知\n2024年3月1日\n各县区：\n一、重点任务\n闸门要每年检测一次，今年的检测务必在9月底前完成。',
    );
    expect(tasks.map((task) => [task.recurrence?.unit, task.deadline?.date])).to.deep.equal([
      ['year', undefined],
      [undefined, '2024-09-30'],
    ]);
  });
});

describe('a period from now on', () => {
  it('is counted from the day of the notice', () => {
    expect(taskOf('各县区要自即日起7日内完成自查。')?.deadline?.date).to.equal('2024-03-08');
  });
});

describe('so many of the same in each of several years', () => {
  it('are a task each', () => {
    const { tasks } = parseText(
      '关于做好有关工作的通知\n2024年3月1日\n各县区：\n一、重点任务\n支持泵站改造，2024年完成10座，2025年完成12座。',
    );
    expect(tasks.map((task) => task.deadline?.date)).to.deep.equal(['2024-12-31', '2025-12-31']);
  });
});

describe('a count that says how long something lasted', () => {
  it('is none of how often the work is done', () => {
    const task = taskOf('县局每月通报排名，对连续两次末位的县区进行约谈。');
    expect(task?.recurrence).to.deep.include({ unit: 'month', times: 1 });
  });
});
