import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const treeOf = (text: string): string[] =>
  parseText(text).outline.map((item) => `${'  '.repeat(item.level - 1)}${item.marker}${item.title}`);

describe('the numbering tree', () => {
  it('follows 一、（一）1.（1）', () => {
    const text =
      '一、主要任务\n（一）开展排查\n1.排查范围。重点排查学校。各校要建立台账。\n2.排查方式。采取自查。县教育局要抽查。\n（二）推进整改\n二、工作要求\n各校要落实责任。';
    expect(treeOf(text)).to.deep.equal([
      '一、主要任务',
      '  （一）开展排查',
      '    1.排查范围',
      '    2.排查方式',
      '  （二）推进整改',
      '二、工作要求',
    ]);
  });

  it('takes 三、 after 2、 as its sibling', () => {
    const text =
      '1、提高认识\n各校要学习。\n2、开展检查\n（一）查消防。各校要自查。要整改。\n三、强化保障\n各校要落实经费。';
    expect(treeOf(text)).to.deep.equal(['1、提高认识', '2、开展检查', '  （一）查消防', '三、强化保障']);
  });

  it('lets numbers be skipped and restarted', () => {
    const text =
      '一、任务\n（一）甲项工作\n各校要做甲。\n（三）丙项工作\n各校要做丙。\n三、要求\n（一）丁项工作\n各校要做丁。';
    expect(treeOf(text)).to.deep.equal([
      '一、任务',
      '  （一）甲项工作',
      '  （三）丙项工作',
      '三、要求',
      '  （一）丁项工作',
    ]);
  });

  it('begins anew where the plan follows the covering notice', () => {
    const text =
      '关于印发《秋季检查方案》的通知\n各校：\n现将《秋季检查方案》印发给你们，请认真贯彻执行。\n临川县教育局\n2023年9月1日\n秋季检查方案\n一、任务\n各校要自查。';
    const notice = parseText(text);
    expect(notice.document.title).to.equal('秋季检查方案');
    expect(notice.outline.map((item) => item.level)).to.deep.equal([1]);
    expect(notice.tasks.map((task) => task.text)).to.deep.equal(['各校要自查。']);
  });
});
