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

  it('takes a first sentence that orders a hand-over or names who sets something up for no heading', () => {
    const texts = [
      '1.入选的节目需由编导本人带队参加联排。县文化馆负责灯光音响。',
      '2.向获奖的村颁发流动红旗。县妇联给予物资奖励。',
      '3.县里建立县水利局、县气象局共同组成的会商小组。小组每旬会商一次。',
    ];
    const { tasks } = parseText(`关于举办汇演的通知\n各村：\n一、主要任务\n${texts.join('\n')}`);
    expect(tasks.filter((task) => /^(?:入选|向获奖|县里)/.test(task.text))).to.have.length(3);
  });

  it('takes no section for aims whose heading says what is to be done with them', () => {
    const { tasks } = parseText(
      '关于加强社区教育的意见\n各街道：\n（一）准确定位社区教育目标。社区学院要开设实用技能课程。\n（二）工作目标。到年底全面提升办学水平。',
    );
    expect(tasks.map((task) => task.text)).to.deep.equal(['社区学院要开设实用技能课程。']);
  });
});

describe('the last of items of one sentence each', () => {
  it('is one too, though an unnumbered paragraph follows', () => {
    const { tasks } = parseText(
      '关于做好防汛工作的通知\n各镇：\n请做好以下工作：\n1.清理河道障碍物。\n2.检修闸门、启闭机。\n3.补充编织袋、救生衣。\n各镇要于4月25日前报送报告。',
    );
    expect(tasks.map((task) => task.text)).to.include('补充编织袋、救生衣。');
  });

  it('stays a heading where the next number follows below its text', () => {
    const { tasks } = parseText(
      '关于做好防汛工作的通知\n各镇：\n请做好以下工作：\n1.清理河道障碍物。\n2.检修闸门、启闭机。\n各镇要于4月25日前报送报告。\n3.补充编织袋、救生衣。',
    );
    expect(tasks.map((task) => task.text)).to.not.include('检修闸门、启闭机。');
  });
});
