import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const LAYOUTS: readonly [string, string][] = [
  ['numbered, a comma behind the dates', '（一）自查阶段（9月1日—9月10日），各校对照清单自查。'],
  ['numbered, no mark behind the dates', '（一）自查阶段（9月1日—9月10日）各校对照清单自查。'],
  ['without a number, a colon behind the dates', '自查阶段（9月1日—9月10日）：各校对照清单自查。'],
  ['called a stage and named behind a comma', '第一阶段，自查阶段（9月1日—9月10日）。各校对照清单自查。'],
];

describe('steps whose time stands behind their name', () => {
  it('are phases, from the issue of the notice where the time begins at once', () => {
    const notice = parseText(
      '关于开展食堂检查的通知\n各校：\n根据《关于开展食堂检查的通知》（青教函〔2023〕18号），现就有关事项通知如下：\n二、组织实施\n1、学校自查阶段，时间从即日起至10月15日。食堂管理员要对照清单检查，10月15日前报送情况。\n2、县、区教育局抽查阶段：时间为10月16日至10月20日。检查组随机抽查学校。',
    );
    expect(notice.phases.map(({ name, start, end }) => [name, start, end])).to.deep.equal([
      ['学校自查阶段', null, '2023-10-15'],
      ['县、区教育局抽查阶段', '2023-10-16', '2023-10-20'],
    ]);
    expect(notice.tasks.map((task) => task.deadline?.date ?? null)).to.include('2023-10-15');
  });
});

describe('how something is used, told step by step', () => {
  it('is no phase where the steps have neither names nor dates', () => {
    const notice = parseText(
      '关于开展消防知识学习的通知\n各校：\n现就有关事项通知如下：\n第一步：登录学习平台。\n第二步：点击专题图片，观看视频短片。',
    );
    expect(notice.phases).to.deep.equal([]);
  });
});

describe('stages named behind their dates', () => {
  it('are phases with these dates, and no tasks', () => {
    const notice = parseText(
      '关于征集护水短片的通知\n各镇：\n现就有关事项通知如下：\n一、活动时间\n分两个阶段。\n第一阶段：2018年6月15日—7月15日为征集阶段；\n第二阶段：2018年7月16日—9月10日为评选阶段。\n二、有关要求\n各镇要广泛发动。',
    );
    expect(notice.phases.map(({ name, start, end }) => [name, start, end])).to.deep.equal([
      ['征集阶段', '2018-06-15', '2018-07-15'],
      ['评选阶段', '2018-07-16', '2018-09-10'],
    ]);
    expect(notice.tasks.map((task) => task.text)).to.deep.equal(['各镇要广泛发动。']);
  });
});

describe('the last item above a heading without a number', () => {
  it('is a task and no heading', () => {
    const notice = parseText(
      '云岭县溺水事故应急预案\n启动程序\n（1）组建现场指挥部，确定成员；\n（2）及时向上级部门请求应急支援。\n应急处置\n（1）救援人员应正确佩戴装备；',
    );
    expect(notice.phases).to.deep.equal([]);
    expect(notice.tasks.map((task) => task.text)).to.include('及时向上级部门请求应急支援。');
  });
});

describe('steps below an item that only holds them', () => {
  it('are the phases, and one that goes on has no end', () => {
    const notice = parseText(
      '云岭县治理乱停车实施方案\n一、工作步骤\n（一）集中整治\n1、宣传发动阶段（2010年7月-8月）\n各街道要张贴通告。\n2、全面整治阶段（9月-11月）\n各街道要清理占道车辆。\n（二）长效管理（2011年元月起）\n建立巡查制度。',
    );
    expect(notice.phases.map(({ name, start, end }) => [name, start, end])).to.deep.equal([
      ['宣传发动阶段', '2010-07-01', '2010-08-31'],
      ['全面整治阶段', '2010-09-01', '2010-11-30'],
      ['长效管理', '2011-01-01', null],
    ]);
  });
});

describe('steps that carry their dates in parentheses', () => {
  for (const [layout, line] of LAYOUTS) {
    it(layout, () => {
      const notice = parseText(
        `关于开展食堂检查的通知\n各校：\n为保障师生用餐安全，现就有关事项通知如下：\n一、时间安排\n检查从2023年9月开始，至10月底结束，分两个阶段进行。\n${line}\n二、工作要求\n各校要明确专人负责。`,
      );
      expect(notice.phases.map(({ name, start, end }) => ({ name, start, end }))).to.deep.equal([
        { name: '自查阶段', start: '2023-09-01', end: '2023-09-10' },
      ]);
      expect(notice.tasks.map((task) => [task.text, task.phase])).to.deep.equal([
        ['各校对照清单自查。', '自查阶段'],
        ['各校要明确专人负责。', null],
      ]);
    });
  }

  it('are phases without any time where a section lays out how a matter passes from one to the next', () => {
    const notice = parseText(
      '关于认定示范门店的通知\n各镇：\n一、认定流程\n1.门店申报。门店填写申请表。\n2.镇级初审。各镇对申请表进行初审。\n二、工作要求\n各镇要严格把关。',
    );
    expect(notice.phases.map(({ name, start }) => [name, start])).to.deep.equal([
      ['门店申报', null],
      ['镇级初审', null],
    ]);
  });
});

