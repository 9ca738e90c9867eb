import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

/** A sentence of a section of orders, and the tasks that it is split into: `owners | recurrence | words`. */
function partsOf(sentence: string): string[] {
  return parseText(`一、工作任务\n（一）抓好落实。各乡镇要制定方案。${sentence}`)
    .tasks.slice(1)
    .map(({ owners, recurrence, text }) => {
      const rhythm = recurrence === null ? '' : `${recurrence.unit}:${String(recurrence.times)}`;
      return `${owners.map((owner) => owner.name).join('、')} | ${rhythm} | ${text}`;
    });
}

const SPLITS: readonly [string, readonly string[]][] = [
  [
    '村委会要严格控制用火审批，建立用火登记制度，除农事确需用火外，各施工单位一律不得野外用火。',
    [
      '村委会 |  | 村委会要严格控制用火审批，建立用火登记制度',
      '各施工单位 |  | 除农事确需用火外，各施工单位一律不得野外用火。',
    ],
  ],
  [
    '各村要逐户登记用气情况，发放安全手册，对存在隐患的用户，县燃气公司要限期更换软管。',
    [
      '各村 |  | 各村要逐户登记用气情况，发放安全手册',
      '县燃气公司 |  | 对存在隐患的用户，县燃气公司要限期更换软管。',
    ],
  ],
  [
    '在度汛期间，遇有险情要立即组织群众转移，前线工作组要每天向县防办报告情况。',
    [
      '各乡镇 |  | 在度汛期间，遇有险情要立即组织群众转移',
      '前线工作组 | day:1 | 前线工作组要每天向县防办报告情况。',
    ],
  ],
  [
    '要建立防汛值守责任体系，做到站长亲自抓，副站长分头抓，值班员轮流抓。',
    ['各乡镇 |  | 要建立防汛值守责任体系，做到站长亲自抓，副站长分头抓，值班员轮流抓。'],
  ],
  [
    '机构负责人每季度对本单位用电情况至少开展1次检查，健全并落实覆盖全体员工的岗位责任制，发现隐患立即处置。',
    [
      '机构负责人 | quarter:1 | 机构负责人每季度对本单位用电情况至少开展1次检查',
      '机构负责人 |  | 健全并落实覆盖全体员工的岗位责任制，发现隐患立即处置。',
    ],
  ],
  [
    '要加强网上巡查，完善应急预案，坚持好每日信息专报机制，指导建设单位及时修补漏洞，坚决防止数据泄露。',
    [
      '各乡镇 |  | 要加强网上巡查，完善应急预案',
      '各乡镇 | day:1 | 坚持好每日信息专报机制',
      '各乡镇 |  | 指导建设单位及时修补漏洞，坚决防止数据泄露。',
    ],
  ],
  [
    '各村每天下午5点前将巡查情况报镇应急办，汇总后上报县应急局。',
    ['各村 | day:1 | 各村每天下午5点前将巡查情况报镇应急办', '镇应急办 | day:1 | 汇总后上报县应急局。'],
  ],
  [
    '各企业按季度反馈数据，由县统计局核实后发布。',
    ['各企业 | quarter:1 | 各企业按季度反馈数据', '县统计局 | quarter:1 | 由县统计局核实后发布。'],
  ],
];

const WHOLE: readonly string[] = [
  '县财政局安排了200万元专项资金，各村要抓紧申报。',
  '各街道自行组织初赛，每个街道选拔3名选手参加决赛。',
  '各村要逐户登记用气情况，对存在的问题建立台账，及时消除隐患。',
  '县乡两级要建立由分管领导任组长，公安、民政、教育等部门负责同志为成员的护学工作小组。',
  '各社区要成立调解委员会，由党组织书记任主任，社区民警、楼长和居民代表组成。',
  '重阳节即将来临，为体现对老年人的关怀，使他们过上一个愉快的节日，在节日期间，各乡镇要开展一次走访慰问。',
  '成立由局长任组长的工作专班，专班办公室设在安全科。',
  '为落实上级部署，推动隐患整改，进一步压实企业责任，全面提升管理水平，各乡镇要在9月底前召开一次动员会。',
  '建立领导每周接访制度，推行领导包案制度，定期约访下访，妥善解决群众反映的问题。',
  '各单位每半年至少开展一次演练，确保员工熟悉逃生路线和处置程序。',
  '特别强调的是，近期，个别地方陆续出现了涉及预付卡的网络舆情，对于类似事件，各相关县区要积极应对。',
  '要做好突发事件处置，市里已建立直报系统，很多事情要求在系统内响应，各县区、各单位要适应新要求。',
];

describe('where a sentence is split', () => {
  for (const [sentence, parts] of SPLITS)
    it(sentence, () => {
      expect(partsOf(sentence)).to.deep.equal(parts);
    });

  for (const sentence of WHOLE)
    it(`keeps whole: ${sentence}`, () => {
      expect(partsOf(sentence)).to.have.length(1);
    });

  it('leaves the covering formula out of the order behind it', () => {
    const [task] = parseText(
      '关于转发检查方案的通知\n现将《秋季检查方案》转发给你们，请各服务站高度重视，对照方案逐项自查，全面消除隐患。',
    ).tasks;
    expect(task?.text).to.equal('请各服务站高度重视，对照方案逐项自查，全面消除隐患。');
    expect(task?.owners.map((owner) => owner.name)).to.deep.equal(['各服务站']);
  });
});
