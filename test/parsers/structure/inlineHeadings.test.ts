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
      '1.立足商户所需，着力推进市场设施改造、环境提升、数字赋能和服务优化各项行动协同发力。一是更换老旧管线。二是统一张贴价签。',
      ['更换老旧管线。', '统一张贴价签。'],
    ],
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
    [
      '1.商户办公室由市场管理员带领商户进行安全自查。离场前切断电源。',
      ['商户办公室由市场管理员带领商户进行安全自查。', '离场前切断电源。'],
    ],
    [
      '1.一旦发现险情，立即启动预案。市场办要通知商户。',
      ['一旦发现险情，立即启动预案。', '市场办要通知商户。'],
    ],
    ['1.新进商户都必须参加培训。培训前做好登记。', ['新进商户都必须参加培训。', '培训前做好登记。']],
    [
      '1.立即报镇商务办和安监站。市场办要立即关停摊位。',
      ['立即报镇商务办和安监站。', '市场办要立即关停摊位。'],
    ],
    [
      '1.各监督员务必按时到岗，不做无关之事。到岗后清点摊位。',
      ['各监督员务必按时到岗，不做无关之事。', '到岗后清点摊位。'],
    ],
    [
      '1.商户于4月6日10：00前完成登记，逐户留存资料。登记后张贴标识。',
      ['商户于4月6日10：00前完成登记，逐户留存资料。', '登记后张贴标识。'],
    ],
    ['1.立即开展全面自查。各市场要逐户登记。', ['各市场要逐户登记。']],
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

describe('a heading that names an institution with a rhythm', () => {
  it('is one where its text follows, and a rhythm alone is none', () => {
    const { outline, tasks } = parseText(
      '临川县水利局工作制度\n一、例会制度\n（一）每月例会制度。各科室每月参加例会。\n（二）每月召开例会。各科室按时参加例会。',
    );
    expect(outline.map(({ title }) => title)).to.include('每月例会制度');
    expect(tasks.map((task) => task.text)).to.deep.equal([
      '各科室每月参加例会。',
      '每月召开例会。',
      '各科室按时参加例会。',
    ]);
  });
});

describe('words before a colon that ask for something', () => {
  for (const sentence of ['请在作品背面注明：姓名、性别、单位。', '标牌上写明：水库名称、责任人、电话。'])
    it(`are no title: ${sentence}`, () => {
      expect(tasksOf(`（一）${sentence}\n（二）各站要做好登记。`)).to.include(sentence);
    });
});