describe('how steps and their dates are written', () => {
  const plan = (steps: string): string =>
    `临湖县仓库安全整治行动方案\n临湖县应急管理局\n2024年2月20日\n一、工作任务\n各镇要排查隐患。\n二、实施步骤\n${steps}\n三、工作要求\n各镇要加强领导。`;
  type Step = [name: string, start: string | null, end: string | null];
  const written: readonly [string, Step[], string[]][] = [
    [
      '（一）动员部署（2024年3月）：印发方案，召开会议。\n（二）自查自改（4月至5月）：各企业自查。',
      [
        ['动员部署', '2024-03-01', '2024-03-31'],
        ['自查自改', '2024-04-01', '2024-05-31'],
      ],
      ['印发方案，召开会议。', '各企业自查。'],
    ],
    [
      '动员部署阶段：2024年3月，各镇召开会议。\n集中排查阶段：2024年4月—6月，各镇逐户排查。',
      [
        ['动员部署阶段', '2024-03-01', '2024-03-31'],
        ['集中排查阶段', '2024-04-01', '2024-06-30'],
      ],
      ['各镇召开会议。', '各镇逐户排查。'],
    ],
    [
      '2024年3月为动员部署阶段。各镇召开会议。\n2024年4月至9月为集中整治阶段。各镇逐户整治。',
      [
        ['动员部署阶段', '2024-03-01', '2024-03-31'],
        ['集中整治阶段', '2024-04-01', '2024-09-30'],
      ],
      ['各镇召开会议。', '各镇逐户整治。'],
    ],
    [
      '（一）动员部署阶段\n时间：2024年3月1日至3月31日\n各镇要制定方案。\n（二）集中整治阶段\n实施时间：4月1日至10月31日。\n各镇要逐项整改。',
      [
        ['动员部署阶段', '2024-03-01', '2024-03-31'],
        ['集中整治阶段', '2024-04-01', '2024-10-31'],
      ],
      ['各镇要制定方案。', '各镇要逐项整改。'],
    ],
    [
      '分两个阶段推进。一是动员部署阶段（3月）。各镇制定方案。二是集中整治阶段（4月至9月），各镇逐项整改。',
      [
        ['动员部署阶段', '2024-03-01', '2024-03-31'],
        ['集中整治阶段', '2024-04-01', '2024-09-30'],
      ],
      ['各镇制定方案。', '各镇逐项整改。'],
    ],
    [
      '（一）2024年3月底前，动员部署阶段。各镇召开会议。\n（二）2024年6月底前，工程实施阶段。各企业更换线路。',
      [
        ['动员部署阶段', null, '2024-03-31'],
        ['工程实施阶段', null, '2024-06-30'],
      ],
      ['各镇召开会议。', '各企业更换线路。'],
    ],
    [
      '（一）3月1日至3月15日，动员部署。各镇召开会议。\n（二）4月份，排查整治、巩固。各企业自查。',
      [
        ['动员部署', '2024-03-01', '2024-03-15'],
        ['排查整治、巩固', '2024-04-01', '2024-04-30'],
      ],
      ['各镇召开会议。', '各企业自查。'],
    ],
    [
      '第一阶段：3月1日—3月15日，动员部署。各镇召开会议。\n第二阶段：4月，总结。各镇报送情况。',
      [
        ['动员部署', '2024-03-01', '2024-03-15'],
        ['总结', '2024-04-01', '2024-04-30'],
      ],
      ['各镇召开会议。', '各镇报送情况。'],
    ],
    [
      '1.动员培训：3月10日前，各镇召开会议。\n2.比对核实：4月6日至4月15日，县公安局核对名单。',
      [
        ['动员培训', null, '2024-03-10'],
        ['比对核实', '2024-04-06', '2024-04-15'],
      ],
      ['各镇召开会议。', '县公安局核对名单。'],
    ],
    [
      '3—4月：宣传发动，各镇召开会议。\n7-9月：各镇逐户排查，每周通报进度。\n第四季度：总结验收，县应急管理局组织抽查。',
      [
        ['3—4月', '2024-03-01', '2024-04-30'],
        ['7-9月', '2024-07-01', '2024-09-30'],
        ['第四季度', '2024-10-01', '2024-12-31'],
      ],
      ['宣传发动，各镇召开会议。', '各镇逐户排查，每周通报进度。', '总结验收，县应急管理局组织抽查。'],
    ],
    [
      '1.2024年：各镇完成摸底，建立台账。\n2.2025年：各镇全面整治。',
      [
        ['2024年', '2024-01-01', '2024-12-31'],
        ['2025年', '2025-01-01', '2025-12-31'],
      ],
      ['各镇完成摸底，建立台账。', '各镇全面整治。'],
    ],
    [
      '（一）启动阶段（印发之日起至2024年3月底）。各镇部署。\n（二）推进阶段（2024年4月起）。各镇推进整治。',
      [
        ['启动阶段', null, '2024-03-31'],
        ['推进阶段', '2024-04-01', null],
      ],
      ['各镇部署。', '各镇推进整治。'],
    ],
  ];
  for (const [steps, phases, tasks] of written)
    it(`are read in ${steps.slice(0, 24).replace('\n', '／')}`, () => {
      const notice = parseText(plan(steps));
      expect(notice.phases.map(({ name, start, end }) => [name, start, end])).to.deep.equal(phases);
      expect(notice.tasks.slice(1, -1).map((task) => task.text)).to.deep.equal(tasks);
      expect(notice.tasks.slice(1, -1).every((task) => task.phase !== null)).to.equal(true);
      expect(notice.tasks.at(-1)?.phase).to.equal(null);
    });

  for (const line of [
    '1.3月底前，完成线路更换。4月底前，组织复查。',
    '1.4月底前，各镇报送台账。逾期不报的予以通报。',
    '1.2024年5月，召开现场会。各镇分管负责人参加。',
  ])
    it(`is a dated order and no step: ${line}`, () => {
      const { phases, tasks } = parseText(plan(line));
      expect(phases.filter(({ end }) => end !== null)).to.deep.equal([]);
      expect(tasks[1]?.deadline).to.not.equal(null);
    });

  it('is no step where a month opens a line of another section', () => {
    const { phases } = parseText(
      '临湖县仓库安全检查通知\n各镇：\n一、检查要求\n5月：各镇要开展自查。\n6月：县应急管理局组织抽查。\n临湖县应急管理局\n2024年3月20日',
    );
    expect(phases).to.deep.equal([]);
  });

  it('are no steps elsewhere', () => {
    const notice = parseText(
      '临湖县仓库安全检查通知\n各镇：\n一、检查内容\n1.消防通道（4月底前）：各企业要清理堆物。\n2.用电线路（5月底前）：各企业要更换老化线路。\n二、报送要求\n各镇6月10日前报送情况。\n临湖县应急管理局\n2024年3月20日',
    );
    expect(notice.phases).to.deep.equal([]);
    expect(notice.tasks.map((task) => task.deadline?.date)).to.deep.equal([
      '2024-04-30',
      '2024-05-31',
      '2024-06-10',
    ]);
  });
});

