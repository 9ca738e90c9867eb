import { expect } from 'chai';
import { withBrokenLinesJoined } from '../../../parsers/structure/brokenLines.js';

const joined = (...lines: string[]): string[] =>
  withBrokenLinesJoined(lines.map((text) => ({ text, kind: 'paragraph' as const }))).map(({ text }) => text);

const BROKEN: readonly [string, string][] = [
  ['各镇要组织网格员逐户走访，登记用气用电情况，', '对独居老人家庭重点查看。'],
  ['（三）加强物资储备。备足沙袋、编织袋、', '铁锹等抢险物资。'],
  ['定期开展隐患排查。若发现燃气管道存在泄漏或接到群众举报', '情况，立即关阀停气。'],
  ['要深化文明创建，继续办好“道德讲堂”', '“乡村大舞台”“邻里节”等活动。'],
  ['二、强化协同配合。县水利局会同县应急局、县气象局以及', '各镇做好雨情会商。'],
  ['要统筹推进农村厕所改造，进一步完善管护机制，落实镇村两级的', '管护责任。'],
  ['建立工作台账（样表见附件', '），逐项销号。'],
];

const WHOLE: readonly (readonly string[])[] = [
  ['一、加强组织领导，压实工作责任', '各镇要成立工作专班。'],
  ['各镇要高度重视，抓好落实', '各镇要按月报送进展，县安委办汇总通报。'],
  ['加强巡查，落实值守。', '“三会一课”要按时开展。'],
  ['加强值守，做好应急准备，', '（二）严格信息报送。各镇要按时报送。'],
  ['临川县水利局', '2024年5月6日'],
  ['各镇要开展自查，检查内容如下：', '消防通道是否畅通。'],
];

describe('lines broken in the midst of a sentence', () => {
  for (const [before, after] of BROKEN)
    it(`are joined: ${before}`, () => {
      expect(joined(before, '', after)).to.deep.equal([before + after]);
    });
  for (const lines of WHOLE)
    it(`are told from paragraphs: ${lines.join(' / ')}`, () => {
      expect(joined(...lines)).to.deep.equal(lines);
    });
  it('leaves rows of tables alone', () => {
    const rows = ['序号、', '、任务'].map((text) => ({ text, kind: 'row' as const, cells: [text] }));
    expect(withBrokenLinesJoined(rows)).to.deep.equal(rows);
  });
});
