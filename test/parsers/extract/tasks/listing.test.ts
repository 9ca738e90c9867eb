import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

const tasksOf = (text: string): string[] =>
  parseText(`关于做好泵站管护的通知\n各水管站：\n${text}`).tasks.map((task) => task.text);

describe('what stands on a list of conditions or of things', () => {
  it('is no task below a sentence that speaks of conditions, whatever its verbs', () => {
    expect(
      tasksOf(
        '一、评定办法\n县水利局对符合以下条件的泵站予以复核。\n1.该站每年持续开展管护活动，发挥骨干作用。\n2.站长变动一年内不超过一次。\n二、工作要求\n各水管站要于5月底前完成自评。',
      ),
    ).to.deep.equal(['县水利局对符合以下条件的泵站予以复核。', '各水管站要于5月底前完成自评。']);
  });

  it('is none below one that speaks of cases', () => {
    expect(
      tasksOf(
        '一、合同管理\n有下列情形之一的，终止供水合同：\n1.拒绝安装水表；\n2.转让用水指标。\n二、登记\n各水管站要做好登记。',
      ),
    ).to.deep.equal(['各水管站要做好登记。']);
  });

  it('is none where it names what is handed in', () => {
    expect(
      tasksOf(
        '一、报送要求\n各水管站于5月底前报送以下内容：\n1.管护总结和工作亮点；\n2.统计表（加盖公章）；\n3.典型案例2篇。\n二、核实\n各水管站要逐项核实。',
      ),
    ).to.deep.equal(['各水管站要逐项核实。']);
  });

  it('still forbids, and tells each its part', () => {
    expect(
      tasksOf(
        '一、报名\n申报单位应符合下列条件。\n1.管护制度健全；\n2.一年内发生事故的，不得推报；\n3.各水管站要逐项核实。',
      ),
    ).to.include.members(['一年内发生事故的，不得推报；', '各水管站要逐项核实。']);
  });

  for (const heading of ['联合执法范围', '抽检对象和内容', '帮扶对象', '实施范围'])
    it(`is none below 「${heading}」`, () => {
      expect(
        tasksOf(
          `一、${heading}\n（一）县城周边的灌区及沿线村组；\n（二）涉及两个以上部门管护的渠道。\n二、要求\n各水管站要建立台账。`,
        ),
      ).to.deep.equal(['各水管站要建立台账。']);
    });

  for (const heading of ['扩大帮扶范围', '逐步拓展覆盖范围', '精准识别帮扶对象', '按时报送材料'])
    it(`may be one below 「${heading}」`, () => {
      expect(tasksOf(`一、${heading}\n将新建泵站一律纳入管护。\n名单于5月底前报县水利局。`)).to.have.length(
        2,
      );
    });
});