/** The part on schedule of a plan, in which the stages stand side by side. */
const IN_A_ROW: readonly string[] = [
  '二、时间安排\n3月1日至10日为动员阶段，3月11日至5月31日为整治阶段，6月份为总结阶段。',
  '二、实施步骤\n整治分三个阶段进行。3月1日至10日为动员阶段，各镇要召开会议；3月11日至5月31日为整治阶段，各镇要逐户排查；6月份为总结阶段，各镇要报送总结。',
  '（二）实施步骤。3月1日至10日为动员阶段，3月11日—5月31日为整治阶段，6月为总结阶段。',
  '二、整治时间\n从3月1日起至6月30日止，分三个阶段：第一阶段（3月1日—10日）为动员阶段；第二阶段（3月11日—5月31日）为整治阶段；第三阶段（6月）为总结阶段。',
];

describe('stages that stand side by side in a paragraph', () => {
  for (const schedule of IN_A_ROW)
    it(`are phases each: ${schedule.replaceAll('\n', ' ').slice(0, 40)}…`, () => {
      const notice = parseText(
        `青禾县燃气整治方案\n2025年2月1日\n一、工作任务\n各镇要排查隐患。\n${schedule}\n三、要求\n各镇要高度重视。`,
      );
      expect(notice.phases.map(({ name, start, end }) => [name, start, end])).to.deep.equal([
        ['动员阶段', '2025-03-01', '2025-03-10'],
        ['整治阶段', '2025-03-11', '2025-05-31'],
        ['总结阶段', '2025-06-01', '2025-06-30'],
      ]);
      expect(
        notice.tasks.map((task) => task.text).filter((text) => text.includes('为总结阶段')),
      ).to.deep.equal([]);
    });
});
