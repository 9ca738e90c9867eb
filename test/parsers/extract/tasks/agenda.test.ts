import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

const tasksOf = (text: string): string[] => parseText(text).tasks.map((task) => task.text);

describe('the agenda of a meeting', () => {
  it('gives nobody work in the words of the chair, up to the last call', () => {
    const words = [
      '在全县防汛工作会议上的主持词\n同志们：',
      '现在开会。经县政府同意，今天我们召开全县防汛工作会议。参加会议的有：各乡镇乡镇长，县直部门负责人。',
      '会议主要有四项议程：一是通报去年防汛情况；二是作表态发言；三是签订责任书；四是请林县长讲话。',
      '下面，进行会议第一项，请县水利局局长陈明同志通报去年防汛情况。',
      '进行会议第二项，首先请河口镇发言，东山乡做准备。',
      '请各乡镇代表上台签订责任书。',
      '让我们以热烈的掌声，请林县长作重要讲话。',
      '刚才，林县长作了讲话，请大家认真学习。下面，我讲两点意见。',
      '一要抓好传达。会后，各乡镇要立即向党委主要领导汇报会议精神。',
      '二要抓好督查。县水利局要组织专项督查。',
      '请各乡镇于3月15日前将贯彻落实情况报县防办。',
      '会议到此结束，散会！',
    ].join('\n');
    expect(tasksOf(words)).to.deep.equal([
      '会后，各乡镇要立即向党委主要领导汇报会议精神。',
      '县水利局要组织专项督查。',
      '请各乡镇于3月15日前将贯彻落实情况报县防办。',
    ]);
  });

  const item = (words: string): string[] =>
    tasksOf(
      `关于开展防汛演练的通知\n各乡镇人民政府：\n现将有关事项通知如下：\n一、工作任务\n（一）${words}\n（二）各乡镇要制定预案。`,
    ).slice(0, -1);

  for (const words of [
    '下面，请县水利局局长宣读决定。',
    '请先进单位代表上台领取奖牌。',
    '请全体起立，奏唱国歌。',
    '大会进行第三项，请县长颁奖。',
    '今天，我们在这里举行防汛演练启动仪式。',
  ])
    it(`is called up by ${words}`, () => {
      expect(item(words)).to.deep.equal([]);
    });

  for (const words of [
    '请各乡镇防办做好会议记录，会后报县防办。',
    '由县水利局负责通报各乡镇防汛情况。',
    '首先由各乡镇开展自查。',
    '第三项，各乡镇要做好物资储备情况的核查。',
    '会议议题由县防办拟定，报县长审定。',
  ])
    it(`is not ${words}`, () => {
      expect(item(words)).to.deep.equal([words]);
    });
});
