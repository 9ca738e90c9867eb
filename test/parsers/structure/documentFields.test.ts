import { expect } from 'chai';
import { parseNotice, parseText } from '../../../parsers/parseNotice.js';
import type { DocumentFields, ParsedNotice } from '../../../parsers/schema.js';

const BODY = '一、落实责任\n各单位要明确专人负责。';
const COVER = '各镇人民政府：\n现印发给你们，请认真执行。\n临湖县人民政府\n2023年9月5日';
const fieldsOf = (...lines: string[]): DocumentFields => parseText(lines.join('\n')).document;

describe('the genre of a notice', () => {
  for (const [title, genre] of [
    ['关于印发临湖县渠道管护办法的通知', 'notice'],
    ['关于印发《临湖县渠道管护考核细则（试行）》的通知', 'notice'],
    ['关于印发促进渔业发展十条措施的通知', 'notice'],
    ['关于印发2023年重点工作责任分工的通知', 'notice'],
    ['临湖县渠道管理规定', 'notice'],
    ['临湖县水务局2023年中秋节放假安排', 'notice'],
    ['关于印发渠道清淤工作方案的通知', 'plan'],
    ['关于印发2023年水务工作要点的通知', 'plan'],
    ['临湖县扶持渔业若干措施', 'plan'],
    ['临湖县水务局2023年工作安排', 'plan'],
    ['关于加强渠道管护的意见', 'opinion'],
  ] as const)
    it(`of ${title} is ${genre}`, () => {
      expect(fieldsOf(title, '各镇人民政府：', BODY).genre).to.equal(genre);
    });
});

describe('the title of a notice that brings another paper', () => {
  it('is its own where the paper holds rules or is a table', () => {
    for (const paper of ['临湖县渠道管护办法', '临湖县值班指南', '重点工作任务一览表']) {
      const title = `临湖县人民政府关于印发《${paper}》的通知`;
      expect(fieldsOf(title, COVER, paper, '第一条 各镇要明确专人负责。').title).to.equal(title);
    }
  });

  it('is that of the paper where it is a plan', () => {
    const title = '临湖县人民政府关于印发《临湖县渠道清淤方案》的通知';
    expect(fieldsOf(title, COVER, '临湖县渠道清淤方案', BODY).title).to.equal('临湖县渠道清淤方案');
  });

  it('is read from the field of a page where it stands nowhere else', () => {
    expect(fieldsOf('标题：临湖县水务局党组会议纪要', '9月5日，局长主持召开党组会议。', BODY).title).to.equal(
      '临湖县水务局党组会议纪要',
    );
  });
});

describe('a paragraph that closes with the first heading', () => {
  it('is no title', () => {
    const { title } = fieldsOf(
      '临湖县水务局督办制度',
      '为推动议定事项落实，特制定本制度。   一、督办任务',
      '（一）各科室要逐项登记。',
    );
    expect(title).to.equal('临湖县水务局督办制度');
  });

  it('is parted from it', () => {
    const { outline } = parseText(
      '临湖县水务局督办制度\n为推动议定事项落实，经县水务局党组会议研究同意，特制定本制度。   一、督办任务\n（一）各科室要逐项登记。\n（二）各站所要按月报送。',
    );
    expect(outline[0]?.title).to.equal('督办任务');
  });
});

describe('the title in a table of fields', () => {
  it('is read without the bars around it', () => {
    const { title } = fieldsOf('标 题: | 临湖县人民政府关于做好渠道清淤的通知 | ||', '各镇人民政府：', BODY);
    expect(title).to.equal('临湖县人民政府关于做好渠道清淤的通知');
  });
});

describe('the period of a plan', () => {
  for (const [title, start, end] of [
    ['临湖县水务局2023年第四季度重点工作安排', '2023-10-01', '2023-12-31'],
    ['临湖县2023年下半年水务工作要点', '2023-07-01', '2023-12-31'],
    ['临湖县水务局2023年6月份工作计划', '2023-06-01', '2023-06-30'],
    ['临湖县2023年水务工作要点', '2023-01-01', '2023-12-31'],
    ['临湖县2023年6月暴雨灾后重建方案', '2023-01-01', '2023-12-31'],
  ] as const)
    it(`of ${title} is from ${start} to ${end}`, () => {
      expect(fieldsOf(title, BODY).period).to.deep.equal({ start, end });
    });
});

