import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

const ownersOf = (text: string): string[][] =>
  parseText(text).tasks.map((task) => task.owners.map((owner) => `${owner.role} ${owner.name}`));

describe('duties in brackets', () => {
  it('give their date to all the tasks that they close', () => {
    const due = (duties: string): unknown[] =>
      parseText(
        `关于整治山塘的通知\n各乡镇：\n一、主要任务\n（一）除险。排查病险山塘。加固溢洪道。${duties}\n（二）管护。落实巡塘人员。\n安河县水利局\n2025年3月3日`,
      ).tasks.map((task) => task.deadline?.date);
    const [june, none] = ['2025-06-30', undefined];
    expect(due('（责任单位：县水利局；完成时限：6月底前）')).to.deep.equal([june, june, none]);
    expect(due('（县水利局牵头，6月底前）')).to.deep.equal([june, june, none]);
    expect(due('（县水利局负责）')).to.deep.equal([none, none, none]);
  });
  it('may be lines, or a sentence that also says by when', () => {
    const owners = (duties: string): string[][] =>
      ownersOf(`一、主要任务\n（一）除险。排查病险山塘。${duties}\n（二）管护。落实巡塘人员。`);
    expect(owners('\n责任单位：县水利局 县财政局')).to.deep.equal([['lead 县水利局', 'lead 县财政局'], []]);
    expect(owners('以上工作由县水利局负责，6月底前完成。')).to.deep.equal([['lead 县水利局'], []]);
    expect(owners('（实施单位：各乡镇）')).to.deep.equal([['lead 各乡镇'], []]);
  });
  it('do not name again who acts in the sentence', () => {
    const text =
      '一、主要任务\n（一）巡查。各乡镇政府负责村道巡查。（责任单位：县交通局、乡镇政府）\n（二）保洁。清理边沟。';
    expect(ownersOf(text)[0]).to.deep.equal(['lead 各乡镇政府', 'lead 县交通局']);
  });
  it('are all that stands before a note on who leads', () => {
    const text =
      '一、主要任务\n（一）收购。做好秋粮收购。（县发改局、中储粮云溪直属库。排名首位的为牵头单位，下同）\n（二）保洁。清理边沟。';
    expect(ownersOf(text)[0]).to.deep.equal(['lead 县发改局', 'lead 中储粮云溪直属库']);
  });
  it('are none where another name of the body in front stands there', () => {
    const text =
      '一、主要任务\n（一）报告。水管单位要将险情通报乡镇人民政府（街道办事处）。\n（二）保洁。清理边沟（县水利局）。';
    expect(ownersOf(text)).to.deep.equal([['lead 水管单位'], ['lead 县水利局']]);
  });
  for (const [open, close] of ['〔〕', '【】', '[]', '［］', '（）'].map((pair) => pair.split('')))
    it(`${open ?? ''}责任单位：…${close ?? ''} closes the tasks of its item`, () => {
      const text = `一、主要任务\n（一）改造管网。推进老旧管网改造。建立巡查台账。${open ?? ''}责任单位：市住建局、市水务局按职责分工负责；配合单位：市财政局${close ?? ''}\n（二）改善水质。每月检测水质。${open ?? ''}责任单位：市生态环境局${close ?? ''}`;
      const first = ['lead 市住建局', 'lead 市水务局', 'support 市财政局'];
      expect(ownersOf(text)).to.deep.equal([first, first, ['lead 市生态环境局']]);
    });
});
