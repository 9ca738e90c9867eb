import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';
import { splitRecipients } from '../../../parsers/structure/frontMatter/recipients.js';
import type { DocumentFields } from '../../../parsers/schema.js';

const TITLE = '关于开展堤防巡查的通知';
const TO = '各乡镇人民政府：';
const BODY = '现就有关事项通知如下：\n一、各乡镇要安排专人巡查堤防。';
const fieldsOf = (...lines: string[]): DocumentFields => parseText(lines.join('\n')).document;

describe('the number of a document', () => {
  for (const [line, number] of [
    ['第9号', '第9号'],
    ['2024年第9号', '2024年第9号'],
    ['云水〔二〇二四〕9号', '云水〔二〇二四〕9号'],
    ['云水〔2024〕9-1号', '云水〔2024〕9-1号'],
    ['云水〔2024〕9', '云水〔2024〕9'],
    ['特急　云水明电〔2024〕9号', '云水明电〔2024〕9号'],
    ['云水明电〔2024〕9号　　等级：特急', '云水明电〔2024〕9号'],
    ['云水〔2024〕9号文件', '云水〔2024〕9号'],
    ['云水〔2024〕9号　　　云溪县水利局', '云水〔2024〕9号'],
  ] as const)
    it(`is read from ${line}`, () => {
      expect(fieldsOf(line, TITLE, TO, BODY)).to.deep.include({ title: TITLE, documentNumber: number });
      expect(fieldsOf(TITLE, line, TO, BODY)).to.deep.include({ title: TITLE, documentNumber: number });
    });
});

describe('a title', () => {
  for (const page of [
    ' － 云溪县人民政府',
    '-通知公告-云溪县水利局',
    '_通知公告_云溪县水利局',
    ' - 云溪县水利局',
  ])
    it(`stands without the page’s name behind it: ${page}`, () => {
      expect(fieldsOf(TITLE + page, TO, BODY).title).to.equal(TITLE);
    });

  it('stands without the kind of paper in front, and behind the name of the field', () => {
    expect(fieldsOf(`【通知】${TITLE}`, TO, BODY).title).to.equal(TITLE);
    expect(fieldsOf('索引号：11-2024-008', `名称：${TITLE}`, TO, BODY).title).to.equal(TITLE);
    expect(fieldsOf(`文件名称 | ${TITLE}`, '文号 | 督查通报第三期', TO, BODY)).to.deep.include({
      title: TITLE,
      documentNumber: '督查通报第三期',
    });
  });

  it('may be that of who leads through a meeting', () => {
    expect(fieldsOf('在全县水利工作会议上的主持词', '同志们：', BODY)).to.deep.include({
      title: '在全县水利工作会议上的主持词',
      genre: 'speech',
    });
  });
});

describe('who signs', () => {
  for (const [foot, issuer] of [
    ['2024年5月6日云溪县水利局', '云溪县水利局'],
    ['云溪县水利局、云溪县财政局\n2024年5月6日', '云溪县水利局、云溪县财政局'],
    ['云溪县堤防整治工作专班\n2024年5月6日', '云溪县堤防整治工作专班'],
    ['云溪县水利局办公室印发\n2024年5月6日', '云溪县水利局办公室'],
    ['云溪县水利局\n2024年5月6', '云溪县水利局'],
    ['云溪县水利局\n2024年5月6号', '云溪县水利局'],
    ['总务处 2024-05-06', '总务处'],
  ] as const)
    it(`is read with the day from ${foot.replace('\n', '／')}`, () => {
      const { document, tasks } = parseText([TITLE, TO, BODY, foot].join('\n'));
      expect(document).to.deep.include({ issuer, issuedOn: '2024-05-06' });
      expect(tasks).to.have.length(1);
    });
});

