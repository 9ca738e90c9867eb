import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';
import { splitRecipients } from '../../../parsers/structure/frontMatter/recipients.js';
import type { DocumentFields } from '../../../parsers/schema.js';

const BODY = '现就有关事项通知如下：\n一、落实责任\n各单位要明确专人负责。';
const TITLE = '临湖区人民政府办公室关于做好森林防火工作的通知';

/** Heads and feet as pages and offices lay them out, and the fields that must be read from them. */
const LAYOUTS: readonly [string, string, Partial<DocumentFields>][] = [
  [
    'the fields of a page in one line',
    `索 引 号 000123/2022-00051 主题分类 农业\\林业 发文机关 临湖区人民政府办公室 成文日期 2022年05月20日 标\u3000\u3000题 ${TITLE} 发文字号 临政办〔2022〕14号 发布日期 2022年05月25日\n${TITLE}\n临政办〔2022〕14号\n各镇人民政府，区直有关单位：\n${BODY}\n临湖区人民政府办公室\n2022年5月20日`,
    { title: TITLE, documentNumber: '临政办〔2022〕14号', recipients: ['各镇人民政府', '区直有关单位'] },
  ],
  [
    'the name of the page and a title shown twice',
    `通知公告_临湖区人民政府\n${TITLE}\n${TITLE}\n发布日期：2015-03-28 信息来源：区政府办\n各镇人民政府：\n${BODY}`,
    { title: TITLE, issuedOn: '2015-03-28' },
  ],
  [
    'the title with its issuer above it and again in front',
    `${TITLE}\n临湖区人民政府办公室\n${TITLE}\n各镇人民政府：\n${BODY}`,
    { title: TITLE },
  ],
  [
    'columns of the site above the title',
    `首页 要闻 公告 专题 视频 互动 登录\n${TITLE}\n2021-11-02 10:23:22 通知公告\n各镇人民政府：\n${BODY}`,
    { title: TITLE, issuedOn: '2021-11-02' },
  ],
  [
    'the name of the site behind the title',
    `${TITLE}_临湖区政府采购网\n各镇人民政府：\n${BODY}`,
    { title: TITLE },
  ],
  [
    'the bar of a page in front of the title',
    `| ${TITLE}\n各镇人民政府：\n${BODY}`,
    { title: TITLE, issuer: '临湖区人民政府办公室' },
  ],
  [
    'the number of the attachment in front of the title of the plan',
    `临湖区人民政府办公室关于印发森林防火工作方案的通知\n各镇人民政府：\n现将方案印发给你们，请认真执行。\n临湖区人民政府办公室\n2022年5月20日\n附件：1、临湖区森林防火工作方案\n一、落实责任\n各单位要明确专人负责。`,
    { title: '临湖区森林防火工作方案' },
  ],
  [
    'the day behind the title, and which edition it is',
    `山河开发区企业复工工作预案（第二版）（2020年3月15日）\n为做好复工，制定本预案。\n${BODY}`,
    { title: '山河开发区企业复工工作预案（第二版）', issuedOn: '2020-03-15', genre: 'plan' },
  ],
  [
    'the day behind the title of a speech',
    '在全县安全生产工作会议上的讲话(2023年3月5日)\n同志们：\n一、认清形势\n各乡镇要压实责任。',
    { title: '在全县安全生产工作会议上的讲话', issuedOn: '2023-03-05', genre: 'speech' },
  ],
  [
    'who issued it and the month behind the title',
    `关于加强社区防火工作的意见（市公安局、市民政局二○○四年一月）\n${BODY}`,
    { title: '关于加强社区防火工作的意见', issuedOn: null, genre: 'opinion' },
  ],
  [
    'years behind the title, which are no day',
    `临湖区养老服务提升行动方案（2024—2026年）\n${BODY}`,
    { title: '临湖区养老服务提升行动方案（2024—2026年）', issuedOn: null },
  ],
  [
    'a first sentence that is cut off behind the name of a paper',
    '秋季开学前校园隐患排查通知\n各位老师：\n新学期即将开始，为落实《区教育局关于做好2022\n年秋季开学安全工作的通知》文件要求，现将有关事项通知如下。\n一、各班要完成自查。\n临湖一中\n2022.8.28',
    { title: '秋季开学前校园隐患排查通知', recipients: ['各位老师'] },
  ],
  [
    'what the text is behind a dash below its title',
    '聚人心 办实事\n——临湖街道2021年工作思路\n一、抓好民生\n各社区要每月走访困难家庭。',
    { genre: 'plan' },
  ],
  [
    'the number of the appendix in front of the title',
    '附1. 2011年全区教师阅读活动方案\n一、活动内容\n各校要组织教师读书。',
    { title: '2011年全区教师阅读活动方案' },
  ],
  [
    'the name of another body in the title of what is passed on',
    `转发省应急管理厅关于做好有限空间作业的通知\n各镇人民政府：\n${BODY}`,
    { title: '转发省应急管理厅关于做好有限空间作业的通知', issuer: null },
  ],
  [
    'bodies above their duties, which are no recipients',
    '临湖区未成年人保护工作领导小组\n成员单位职责\n2023-03-02 16:51\n区委宣传部：\n指导各镇开展主题教育，做好政策宣传。\n区民政局：\n每季度走访一次困境儿童。',
    { title: '临湖区未成年人保护工作领导小组成员单位职责', recipients: [] },
  ],
  [
    'recipients that share their noun and stand there twice',
    `${TITLE}\n各辖市、区农业农村局、林场，水库管理处、林场，县残联：\n${BODY}`,
    { recipients: ['各辖市、区农业农村局', '林场', '水库管理处', '县残联'] },
  ],
  [
    'buttons above a title that is whole',
    `官方微信\n×\n${TITLE}(临政办〔2017〕101号)\n各镇人民政府：\n${BODY}`,
    { title: TITLE, documentNumber: '临政办〔2017〕101号' },
  ],
  [
    'the degree of urgency before the number',
    `明 传 电 报\n等级：特急\u3000\u3000\u3000临汛发电〔2023〕12号\n关于做好强降雨防范的紧急通知\n各成员单位：\n${BODY}\n临湖市防汛抗旱指挥部办公室\n2023年7月28日`,
    { documentNumber: '临汛发电〔2023〕12号', title: '关于做好强降雨防范的紧急通知' },
  ],
  [
    'a library that stored an old notice late',
    `时间:2024-07-08 20:58:44 来源:文档网\n关于做好2011年春耕生产的通知\n各镇人民政府：\n${BODY}`,
    { title: '关于做好2011年春耕生产的通知', issuedOn: null },
  ],
  [
    'a name below the last sentence without a date',
    `关于加强节日值班的通知\n来源：临湖在线\n各镇人民政府：\n${BODY}\n联系电话：1234567\n临湖区人民政府办公室\n相关新闻：\n图片新闻`,
    { issuer: '临湖区人民政府办公室' },
  ],
  [
    'a cover that names its measures only in the text',
    `临湖市人民政府关于印发扶持小微企业若干措施的通知\n各区人民政府：\n《临湖市扶持小微企业若干措施》已经市政府同意，现印发给你们，请认真组织实施。\n临湖市人民政府\n2019年1月6日\n一、减轻负担\n税务部门要落实减免政策。`,
    { title: '临湖市扶持小微企业若干措施', genre: 'plan' },
  ],
  [
    'the number of a page between a signature and a title',
    '认真贯彻执行。\n临湖区人民政府办公室\n2019年4月16日\n— — — 2 —\n临湖区环境整治任务分解方案\n为做好环境整治工作，制定本方案。\n一、重点任务\n各街道要清理垃圾。',
    { title: '临湖区环境整治任务分解方案' },
  ],
  [
    'an open letter',
    '致全县学生家长的一封信\n暑期将至，请您履行监护责任。\n一、家长要加强看护。\n临湖县教育局\n2023年6月20日',
    { title: '致全县学生家长的一封信', issuer: '临湖县教育局' },
  ],
  [
    'a notice on a plan that it names, with the years and a line of the time',
    '关于《燃气安全三年行动方案（2024-2026年）》的通知\n各部门、各店铺：\n为消除隐患，制定本方案。\n一、主题和时间\n时间：2024年1月1日至2026年12月31日\n二、任务\n各部门要自查。\n📄点击下载此文件',
    {
      genre: 'plan',
      recipients: ['各部门', '各店铺'],
      period: { start: '2024-01-01', end: '2026-12-31' },
    },
  ],
  [
    'workshops as recipients',
    `关于春节期间安全生产的通知\n公司各部门、各车间：\n${BODY}`,
    { recipients: ['公司各部门', '各车间'] },
  ],
  [
    'schools as recipients',
    `关于春季开学工作的通知\n各区教育局，各直属中小学：\n${BODY}`,
    { recipients: ['各区教育局', '各直属中小学'] },
  ],
  [
    'a circular that seven bodies sign',
    `关于加强渔港安全工作的通知\n各县（市、区）有关部门：\n${BODY}\n临湖市农业局\n临湖市公安局\n临湖市交通局\n临湖市应急局\n临湖市水利局\n临湖市气象局\n临湖市海事局\n2024年3月1日`,
    { issuer: '临湖市农业局 临湖市公安局 临湖市交通局 临湖市应急局 临湖市水利局 临湖市气象局 临湖市海事局' },
  ],
  [
    'a signer broken over two lines',
    `关于做好渔港防台工作的通知\n各镇人民政府：\n${BODY}\n临湖市沿海渔港防御台风风暴潮应急\n响应工作专班办公室\n2024年7月1日`,
    { issuer: '临湖市沿海渔港防御台风风暴潮应急响应工作专班办公室' },
  ],
  [
    'fields in brackets, a menu above the title and the name of a portal',
    `栏目导航\n通知公告新闻动态热点专题\n临湖市关于做好渔港整治工作的通知\n【发文字号】 临政办发〔2021〕9号\n【发布日期】 2021-12-27\n来源:临湖365网站\n各镇人民政府：\n${BODY}`,
    {
      title: '临湖市关于做好渔港整治工作的通知',
      documentNumber: '临政办发〔2021〕9号',
      issuedOn: '2021-12-27',
      issuer: null,
    },
  ],
  [
    'the title and the number behind their labels without a mark',
    `索引号 61/2020-06 发文字号 临政办函〔2020〕42号\n成文日期 发布日期 2020-06-09\n标   题 临湖县人民政府关于认真做好提案办理工作的通知\n各有关单位:\n${BODY}`,
    {
      title: '临湖县人民政府关于认真做好提案办理工作的通知',
      documentNumber: '临政办函〔2020〕42号',
      issuedOn: '2020-06-09',
      issuer: '临湖县人民政府',
    },
  ],
  [
    'the whole name of a body that the title cuts short',
    `县人民政府关于分解重点工作的通知\n索引号：K26/2023-08 文号： 发文单位：临湖县人民政府\n各乡镇人民政府：\n${BODY}`,
    { title: '县人民政府关于分解重点工作的通知', issuer: '临湖县人民政府' },
  ],
  [
    'a fragment of the duties in a drive',
    '（二）公安部门。负责查处占道经营行为，打击强买强卖。\n（三）市场监管所。取缔无照经营，配合整治占道经营。',
    { genre: 'plan' },
  ],
  [
    'a fragment that begins in the midst of a notice',
    '（二）各站要明确专人报送信息。\n（三）各站要建立值班制度，做到有人接听。',
    { genre: 'notice' },
  ],
  [
    'a label in front of the title, and a department that issues it',
    `（安全提示）关于做好渔港防台工作的通知\n各镇人民政府：\n${BODY}`,
    { title: '关于做好渔港防台工作的通知', recipients: ['各镇人民政府'] },
  ],
  [
    'a department in the title',
    `临湖省渔业局综合司关于开展渔港安全月活动的通知\n各科室、全体教工：\n${BODY}`,
    { issuer: '临湖省渔业局综合司', recipients: ['各科室', '全体教工'] },
  ],
  [
    'a title that no word ends, above the line of the page and the recipients',
    `2021年6月份渔港管理考评重点\n发布时间:2021-05-31 来源: 作者:\n各镇人民政府：\n${BODY}`,
    { title: '2021年6月份渔港管理考评重点', recipients: ['各镇人民政府'] },
  ],
  [
    'an outline of some years',
    '临湖市全民阅读纲要（2021—2025年）\n为推进全民阅读，制定本纲要。\n一、主要任务\n各县区要建设书屋。',
    { genre: 'plan', period: { start: '2021-01-01', end: '2025-12-31' } },
  ],
  [
    'a meeting that is reported',
    '青石镇组织召开防汛工作部署会\n6月1日，青石镇召开防汛工作部署会。会议要求：\n一是各村要加强巡查。',
    { title: '青石镇组织召开防汛工作部署会' },
  ],
  [
    'a five-year plan',
    '临湖市“十四五”养老服务发展规划\n为推进养老服务，制定本规划。\n一、重点任务\n各县区要建设养老服务中心。',
    { period: { start: '2021-01-01', end: '2025-12-31' } },
  ],
];