describe('a period', () => {
  it('is not the year of a plan for a feast of it', () => {
    expect(fieldsOf('2023年临湖县清明祭扫服务方案', BODY).period).to.equal(null);
    expect(fieldsOf('2023年临湖县春节慰问方案', BODY).period).to.equal(null);
  });

  for (const item of ['督查时间', '调查时间', '普查时间', '宣传时间'])
    it(`is what an item on the ${item} says, with a title or without`, () => {
      const period = { start: '2023-06-09', end: '2023-06-13' };
      const line = `二、${item}：2023年6月9日至6月13日。`;
      expect(
        fieldsOf('关于检查堤防的通知', '各镇：', '一、检查范围：各镇。', line, BODY).period,
      ).to.deep.equal(period);
      expect(fieldsOf('各镇：', '现将有关事项通知如下：', line, BODY).period).to.deep.equal(period);
    });
});

describe('what pages and files leave around a notice', () => {
  it('is told from its title', () => {
    const title = '临湖县渠道清淤方案';
    expect(fieldsOf(`${title}.docx`, '汛前清淤渠道三条。', BODY).title).to.equal(title);
    expect(fieldsOf('文章播报', title, BODY).title).to.equal(title);
    expect(fieldsOf('内容预览：', title, BODY).title).to.equal(title);
    expect(fieldsOf(`${title}（精选3篇）`, title, BODY).title).to.equal(title);
    expect(fieldsOf(`${title}(6篇)`, '各单位：', BODY).title).to.equal(title);
    expect(fieldsOf('临湖县渠道清淤年度计划 第2篇', '汛前清淤渠道三条。', BODY).title).to.equal(
      '临湖县渠道清淤年度计划',
    );
  });

  it('says who issued it and when where it stands in a table', () => {
    const row = (cells: string): ParsedNotice =>
      parseNotice({
        format: 'html',
        lines: [
          { text: cells, kind: 'row' },
          { text: '公开目录\t水利\t发布日期\t2022-12-01', kind: 'row' },
          { text: BODY, kind: 'paragraph' },
        ],
        warnings: [],
      });
    expect(row('索引号\t0152-9/2022\t发布机构\t临湖县水利局').document).to.include({
      issuer: '临湖县水利局',
      issuedOn: '2022-12-01',
    });
    expect(row('序号\t工作任务\t责任单位\t完成时限').document.issuer).to.equal(null);
  });
});

describe('whom a notice addresses', () => {
  for (const [how, lines] of [
    ['in a line without its colon', ['各村委会、乡直各单位', '入汛以来雨量偏多。']],
    [
      'in front of any text',
      ['各村委会，乡直各单位：连日来雨水不断，部分渠道和山塘险情时有发生，务必引起高度重视。'],
    ],
  ] as const)
    it(`is read ${how}`, () => {
      expect(fieldsOf('关于加强渠道值守的通知', ...lines, BODY).recipients).to.deep.equal([
        '各村委会',
        '乡直各单位',
      ]);
    });

  it('is not what a first line without a closing mark orders', () => {
    expect(fieldsOf('关于加强渠道值守的通知', '各村各单位要加强渠道值守', BODY).recipients).to.deep.equal([]);
  });
});

describe('a signature behind the last sentence', () => {
  const signed = `关于加强渠道值守的通知\n${BODY}\n二、各村要做好渠道值守，及时报告险情，确保安全度汛。特此通知。`;

  it('says who issued the notice and when, and is no sentence', () => {
    const { document, tasks } = parseText(`${signed} 临湖县水务局2023年9月5日`);
    expect([document.issuer, document.issuedOn]).to.deep.equal(['临湖县水务局', '2023-09-05']);
    expect(tasks.some(({ text }) => text.includes('水务局'))).to.equal(false);
  });

  it('is none where the day is part of a sentence', () => {
    const { document } = parseText(`${signed}请各村报县水务局2023年9月5日`);
    expect(document.issuer).to.equal(null);
  });
});

