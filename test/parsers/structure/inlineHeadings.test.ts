import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const tasksOf = (paragraph: string): string[] =>
  parseText(
    `关于加强农贸市场管理的通知\n各镇人民政府：\n现将有关事项通知如下：\n一、工作任务\n${paragraph}\n二、工作要求\n各镇要按月报送情况。\n临川县商务局\n2023年9月1日`,
  )
    .tasks.map((task) => task.text)
    .slice(0, -1);

describe('headings within a paragraph', () => {
  const headings: readonly [string, string[]][] = [
    [
      '1.规范经营秩序。（1）全面推行“亮证经营”制度。统一制作公示牌，悬挂于摊位醒目处。（2）完善退市机制。对失信商户及时清退。',
      ['统一制作公示牌，悬挂于摊位醒目处。', '对失信商户及时清退。'],
    ],
    [
      '1.改善环境卫生。①落实门前三包。与商户逐一签订承诺书。②强化日常保洁。增配保洁人员，做到日产日清。',
      ['与商户逐一签订承诺书。', '增配保洁人员，做到日产日清。'],
    ],
    [
      '1.规范经营秩序。（1）4月底前完成摊位编号。统一制作公示牌。（2）各镇设置投诉台。及时受理投诉。',
      ['4月底前完成摊位编号。', '统一制作公示牌。', '各镇设置投诉台。', '及时受理投诉。'],
    ],
    ['1.改善环境卫生。一是清理垃圾死角。二是疏通排水沟渠。', ['清理垃圾死角。', '疏通排水沟渠。']],
    [
      '1.整治停车秩序，引导商户将货车停放到指定泊位。严禁占用消防通道。',
      ['整治停车秩序，引导商户将货车停放到指定泊位。', '严禁占用消防通道。'],
    ],
  ];
  for (const [paragraph, tasks] of headings)
    it(`are told from orders in ${paragraph.slice(0, 30)}`, () => {
      expect(tasksOf(paragraph)).to.deep.equal(tasks);
    });
});
