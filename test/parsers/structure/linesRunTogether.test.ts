import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';
import { withItemsParted } from '../../../parsers/structure/linesRunTogether.js';

const partsOf = (text: string): string[] =>
  withItemsParted([{ text, kind: 'paragraph' }]).map((line) => line.text);

describe('a line that several numbered items have run together in', () => {
  it('is parted before the numbers that follow one another', () => {
    expect(
      partsOf(
        '(一)水利部门。负责堤防巡查和隐患处置,汛期每日报告水情。 (二)气象部门。负责发布预警信息,会同水利部门会商雨情。',
      ),
    ).to.deep.equal([
      '(一)水利部门。负责堤防巡查和隐患处置,汛期每日报告水情。',
      '(二)气象部门。负责发布预警信息,会同水利部门会商雨情。',
    ]);
  });

  it('is parted without a blank too, and its residue is a line of its own', () => {
    expect(
      partsOf(
        '[接上页] 三、加强领导。各村要明确专人,做到守土有责、守土尽责。四、严肃纪律。各村要执行值班制度，不得脱岗漏岗。',
      ),
    ).to.deep.equal([
      '[接上页]',
      '三、加强领导。各村要明确专人,做到守土有责、守土尽责。',
      '四、严肃纪律。各村要执行值班制度，不得脱岗漏岗。',
    ]);
  });

  it('is parted behind a plain point and around what the next items are called', () => {
    expect(
      partsOf(
        '水库值班制度1、汛期实行24小时值班. 2、值班人员不得脱岗。3、做好记录，恢复水毁工程.4、重大情况须上报。巡查员职责1、每日巡查大坝。2、清理渠道淤泥。',
      ),
    ).to.deep.equal([
      '水库值班制度',
      '1、汛期实行24小时值班.',
      '2、值班人员不得脱岗。',
      '3、做好记录，恢复水毁工程.',
      '4、重大情况须上报。',
      '巡查员职责',
      '1、每日巡查大坝。',
      '2、清理渠道淤泥。',
    ]);
  });

  it('is parted before the stages that a colon leads in to', () => {
    expect(
      partsOf(
        '清淤工作即日起开始，共分两个阶段：(一)排查阶段(4月)各村要逐段排查。(二)清理阶段(5月)各村要全面清理。',
      ),
    ).to.deep.equal([
      '清淤工作即日起开始，共分两个阶段：',
      '(一)排查阶段(4月)各村要逐段排查。',
      '(二)清理阶段(5月)各村要全面清理。',
    ]);
  });

  it('is parted before a number that a date follows', () => {
    expect(
      partsOf('1、各渔业公司下载登记表，逐船填写。2、如实登记，不得漏报。3、3月31日前向县渔港站报送登记表。'),
    ).to.deep.equal([
      '1、各渔业公司下载登记表，逐船填写。',
      '2、如实登记，不得漏报。',
      '3、3月31日前向县渔港站报送登记表。',
    ]);
  });

  it('is parted behind the address, and within the text behind it', () => {
    expect(
      partsOf(
        '各市（州）渔业局： 根据年度安排，现将有关事项通知如下。一、报名时间。各校于三月底前报名。二、报名费用。按规定收取。',
      ),
    ).to.deep.equal([
      '各市（州）渔业局：',
      '根据年度安排，现将有关事项通知如下。',
      '一、报名时间。各校于三月底前报名。',
      '二、报名费用。按规定收取。',
    ]);
  });

  it('stays whole where a body is told behind the colon', () => {
    const line =
      '各渔政站：负责辖区渔港的日常巡查和隐患登记工作，发现问题及时处置并做好记录，重大隐患当天上报。';
    expect(partsOf(line)).to.deep.equal([line]);
  });

  it('loses the count of a page in front of its title', () => {
    const text = '为搞好河道清淤，根据上级文件精神，结合本镇实际，制定本方案。'.repeat(8);
    expect(partsOf(`1、东川镇河道清淤工作方案${text}`)[0]).to.equal('东川镇河道清淤工作方案');
    expect(partsOf(`1、各村要在三月底前制定清淤工作方案。${text}`)[0]).to.match(/^1、各村/);
  });

  it('is parted behind the page count and the title of the whole', () => {
    expect(
      partsOf(
        '第1页共4页河道清淤工作方案为认真做好清淤工作，制定本方案。一、工作目标确保畅通。二、工作要求各村要清淤。',
      ),
    ).to.deep.include.members(['第1页共4页', '河道清淤工作方案', '为认真做好清淤工作，制定本方案。']);
  });

  it('is parted behind a title that only a blank sets off', () => {
    expect(
      partsOf(
        '一、排查阶段（5月） 各企业对照清单逐项自查，填写登记表并存档备查。 二、整改阶段（6月） 各企业对发现的问题限期整改。',
      ),
    ).to.deep.equal([
      '一、排查阶段（5月）',
      '各企业对照清单逐项自查，填写登记表并存档备查。',
      '二、整改阶段（6月）',
      '各企业对发现的问题限期整改。',
    ]);
  });

  it('is parted behind the names of its sections and the title of the whole', () => {
    expect(
      partsOf(
        '青禾镇秸秆禁烧工作方案为切实做好禁烧工作，制定本方案。一、指导思想以保护大气环境为目标，坚持疏堵结合。二、组织领导镇成立领导小组，统一指挥。三、工作要求各村要落实专人。',
      ),
    ).to.deep.equal([
      '青禾镇秸秆禁烧工作方案',
      '为切实做好禁烧工作，制定本方案。',
      '一、指导思想',
      '以保护大气环境为目标，坚持疏堵结合。',
      '二、组织领导',
      '镇成立领导小组，统一指挥。',
      '三、工作要求',
      '各村要落实专人。',
    ]);
  });

  it('is parted before numbers that follow one another with nothing in front of them', () => {
    expect(
      partsOf(
        '关于开展堤防督查的通知各乡、镇人民政府，市直有关单位：为切实抓好堤防管护，市水利局决定开展督查，现将有关事项通知如下：一、督查时间及方法(一)督查时间：2024年3月至5月(一周一次)(二)督查方法：各组随机抽取三处堤防。二、督查分组安排具体安排见附件1三、督查要求(一)各组要合理安排时间。',
      ),
    ).to.deep.equal([
      '关于开展堤防督查的通知',
      '各乡、镇人民政府，市直有关单位：',
      '为切实抓好堤防管护，市水利局决定开展督查，现将有关事项通知如下：',
      '一、督查时间及方法',
      '(一)督查时间：2024年3月至5月(一周一次)',
      '(二)督查方法：各组随机抽取三处堤防。',
      '二、督查分组安排具体安排见附件1',
      '三、督查要求',
      '(一)各组要合理安排时间。',
    ]);
  });

  it('is parted before what the work of an item is for', () => {
    expect(
      partsOf(
        '镇防汛工作方案今年汛期来得早，降雨偏多，现将有关事项通知如下：一、全面动员，扎实开展汛前排查工作为确保安全度汛，各村要加强领导。二、组织机构镇里成立防汛领导小组。',
      ),
    ).to.deep.equal([
      '镇防汛工作方案',
      '今年汛期来得早，降雨偏多，现将有关事项通知如下：',
      '一、全面动员，扎实开展汛前排查工作',
      '为确保安全度汛，各村要加强领导。',
      '二、组织机构',
      '镇里成立防汛领导小组。',
    ]);
  });

  it('is parted before a later title at its end, too', () => {
    const text = '以防汛安全为目标，坚持以防为主，防抢结合，确保河道畅通。';
    expect(partsOf(`${text} 三、工作步骤`)).to.deep.equal([text, '三、工作步骤']);
  });

  it('is parted around the foot of a covering letter', () => {
    expect(
      partsOf(
        '现将清淤规划印发给你们，请认真执行。 临川县人民政府 2024年5月6日 清淤规划是水利工作的纲领。 一、工作任务 各镇要清淤。 二、工作要求 各镇要落实专人。',
      ).slice(0, 5),
    ).to.deep.equal([
      '现将清淤规划印发给你们，请认真执行。',
      '临川县人民政府',
      '2024年5月6日',
      '清淤规划是水利工作的纲领。',
      '一、工作任务',
    ]);
  });

  it('is parted behind a title that the page shows twice', () => {
    expect(
      partsOf(
        '河道清淤实施方案 河道清淤实施方案 一、目标任务 2024年，对全镇12条渠道进行清淤，实现沟渠畅通。',
      ),
    ).to.deep.equal([
      '河道清淤实施方案',
      '河道清淤实施方案',
      '一、目标任务',
      '2024年，对全镇12条渠道进行清淤，实现沟渠畅通。',
    ]);
  });

  for (const [title, text] of [
    ['一、工作目标', '围绕防汛备汛任务，全面排查堤防隐患和涵闸故障。'],
    ['二、活动主题', '强化防汛意识，推动水利发展，守护一方平安。'],
    ['（三）工作要求', '各村要落实专人，按时上报进度，不得虚报。'],
    ['三、活动时间', '市水利局“安全生产月”活动于6月在各单位开展。'],
    ['四、总体要求', ' 认真落实上级部署，坚持以防为主，防抢结合。'],
  ] as const)
    it(`is parted behind what a section is called, one item in a line: ${title}`, () => {
      expect(partsOf(`${title}${text}`)).to.deep.equal([title, text.trim()]);
    });

  it('is parted around headings in brackets, whose sections are read by them', () => {
    const { tasks } = parseText(
      '关于开展技能竞赛的方案\n【活动目标】\n1.提高服务质量，让群众满意；2.促进技能提升。【活动对象】各科室 【活动要求】\n各科室要认真组织，按时报送。',
    );
    expect(tasks.map((task) => task.text)).to.deep.equal(['各科室要认真组织，按时报送。']);
  });

  it('gives each item its own body again', () => {
    const { tasks } = parseText(
      '四、职责分工 (一)水利部门。负责堤防巡查和隐患处置,汛期每日报告水情。 (二)气象部门职责。及时发布预警信息,做好雨情会商。 五、工作要求 各乡镇要落实专人值守。',
    );
    expect(tasks.map((task) => task.owners.map((owner) => owner.name).join())).to.deep.equal([
      '水利部门',
      '气象部门',
      '各乡镇',
    ]);
  });

  for (const line of [
    '各单位要做好以下工作：一是完善制度，二是落实专人，三是严格考核。各单位要在2.5公里范围内开展巡查，1.5米以上的深坑设置围栏。',
    '（四）保障各类用水户同等享有供水服务。水厂要公开收费标准，接受用水户监督，不得拒绝供水。',
    '（一）要求各施工单位每日清理围堰，安排专人值守，发现险情立即报告，不得迟报漏报。',
    '二、加强对象管理，落实专人负责登记造册，做到底数清、情况明，不得遗漏一户一人。',
    '各地要制定方案为防汛抢险做好准备，落实一、二级响应措施，按照第（一）项规定逐级上报。',
    '渠道分为一、二、三级，各级渠道由所在乡镇管护，经费由县财政局统筹安排，水利局负责验收和考核，每年年底前将一、二级渠道的管护情况报送市水利局，三级渠道的管护情况存档备查，任何单位不得截留经费，不得挪作他用。',
    '学校食堂要公示价格。1、2号楼由后勤处负责检修，检修情况每周公布一次，3、4号楼由基建处负责检修，检修情况每月公布一次。',
    '按照国家标准GB 2.1 执行有关要求，并参照附件1.登记表填写有关内容。各单位要按时报送，逾期不报的予以通报批评。',
  ])
    it(`stays as it is: ${line.slice(0, 16)}…`, () => {
      expect(partsOf(line)).to.deep.equal([line]);
    });

  const HEADLESS =
    '为做好汛期安全工作，根据省里的部署，现就有关事项通知如下： 一、落实责任。各学校要在6月底前完成隐患排查，建立台账，逐项销号，并将排查情况报县教育局备案。 二、加强值守。汛期实行24小时值班，遇有险情要在30分钟内报告，不得迟报、漏报、瞒报，违者按有关规定处理。三、做好宣传。各学校要通过家长会、班会、广播等形式宣传防汛知识，提高师生的自救能力。';

  for (const title of [
    '首页 清河县教育局关于做好汛期学校安全工作的通知',
    '清河县教育局关于做好汛期学校 安全工作的通知',
  ])
    it(`has its head before it, line by line: ${title}`, () => {
      const { document, tasks } = parseText(`${title} 清教发〔2024〕9号 各中心校，县直各学校： ${HEADLESS}`);
      expect(document).to.deep.include({
        title: '清河县教育局关于做好汛期学校安全工作的通知',
        documentNumber: '清教发〔2024〕9号',
        issuer: '清河县教育局',
        recipients: ['各中心校', '县直各学校'],
      });
      expect(tasks[0]?.deadline?.date).to.equal('2024-06-30');
    });

  it('keeps a beginning that is no head', () => {
    const line = `为民服务中心 按照要求 ${HEADLESS}`;
    expect(partsOf(line)[0]).to.match(/^为民服务中心 按照要求 为做好/);
  });

  it('has the third section above its first item, whatever stands before it', () => {
    expect(
      partsOf(
        '（三）目标任务。到年底，全县救助机构实现规范管理。 三、主要措施 （一）加强巡查。各街道要每天开展巡查，发现情况及时报告。',
      ),
    ).to.deep.equal([
      '（三）目标任务。到年底，全县救助机构实现规范管理。',
      '三、主要措施',
      '（一）加强巡查。各街道要每天开展巡查，发现情况及时报告。',
    ]);
  });

  it('is no row of a table', () => {
    const row = {
      text: '一、甲项工作内容应当填写完整并由负责人签字确认后存档。 二、乙项\t县财政局',
      kind: 'row' as const,
      cells: ['一、甲项工作内容应当填写完整并由负责人签字确认后存档。 二、乙项', '县财政局'],
    };
    expect(withItemsParted([row])).to.deep.equal([row]);
  });
});
