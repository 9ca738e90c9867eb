import { expect } from 'chai';
import { afterLeadIns, subjectAt } from '../../../../parsers/extract/owners/subject.js';
import { supportersIn } from '../../../../parsers/extract/owners/supporters.js';

/** What looks like a name and is a verb with its object, or a thing; beside names that look much the same. */
const CLAUSES: readonly [string, readonly string[]][] = [
  ['压缩企业用地审批时间', []],
  ['突出企业创新地位', []],
  ['加深教师对课程标准的理解', []],
  ['辅助专家开展评审', []],
  ['检测机构出具报告', ['检测机构']],
  ['值班部门于月底前报送台账', ['值班部门']],
  ['导航企业按季度更新数据', ['导航企业']],
  ['参演人员着装统一', ['参演人员']],
  ['监测员每日上报水位', ['监测员']],
  ['项目所涉及的资料必须真实', []],
  ['司法所对所涉案件按月报送', ['司法所']],
  ['派出所每月核对名册', ['派出所']],
  ['学区划定后应保持稳定', []],
  ['各学区中心校要落实责任', ['各学区中心校']],
  ['是各街道改进作风的体现', []],
  ['户籍地民政局按规定办理', ['户籍地民政局']],
  ['居住地区县教育局统筹安排', ['居住地区县教育局']],
  ['示范基地应当报送年度报告', ['示范基地']],
  ['加强实训基地建设', []],
  ['县普法办主办本次比赛', ['县普法办']],
  ['临湖市委教育工委负责评审', ['临湖市委教育工委']],
  ['各镇开展办点示范', ['各镇']],
  ['县政府组织处理积案', ['县政府']],
  ['本次报名采取各系团委推荐的办法', []],
  ['建议省政府按照意见做好监测', ['省政府']],
  ['建议办理工作要抓紧', []],
  ['申请者于九月底前领取表格', ['申请者']],
  ['报名者须携带证件', ['报名者']],
  ['各班应将缺课名单报医务室', ['各班']],
  ['校办：官方信息的发布', ['校办']],
  ['灾害天气医护知识宣传', []],
  ['本办法印发前学校收取的费用要清退', []],
  ['所有滑雪企业仅可在白天营业', ['滑雪企业']],
  ['各门店凭提货单领取物资', ['各门店']],
  ['招生单位（含所属院、系）要公示名单', ['招生单位']],
  ['医疗机构（包括村卫生室）应当公示价格', ['医疗机构']],
  ['各社区（村）要公示名单', ['各社区（村）']],
];

describe('names beside verbs and things', () => {
  for (const [clause, bodies] of CLAUSES)
    it(`${clause} → ${bodies.join('、') || '无'}`, () => {
      const subject = subjectAt(clause, afterLeadIns(clause, 0, clause.length), clause.length);
      expect(subject?.bodies.map((body) => body.name) ?? []).to.deep.equal(bodies);
    });

  for (const [clause, helpers] of [
    ['设立接待协调中心，公布电话', []],
    ['规范集团化、联合体等办学模式', []],
    ['联合体育局开展检查', ['体育局']],
    ['支持企业联合高校开展攻关', []],
    ['各镇联合派出所开展巡查', ['派出所']],
    ['建设国际联合研究中心', []],
    ['协调全校听课活动', []],
    ['联合市卫健委并征求意见', ['市卫健委']],
    ['会同中心医院、卫生院开展义诊', ['中心医院', '卫生院']],
  ] as const)
    it(`${clause}: helped by ${helpers.join('、') || 'nobody'}`, () => {
      expect(supportersIn(clause, 0, clause.length).map((body) => body.name)).to.deep.equal(helpers);
    });
});
