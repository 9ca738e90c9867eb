import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

/** Wraps sentences into a notice whose second section holds them; returns the tasks found in that section. */
function tasksOf(sentence: string): string[] {
  const notice = parseText(
    `关于开展秋季安全检查的通知\n各乡镇人民政府：\n为做好秋季安全工作，现将有关事项通知如下：\n一、检查范围\n全县各类经营场所。\n二、工作任务\n（一）抓好检查。${sentence}\n（二）及时上报。各乡镇要于10月20日前上报总结。\n临川县安全生产委员会办公室\n2023年9月1日`,
  );
  const item = notice.outline.find((node) => node.title === '抓好检查');
  return notice.tasks.filter((task) => task.outlineId === item?.id).map((task) => task.text);
}

const TASKS: readonly string[] = [
  '各乡镇要组织力量对辖区内的经营场所逐户检查。',
  '对检查中发现的隐患建立台账，明确整改责任人和时限。',
  '严禁在人员密集场所使用易燃材料装修。',
  '深入排查消防通道堵塞、电气线路老化等问题。',
  '鼓励经营单位安装独立式感烟报警器。',
  '县住建局每月抽查不少于5处工地。',
  '重大隐患由县安委办挂牌督办。',
  '不得以会议代替检查。',
  '生产、生活用房等不得混用。',
  '将检查情况纳入年度考核。',
  '由县住建局、县教育局等部门组成检查组对在建校舍开展抽查。',
  '师生员工非必要不离县。',
  '授课教师课后需要把教案交给年级组。',
  '特别要对易发生火险的部位做重点检查。',
  '进山群众不要携带火种。',
  '群众外出时切勿涉水过河。',
  '同时各级班子的同志也要落实包联责任。',
  '值班组长是火警时的副指挥，在总指挥的领导下负责现场扑救。',
];

const NO_TASKS: readonly [string, string][] = [
  ['definition', '本通知所称经营场所，是指从事商品销售或者服务活动的固定场所。'],
  ['done', '截至目前，全县已完成三轮检查，累计整改隐患126处。'],
  ['sanction', '对工作不力造成严重后果的，依法依规严肃追究责任。'],
  ['permission', '各地可以根据实际适当延长检查时间。'],
  ['contact', '联系人：某同志，联系电话：0000-1234567。'],
  ['result', '到2025年，经营场所消防设施完好率达到95%以上。'],
  ['situation', '部分场所仍存在安全出口不足的问题。'],
  ['words of a leader', '总书记强调，安全是发展的前提，一定要抓紧抓实。'],
  ['course of the campaign', '本次检查从2023年9月上旬开始，至10月底结束，分三个阶段进行。'],
  ['theme', '活动主题：人人讲安全。'],
  ['closing request', '以上通知希遵照执行。'],
  ['contact behind another label', '业务咨询：安全监管股0000-7654321。'],
  ['repeal', '《关于加强冬季巡查的通知》（临安〔2019〕3号）同时废止。'],
  ['figure of today', '现行补助标准为每人每月50元，由两级分担。'],
  ['stock', '全县现有各类仓库32座，可存放货物8万吨。'],
  ['belief', '我相信，只要大家一起努力，就一定能守住底线。'],
  ['figure of speech', '安全是头等大事，慢不得、拖不得。'],
  ['warning without an order', '生命至上，来不得一点侥幸。'],
  ['estimate', '据测算，今年全县各景区将接待游客约20万人次。'],
  ['description', '农村公墓是不以营利为目的，为村民提供骨灰安葬的公共服务设施。'],
  ['description', '福利院是为老人提供照料、娱乐、康复的人员密集场所，他们大多行动不便。'],
  ['condition', '特大险情：因灾死亡30人以上，造成直接损失1000万元以上的。'],
  ['past', '去年秋季，全县开展了两轮联合检查，群众反响良好。'],
];