describe('the day that only the page shows', () => {
  for (const line of [
    '2024-05-06 10:20 来源：云溪县水利局',
    '2024-05-06  浏览：234',
    '来源：云溪县水利局 2024-05-06 10:20',
    '发文时间：2024-05-06',
    '发表时间：2024-05-06 浏览次数：33',
    '[2024-05-06]',
  ])
    it(line, () => {
      expect(fieldsOf(TITLE, line, TO, BODY)).to.deep.include({ title: TITLE, issuedOn: '2024-05-06' });
    });

  it('stands beside who issued it, whatever follows without a blank', () => {
    expect(fieldsOf(TITLE, '信息来源：云溪县水利局字体：大 中 小', TO, BODY).issuer).to.equal('云溪县水利局');
  });
});

describe('recipients', () => {
  it('stand behind 主送', () => {
    const recipients = ['各乡镇人民政府', '县直各单位'];
    for (const label of ['主送：', '主送机关：', '主送单位：'])
      expect(fieldsOf(TITLE, `${label}各乡镇人民政府，县直各单位`, BODY).recipients).to.deep.equal(
        recipients,
      );
  });

  for (const [line, names] of [
    ['各市、县水利局、财政局，有关单位：', ['各市、县水利局、财政局', '有关单位']],
    [
      '各省、自治区、直辖市水利厅（局）、财政厅（局），兵团水利局、财政局：',
      ['各省、自治区、直辖市水利厅（局）、财政厅（局）', '兵团水利局、财政局'],
    ],
    ['各市、县水利局，县财政局、审计局：', ['各市、县水利局', '县财政局', '审计局']],
    ['各市、县水利局、市水库管理处：', ['各市、县水利局', '市水库管理处']],
    ['县属各社会团体、民办非企业单位：', ['县属各社会团体', '民办非企业单位']],
  ] as const)
    it(`are told apart in ${line}`, () => {
      expect(splitRecipients(line)).to.deep.equal(names);
    });
});

describe('the period', () => {
  for (const [item, start, end] of [
    ['一、专项行动时间\n2024年5月8日至6月30日，为期两个月。', '2024-05-08', '2024-06-30'],
    ['一、宣传时间\n集中宣传安排在5月8日至6月30日期间进行，各地同步开展。', '2024-05-08', '2024-06-30'],
    ['一、年检时间安排\n5月8日至6月30日', '2024-05-08', '2024-06-30'],
    ['一、活动时间：2024年6月。', '2024-06-01', '2024-06-30'],
    ['县政府决定于5月8日至6月30日集中开展巡查。', '2024-05-08', '2024-06-30'],
    ['一、报名时间：5月8日至6月30日', '', ''],
  ] as const)
    it(`of a notice is what it says in so many words: ${item.replace('\n', '／')}`, () => {
      const { period } = fieldsOf(
        TITLE,
        TO,
        item,
        '二、各乡镇要安排专人巡查堤防。',
        '云溪县水利局',
        '2024年5月6日',
      );
      expect(period).to.deep.equal(start === '' ? null : { start, end });
    });

  it('of a plan is what its title or its opening names', () => {
    const period = { start: '2024-03-01', end: '2026-12-31' };
    expect(fieldsOf('堤防整治行动方案（2024年3月至2026年12月）', BODY).period).to.deep.equal(period);
    const opening = '为消除隐患，利用三年时间（2024—2026年）开展堤防整治，制定本方案。';
    const years = { start: '2024-01-01', end: '2026-12-31' };
    expect(fieldsOf('堤防整治行动方案', opening, BODY).period).to.deep.equal(years);
    expect(
      fieldsOf('堤防整治行动方案', '为消除隐患，制定本方案。', '一、行动时间：2024年至2026年。', BODY).period,
    ).to.deep.equal(years);
    expect(
      fieldsOf(
        '堤防整治方案',
        '为消除隐患，制定本方案。',
        '一、步骤',
        '整治从2024年3月上旬开始至6月底结束。',
        BODY,
      ).period,
    ).to.deep.equal({ start: '2024-03-01', end: '2024-06-30' });
  });
});
