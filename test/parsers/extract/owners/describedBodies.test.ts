import { expect } from 'chai';
import { afterLeadIns, subjectAt } from '../../../../parsers/extract/owners/subject.js';

/** Bodies that are described, listed with modifiers or named beside what is not one: the clause, and who acts in it. */
const CLAUSES: readonly [string, readonly string[]][] = [
  [
    '各市（州）水利主管部门、水文局及厅其他直属单位、各派驻流域的国家水务监察局分别于5月底前上报',
    ['各市（州）水利主管部门', '水文局', '厅其他直属单位', '各派驻流域的国家水务监察局'],
  ],
  ['牵头责任部门要倒排工期', ['牵头责任部门']],
  ['整改责任单位应逐项销号', ['整改责任单位']],
  ['县防灭火办有关成员单位（名单见附件2）要开展巡护', ['县防灭火办有关成员单位']],
  ['组织部（人力资源部）要建立档案', ['组织部（人力资源部）']],
  ['由各主办单位直接答复来信人', ['各主办单位']],
  ['市科协举办讲座', ['市科协']],
  ['县文联组织开展“墨香进村”', ['县文联']],
  ['市水务、公安、海事等有关市直部门要联合巡查', ['市水务', '公安', '海事', '有关市直部门']],
  ['公安、海事等有关部门要联合巡查', ['公安', '海事']],
  ['影院、剧场和其他演出场所的主要负责人，对本场所的消防安全负责', ['影院、剧场和其他演出场所的主要负责人']],
  ['各社区广播每晚提醒居民', ['各社区']],
  ['12处临水临崖路段要增设护栏', []],
  ['三十余处易涝点要逐一清掏', []],
  ['县委领导批示件办理进展在五日内反馈', []],
  ['市政府召开的专题会议落实情况在次月上报', []],
  ['尤其是二期教学楼组团扩建施工期间，要设置围挡', []],
];

describe('bodies that are described, and what only looks like one', () => {
  for (const [clause, bodies] of CLAUSES) {
    it(`${clause} → ${bodies.join('、') || '无'}`, () => {
      const subject = subjectAt(clause, afterLeadIns(clause, 0, clause.length), clause.length);
      expect(subject?.bodies.map((body) => body.name) ?? []).to.deep.equal(bodies);
    });
  }
});