describe('what is a task', () => {
  for (const sentence of TASKS) {
    it(`lists ${sentence}`, () => {
      expect(tasksOf(`${sentence}同时要做好检查记录。`)[0]).to.equal(sentence);
    });
  }
  for (const [kind, sentence] of NO_TASKS) {
    it(`leaves out a ${kind}: ${sentence}`, () => {
      expect(tasksOf(`${sentence}各乡镇要做好检查记录。`)).to.deep.equal(['各乡镇要做好检查记录。']);
    });
  }

  it('parts a rhythm of reporting from the order before it', () => {
    expect(tasksOf('各乡镇按照先急后缓的顺序逐户检查，每周五报送进度。')).to.deep.equal([
      '各乡镇按照先急后缓的顺序逐户检查',
      '每周五报送进度。',
    ]);
  });
});

describe('under a heading that wins over', () => {
  const tasksOfSection = (title: string, sentence: string): string[] =>
    parseText(
      `关于做好秋冬防火工作的通知\n各乡镇人民政府：\n现将有关事项通知如下：\n一、${title}\n${sentence}\n二、抓好检查\n各乡镇要逐户检查。`,
    )
      .tasks.map((task) => task.text)
      .slice(0, -1);

  for (const title of ['充分认识防火工作的重要性', '提高认识，认清形势', '增强做好防火工作的责任感和紧迫感'])
    for (const sentence of [
      '气温下降，使用电器取暖的人家增多，防火压力增大。',
      '一些工地赶工期、超进度，火灾风险加大。',
      '山上可燃物积了三年，一点火星就能烧起来。',
    ])
      it(`only an order is a task: ${title}，${sentence}`, () => {
        expect(tasksOfSection(title, sentence)).to.deep.equal([]);
      });
  for (const sentence of [
    '各乡镇要克服麻痹思想，落实值守。',
    '深刻汲取教训，举一反三开展排查。',
    '县应急局每周通报进度。',
    '不得以会议代替检查。',
  ])
    it(`what is ordered is one: ${sentence}`, () => {
      expect(tasksOfSection('充分认识防火工作的重要性', sentence)).to.deep.equal([sentence]);
    });
  it('leaves other headings alone', () => {
    expect(tasksOfSection('落实取暖安全', '白天取暖，使用电器必用插座保护。')).to.have.length(1);
  });
});

describe('what a speaker says', () => {
  const tasksOfSpeech = (sentence: string): string[] =>
    parseText(
      `在全县教育工作会议上的讲话\n同志们：\n今天我们召开全县教育工作会议。下面，我讲几点意见。\n一、抓好教师培训\n${sentence}\n各学校要制定培训计划。`,
    )
      .tasks.map((task) => task.text)
      .slice(0, -1);

  for (const said of [
    '学校和教研机构协同联动。',
    '八十年代，县里许多学校校舍破旧。',
    '教师水平决定学校的水平。',
  ])
    it(`is no task where nobody is told: ${said}`, () => {
      expect(tasksOfSpeech(said)).to.deep.equal([]);
    });

  for (const order of [
    '抓紧制定培训办法。',
    '县教育局每学期组织一次观摩。',
    '要把培训经费用在刀刃上。',
    '各学校立即传达学习。',
  ])
    it(`is a task: ${order}`, () => {
      expect(tasksOfSpeech(order)).to.deep.equal([order]);
    });
});

describe('what a pledge calls its aims', () => {
  it('are duties, as those of a plan are not', () => {
    const tasksUnder = (heading: string): string[] =>
      parseText(
        `青禾园区消防安全责任书\n一、${heading}\n1.利用各种方式开展消防教育，提高员工意识。\n2.建立检查制度，并做好记录。\n二、附则\n本责任书自签字之日起生效。`,
      ).tasks.map((task) => task.text);
    expect(tasksUnder('责任目标')).to.deep.equal([
      '利用各种方式开展消防教育，提高员工意识。',
      '建立检查制度，并做好记录。',
    ]);
    expect(tasksUnder('工作目标')).to.deep.equal([]);
  });
});
