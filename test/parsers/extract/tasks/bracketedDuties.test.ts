import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

const ownersOf = (text: string): string[][] =>
  parseText(text).tasks.map((task) => task.owners.map((owner) => `${owner.role} ${owner.name}`));

describe('duties in brackets', () => {
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
  for (const [open, close] of ['〔〕', '【】', '[]', '（）'].map((pair) => pair.split('')))
    it(`${open ?? ''}责任单位：…${close ?? ''} closes the tasks of its item`, () => {
      const text = `一、主要任务\n（一）改造管网。推进老旧管网改造。建立巡查台账。${open ?? ''}责任单位：市住建局、市水务局按职责分工负责；配合单位：市财政局${close ?? ''}\n（二）改善水质。每月检测水质。${open ?? ''}责任单位：市生态环境局${close ?? ''}`;
      const first = ['lead 市住建局', 'lead 市水务局', 'support 市财政局'];
      expect(ownersOf(text)).to.deep.equal([first, first, ['lead 市生态环境局']]);
    });
});