describe('how heads and feet are laid out', () => {
  for (const [name, text, fields] of LAYOUTS)
    it(`reads ${name}`, () => {
      expect(parseText(text).document).to.deep.include(fields);
    });
});

describe('the names in a line of recipients', () => {
  for (const [line, names] of [
    ['各乡（镇）、街道办事处，市直各单位：', ['各乡（镇）', '街道办事处', '市直各单位']],
    ['各区人民政府，市直各委、办、局：', ['各区人民政府', '市直各委、办、局']],
    ['各市人民政府，东岭示范区、临空区管委会：', ['各市人民政府', '东岭示范区、临空区管委会']],
    ['各产粮省、自治区农业农村厅，有关中央企业：', ['各产粮省、自治区农业农村厅', '有关中央企业']],
    [
      '各县（区）安委会，东岭经济技术开发区、物流园区、空港管委会：',
      ['各县（区）安委会', '东岭经济技术开发区', '物流园区', '空港管委会'],
    ],
    ['各自然保护区、林场：', ['各自然保护区', '林场']],
    ['各县、自治县、区人民政府，市属企业：', ['各县、自治县、区人民政府', '市属企业']],
    ['各乡人民政府，林场、茶场、湿地公园管理处：', ['各乡人民政府', '林场', '茶场', '湿地公园管理处']],
    ['各镇人民政府，保护区、度假区、产业区管委会：', ['各镇人民政府', '保护区、度假区、产业区管委会']],
    [
      '各镇人民政府，东桥、西桥街道办事处，县直各单位：',
      ['各镇人民政府', '东桥、西桥街道办事处', '县直各单位'],
    ],
    ['各镇、街道社会事务（民政）办：', ['各镇、街道社会事务（民政）办']],
    ['各镇、街道办事处：', ['各镇', '街道办事处']],
    ['各镇、乡人民政府，县直各单位：', ['各镇、乡人民政府', '县直各单位']],
    ['各县区、开发区（新区）水利局：', ['各县区、开发区（新区）水利局']],
    ['各省辖市、省直管县（市）水利局：', ['各省辖市、省直管县（市）水利局']],
    ['各镇、街道城市运行中心：', ['各镇、街道城市运行中心']],
    [
      '各市、县（区）渔业、水产技术、农机局（站），厅机关各处：',
      ['各市、县（区）渔业、水产技术、农机局（站）', '厅机关各处'],
    ],
    ['云山、白水、松岭省（自治区）财政厅（局）：', ['云山、白水、松岭省（自治区）财政厅（局）']],
    ['各勘察、监理企业，全县各防水、绿化施工企业：', ['各勘察、监理企业', '全县各防水、绿化施工企业']],
    ['老城有关设计、施工、检测单位：', ['老城有关设计、施工、检测单位']],
    ['团县委、县妇联、有关单位：', ['团县委', '县妇联', '有关单位']],
    ['各处室、学科、年级：', ['各处室', '学科', '年级']],
    ['各村、居民、物业公司：', ['各村', '居民', '物业公司']],
    ['各街道、派出所、综合执法办：', ['各街道', '派出所', '综合执法办']],
    ['全体师生、家长、教研部门：', ['全体师生', '家长', '教研部门']],
  ] as const)
    it(line, () => {
      expect(splitRecipients(line)).to.deep.equal(names);
    });
});