describe('a title with more than its words', () => {
  for (const [written, title] of [
    ['关于暂停清明渔船检验的通告：', '关于暂停清明渔船检验的通告'],
    ['渠道清淤工作方案1', '渠道清淤工作方案'],
    ['渠道清淤工作方案五', '渠道清淤工作方案'],
    ['渠道清淤工作方案十篇', '渠道清淤工作方案'],
    ['渠道清淤工作要点（共5则）', '渠道清淤工作要点'],
    [
      '法规网--水利法律检索网\n临湖县水务局、临湖县防汛抗旱指挥部办公室关于做好汛期工作的通知',
      '临湖县水务局、临湖县防汛抗旱指挥部办公室关于做好汛期工作的通知',
    ],
  ] as const)
    it(`is read without it: ${written.replace('\n', '／')}`, () => {
      expect(fieldsOf(written, '各镇人民政府：', '现就有关事项通知如下：', BODY).title).to.equal(title);
    });

  it('may name so many bodies that it is longer than most', () => {
    const bodies = '临湖县水务局、临湖县社会治安综合治理委员会办公室、临湖县公安局、临湖县城市管理行政执法局';
    const title = `${bodies}关于印发《2023年“加强渡口管理、净化水上环境”渡口整治工作方案》的通知`;
    const { document } = parseText(`${title}\n各镇人民政府：\n现就有关事项通知如下：\n${BODY}`);
    expect(document).to.deep.include({
      title: '2023年“加强渡口管理、净化水上环境”渡口整治工作方案',
      genre: 'plan',
      issuer: bodies,
    });
  });
});

describe('who issues a notice that nobody signs', () => {
  for (const [opening, issuer] of [
    ['为抓好春灌，临湖县水务局决定对全县泵站开展检查，现将有关事项通知如下：', '临湖县水务局'],
    ['经县城管委办公室研究决定，现将六月份检查重点安排如下：', '县城管委办公室'],
    ['根据省水利厅决定的事项，现就有关工作通知如下：', null],
    ['县水务局的决定已经下发，现就有关工作通知如下：', null],
  ] as const)
    it(opening, () => {
      expect(fieldsOf('关于开展泵站检查的通知', '各镇人民政府：', opening, BODY).issuer).to.equal(issuer);
    });

  it('is who the letterhead names', () => {
    expect(
      fieldsOf('水务局文件', '关于开展泵站检查的通知', '各镇：', '现就有关事项通知如下：', BODY).issuer,
    ).to.equal('水务局');
  });
});

describe('whom a notice addresses under a short name', () => {
  it('are they, without it', () => {
    expect(
      fieldsOf('各渔业公司、水产站（以下统称单位）：', '现就有关事项通知如下：', BODY).recipients,
    ).to.deep.equal(['各渔业公司', '水产站']);
  });
});

describe('what a plan covers', () => {
  const periodOf = (title: string, ...lines: string[]): unknown =>
    fieldsOf(title, '为做好工作，制定本方案。', ...lines, BODY).period;

  it('are the days of its section on time, whatever year its title names', () => {
    const days = { start: '2023-09-30', end: '2023-10-30' };
    expect(periodOf('2023年秸秆禁烧工作方案', '一、时间安排', '9月30日至10月30日')).to.deep.equal(days);
    expect(
      periodOf('2023年秸秆禁烧工作方案', '一、整治时间', '整治时间从9月30日起，到10月30日结束。'),
    ).to.deep.equal(days);
    expect(
      periodOf('2023年秸秆禁烧工作方案', '一、活动时间：9月30日至10月30日。在此期间，各镇同时开展。'),
    ).to.deep.equal(days);
  });

  it('is the year where a single item has days of its own', () => {
    const year = { start: '2023-01-01', end: '2023-12-31' };
    expect(periodOf('2023年水务工作方案', '一、宣传活动', '1.活动时间：3月22日至3月28日')).to.deep.equal(
      year,
    );
    expect(periodOf('2023年水务工作方案', '一、报名时间：3月22日前')).to.deep.equal(year);
  });
});
