import { expect } from 'chai';
import iconv from 'iconv-lite';
import { readDocument } from '../../../parsers/readers/readDocument.js';
import { expectRefusal, readLines } from './made/readLines.js';

const NOTICE = [
  '关于开展养老机构消防安全检查的通知',
  '各县（区）民政局：',
  '一、检查内容',
  '各县（区）民政局要于2025年6月底前对辖区内养老机构至少开展1次消防安全检查，检查结果书面报送市局。',
];
const TRADITIONAL = [
  '關於開展養老機構消防安全檢查的通知',
  '各區民政局應於六月底前對轄區內養老機構開展檢查，並將檢查結果書面報送。',
];

describe('plain text', () => {
  for (const encoding of ['utf8', 'gbk', 'gb18030', 'utf16le', 'utf-16be']) {
    it(`reads ${encoding} without a byte order mark`, async () => {
      const bytes = iconv.encode(NOTICE.join('\r\n'), encoding, { addBOM: false });
      expect(await readLines(bytes, { fileName: '通知.txt' })).to.deep.equal(NOTICE);
    });
  }

  for (const encoding of ['utf8', 'utf16le', 'utf-16be']) {
    it(`reads ${encoding} with a byte order mark`, async () => {
      expect(await readLines(iconv.encode(NOTICE.join('\n'), encoding, { addBOM: true }))).to.deep.equal(
        NOTICE,
      );
    });
  }

  it('reads Big5', async () => {
    expect(await readLines(iconv.encode(TRADITIONAL.join('\n'), 'big5'))).to.deep.equal(TRADITIONAL);
  });

  it('reads characters that only GB18030 has', async () => {
    const line = '镕䶮㙍镇民政所负责同志要亲自研究部署。';
    expect(await readLines(iconv.encode(line, 'gb18030'))).to.deep.equal([line]);
  });

  it('reads a UTF-8 text that was cut in the midst of a character, and says so', async () => {
    const bytes = Buffer.from(NOTICE.join('\n'));
    const document = await readDocument(bytes.subarray(0, bytes.length - 1));
    expect(document.lines[0]?.text).to.equal(NOTICE[0]);
    expect(document.warnings.join()).to.contain('乱码');
  });

  it('refuses bytes that no encoding makes readable', async () => {
    const bytes = Buffer.alloc(4000);
    for (let at = 0; at < bytes.length; at++) bytes[at] = at % 3 === 0 ? 0xff : (at * 7) % 0x20;
    await expectRefusal(readDocument(bytes), 'corrupt', '编码');
  });

  it('refuses a text of blanks only', async () => {
    await expectRefusal(readDocument(Buffer.from(' \n\u3000\n\t\n')), 'no-text');
  });

  it('keeps one paragraph a line, drops blank lines and indentation', async () => {
    const text = NOTICE.map((line) => `\u3000\u3000${line}  `).join('\n\n');
    expect(await readLines(Buffer.from(text))).to.deep.equal(NOTICE);
  });

  it('keeps rows that name a part within their table', async () => {
    const text =
      '任务清单\n序号\t任务\t单位\n一\t街巷整治\n1\t修复路面\t住建局\n二\t市场提升\n2\t清理占道\t城管局\n联系人：王某\t电话：1234567';
    const { lines } = await readDocument(Buffer.from(text));
    expect(lines.map(({ kind, table }) => [kind, table ?? null])).to.deep.equal([
      ['paragraph', null],
      ...Array.from({ length: 5 }, () => ['row', 0]),
      ['paragraph', null],
    ]);
  });

  it('reads lines parted by tabs as the rows of a table', async () => {
    const text = '任务分解表\n序号\t任务\t责任单位\n1\t开展排查\t县民政局\n2\t组织培训\t县养老中心\n';
    const { lines } = await readDocument(Buffer.from(text));
    expect(lines.map((line) => line.kind)).to.deep.equal(['paragraph', 'row', 'row', 'row']);
    expect(lines[2]?.cells).to.deep.equal(['1', '开展排查', '县民政局']);
  });

  it('reads as a row also a line whose last cell goes on below it', async () => {
    const text =
      '考核细则\n3\t县水务局\t20\t管护渠道\t\n1.清理淤泥（5分）；\n2.维修渠段（15分）。\n附件：\t名单\n';
    const { lines } = await readDocument(Buffer.from(text));
    expect(lines.map((line) => line.kind)).to.deep.equal([
      'paragraph',
      'row',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('lines wrapped at a fixed width', () => {
  const paragraphs = [
    '\u3000\u3000各县（区）民政局要切实加强组织领导，主要负责同志亲自抓，分管负责同志具体抓，层层压实责任，确保排查整治不留死角、不留盲区，并于2025年6月30日前将自查报告和问题隐患清单书面报送市民政局养老服务科。',
    '\u3000\u3000一、全面开展自查。各养老服务机构要对照标准逐项开展自查，建立问题隐患台账，明确整改责任人和整改时限，能立即整改的要立即整改，不能立即整改的要落实防范措施，限期整改到位，整改情况每月25日前报送县民政局。',
    '\u3000\u3000二、强化督导检查。市民政局将会同消防救援支队对各地工作开展情况进行抽查，对工作推进不力、问题隐患突出的单位进行通报，对发生责任事故的依法依规严肃追究有关单位和人员的责任。',
  ];
  const wrap = (text: string, width: number) =>
    text.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? text;

  for (const width of [24, 35, 40]) {
    it(`joins paragraphs wrapped at ${width} characters`, async () => {
      const document = await readDocument(
        Buffer.from(paragraphs.map((text) => wrap(text, width)).join('\n')),
      );
      expect(document.lines.map((line) => line.text)).to.deep.equal(paragraphs.map((text) => text.trim()));
      expect(document.warnings.join()).to.contain('折行');
    });
  }

  it('joins those of a text of a few lines', async () => {
    const short = [
      '关于做好供暖工作的通知',
      '各村：',
      ...[
        '一、各村要对独居老人逐户走访，查看炉具和烟囱，发现隐患当场整改。',
        '二、镇民政办要备足过冬物资，向困难家庭发放棉被，做到应发尽发。',
      ],
    ];
    const wrapped = short.map((text) => wrap(text, 28)).join('\n');
    expect(
      await readLines(
        Buffer.from(`${wrapped}\n三、镇卫生院要做好一氧化碳中毒的救治准备，安排专人值守，\n随时接诊。`),
      ),
    ).to.deep.equal([...short, '三、镇卫生院要做好一氧化碳中毒的救治准备，安排专人值守，随时接诊。']);
  });

  it('leaves titles and lists of short lines alone', async () => {
    const list = [
      '工作要点',
      '一、加强领导',
      '二、落实责任',
      '三、强化督导',
      '四、严肃纪律',
      '五、按时报送',
      '六、总结评估',
    ];
    expect(await readLines(Buffer.from(list.join('\n')))).to.deep.equal(list);
  });

  it('leaves paragraphs of much the same length alone when each ends a sentence', async () => {
    const lines = Array.from(
      { length: 8 },
      (_, at) => `第${at + 1}组由县民政局牵头对辖区养老机构开展安全检查，检查结果及时报送市民政局。`,
    );
    expect(await readLines(Buffer.from(lines.join('\n')))).to.deep.equal(lines);
  });

  const brokenPart = [
    '- 本资料由会员上传，供学习参考，转载时请注明出处，其内容所涉及的全部权利归原单位和原作者所有，如有疑问可与站方联系。',
    '2022年护林防火工作计划',
    '一、加强宣传教育，在进山路口设置警示牌，向入山人员发放明白纸，对学生和外来务工人员开展专题教',
    '育，做到家喻户晓；',
    '二、加强巡护检查，护林员每天巡山不少于两次，高火险期内加密频次，发现野外用火立即制止并向村委',
    '会报告，村委会接报后组织人员到场处置。对坟头、地边、林缘等部位重点看守，落实看守人员和看守时',
    '段，不留空档。',
    '三、加强物资储备，各组备足二号工具、铁锹、水桶等扑火工具，登记造册，专人保管，每季度清点维护',
    '一次。',
  ];

  it('joins the lines that break off where a web page has added longer ones', async () => {
    const document = await readDocument(Buffer.from(brokenPart.join('\n')));
    expect(document.lines.map((line) => line.text)).to.deep.equal([
      brokenPart[0],
      brokenPart[1],
      brokenPart.slice(2, 4).join(''),
      brokenPart.slice(4, 7).join(''),
      brokenPart.slice(7).join(''),
    ]);
    expect(document.warnings.join()).to.contain('折行');
  });

  it('leaves items without a closing mark alone when their lengths differ', async () => {
    const lines = [
      '关于报送森林防火工作情况的通知',
      '加强宣传教育，在进山路口设置警示牌，向入山人员发放明白纸',
      '加强巡护检查，护林员每天巡山不少于两次，高火险期内加密频次，发现野外用火立即制止',
      '加强物资储备，各组备足扑火工具，登记造册，专人保管，每季度清点维护一次并报镇林业站备案',
      '加强值班值守，落实领导带班',
      '加强信息报送，发生火情第一时间报告镇值班室，不得迟报漏报瞒报，并随时续报处置进展情况',
    ];
    expect(await readLines(Buffer.from(lines.join('\n')))).to.deep.equal(lines);
  });
});
