import { expect } from 'chai';
import { shadowOf } from '../../../parsers/structure/shadow.js';
import { parseText } from '../../../parsers/parseNotice.js';

describe('a plain point between Chinese words', () => {
  for (const [written, read] of [
    ['建立巡查台账.各村要每日登记巡查情况.', '建立巡查台账。各村要每日登记巡查情况。'],
    ['落实专人值守(含夜间).对隐患点逐一核查.', '落实专人值守（含夜间）。对隐患点逐一核查。'],
    ['到位率达到95%.供销社要做好调运.', '到位率达到95%。供销社要做好调运。'],
    ['主要负责人亲自抓.8月起每月报进展.', '主要负责人亲自抓。8月起每月报进展。'],
    ['开展“敲门行动”.《告知书》由网格员送达.', '开展“敲门行动”。《告知书》由网格员送达。'],
  ] as const) {
    it(`ends a sentence in ${written}`, () => {
      expect(shadowOf(written)).to.equal(read);
    });
  }

  for (const kept of [
    '比例不低于1.2',
    '4.26火灾事故教训',
    '填写汇总表.xlsx',
    '二.落实防汛责任到人到岗',
    '由买买提.艾力负责',
  ])
    it(`is left alone in ${kept}`, () => {
      expect(shadowOf(kept)).to.equal(kept);
    });

  it('parts the orders of one paragraph', () => {
    const { tasks } = parseText(
      '关于加强河道巡查的通知\n各镇人民政府：\n一、工作要求\n各镇要在汛前完成河道清障.县水利局应对砂场开展夜间检查.',
    );
    expect(tasks.map((task) => [task.text, task.owners.map((owner) => owner.name)])).to.deep.equal([
      ['各镇要在汛前完成河道清障.', ['各镇']],
      ['县水利局应对砂场开展夜间检查.', ['县水利局']],
    ]);
  });
});

describe('a title within a title that is closed only once', () => {
  it('does not swallow the sentences behind it', () => {
    const { tasks } = parseText(
      '关于转发通知的通知\n各镇人民政府：\n现将《省水利厅关于落实《巡河指南（第一版）》的通知》和《县水利局关于执行《清淤办法的通知》转发给你们，请认真学习。各镇要逐条对照整改。',
    );
    expect(tasks.at(-1)?.text).to.equal('各镇要逐条对照整改。');
  });
});
