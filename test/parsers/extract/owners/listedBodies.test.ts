import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';
import { afterLeadIns } from '../../../../parsers/extract/owners/leadIns.js';
import { subjectAt } from '../../../../parsers/extract/owners/subject.js';

/** Lists that a noun of their own closes, and names that 和, 及 or 以及 joins. */
const LISTS: readonly [string, readonly string[]][] = [
  ['民政及其他救助部门要及时纳入保障', ['民政', '其他救助部门']],
  ['水利及其他有关部门要加强巡堤', ['水利', '其他有关部门']],
  ['县财政局及其他成员单位要按月对账', ['县财政局及其他成员单位']],
  ['乡镇政府和村民委员会要组织村民清沟', ['乡镇政府', '村民委员会']],
  ['镇人民政府和居民委员会应当协助调解', ['镇人民政府', '居民委员会']],
  ['县行政审批和数据局要编制目录', ['县行政审批和数据局']],
  ['残联组织，要按季度回访', ['残联组织']],
  ['公安立即启动预案', []],
  ['执法稽查、网络监管以及信用监管等部门要加强沟通', ['执法稽查', '网络监管', '信用监管']],
  ['亲属、村民委员会、县民政局等有关人员或者单位要及时报告', ['亲属', '村民委员会', '县民政局']],
  ['农家书屋、卫生室、学校等要支持助餐服务', ['农家书屋', '卫生室', '学校']],
  ['楼道、电梯、教室等要每天消毒', []],
  ['园区内超市、食堂、图书馆等要正常开放', []],
  ['剧场、超市、培训机构等聚集性单位，要全面排查', ['剧场', '超市', '培训机构', '聚集性单位']],
  ['剧场、超市、培训机构等重点部位要全面排查', []],
  ['公墓、骨灰堂等场所的灯具要更换', []],
  ['市救助站、县福利院等可引入社工', ['市救助站', '县福利院']],
  ['安监、旅游等与群众生活相关的部门，要排好值班', ['安监', '旅游']],
  ['医务处、护理部等科室人员组成联合查房组', ['医务处', '护理部']],
  ['专家委员会综合各方意见，提出名单', ['专家委员会']],
  ['依据《供水条例》规定供水企业不得擅自停水', ['供水企业']],
  ['按照县里要求各村要上报名单', ['各村']],
  ['根据省厅文件精神各校要组织自查', ['各校']],
  ['按照《办法》规定的程序逐级上报', []],
  ['各区水务局、开发区管委会（以下简称“各区”）要开展普查', ['各区水务局', '开发区管委会']],
  ['县整治工作专班办公室（以下简称县整治办）要汇总情况', ['县整治办']],
  ['县林业局、各乡镇（开发区）、施工单位三方要共同验收', ['县林业局', '各乡镇（开发区）', '施工单位']],
  ['技术支撑单位受各镇委托开展巡查', ['技术支撑单位']],
  ['至镇政务中心办理登记', []],
];

/** Notices of one sentence, and whom its tasks are given to. */
const SENTENCES: readonly [string, readonly string[]][] = [
  [
    '推进管网改造。（责任单位：市水务局、市住建局（第一责任单位为牵头单位，下同））',
    ['市水务局', '市住建局'],
  ],
  ['水文站与气象台发布预警后，交警、路政、公安立即启动应急预案。', ['交警', '路政', '公安']],
  ['县应急局发布橙色预警后，各工地一律停工。', ['各工地']],
  ['“河长办”：负责河道巡查的调度，并汇总数据。', ['河长办']],
  ['推行“一把手”工程，每月调度一次。', []],
];

describe('lists of bodies', () => {
  for (const [clause, bodies] of LISTS) {
    it(`${clause} → ${bodies.join('、') || '无'}`, () => {
      const subject = subjectAt(clause, afterLeadIns(clause, 0, clause.length), clause.length);
      expect(subject?.bodies.map((body) => body.name) ?? []).to.deep.equal(bodies);
    });
  }

  for (const [sentence, owners] of SENTENCES) {
    it(`${sentence} → ${owners.join('、') || '无'}`, () => {
      const [task] = parseText(sentence).tasks;
      expect(task?.owners.map(({ name }) => name) ?? []).to.have.members([...owners]);
    });
  }
});
