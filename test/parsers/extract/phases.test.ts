import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const phasesOf = (text: string): string[] => parseText(text).phases.map((phase) => phase.name);
const HEAD = '关于开展燃气安全整治的实施方案\n各乡镇人民政府：\n一、主要任务\n各乡镇要排查隐患。\n';

describe('phases', () => {
  it('are items called stages, and what stands beside them, whatever the section is called', () => {
    expect(
      phasesOf(
        `${HEAD}二、工作安排\n整治分三步进行。\n（一）集中排查阶段。10月底前，逐户排查。\n（二）巩固提升阶段。12月底前，开展复查。\n（三）建立长效机制。次年3月底前，总结经验。`,
      ),
    ).to.deep.equal(['集中排查阶段', '巩固提升阶段', '建立长效机制']);
  });
  it('are steps of a procedure that is laid out, not of one that is to be put in order', () => {
    const steps = '（一）申请。户主向村委会提出申请。\n（二）查验。村委会5日内入户查验。';
    expect(phasesOf(`${HEAD}二、评选程序\n${steps}`)).to.deep.equal(['申请', '查验']);
    expect(phasesOf(`${HEAD}二、规范办理程序\n${steps}`)).to.deep.equal([]);
  });
});
