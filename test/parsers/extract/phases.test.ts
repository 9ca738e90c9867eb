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
  it('may be called by a word for what is done there, but things that are looked after are none', () => {
    const names = (...titles: string[]): string[] =>
      parseText(
        `二、工作内容\n${titles.map((title, i) => `${String(i + 1)}、${title}。各村要明确专人。要做好记录。`).join('\n')}`,
      ).phases.map((phase) => phase.name);
    expect(names('宣传发动环节', '投票选举环节', '总结完善环节')).to.have.length(3);
    expect(names('食材采购环节', '食品留样环节', '餐具消毒环节')).to.deep.equal([]);
  });

  it('are steps of a procedure that is laid out, not of one that is to be put in order', () => {
    const steps = '（一）申请。户主向村委会提出申请。\n（二）查验。村委会5日内入户查验。';
    expect(phasesOf(`${HEAD}二、评选程序\n${steps}`)).to.deep.equal(['申请', '查验']);
    expect(phasesOf(`${HEAD}二、规范办理程序\n${steps}`)).to.deep.equal([]);
  });
  it('are parted where they stand in one line, and called by what stands behind their dates', () => {
    const { phases } = parseText(
      `${HEAD}二、时间安排\n1、第一阶段(2024年2月25日—3月2日):隐患自查,第二阶段(3月3日—4日):实地检查,第三阶段(3月5日—8日):限期整改。\n三、工作要求\n各乡镇要明确专人。`,
    );
    expect(phases.map(({ name, start, end }) => [name, start, end])).to.deep.equal([
      ['隐患自查', '2024-02-25', '2024-03-02'],
      ['实地检查', '2024-03-03', '2024-03-04'],
      ['限期整改', '2024-03-05', '2024-03-08'],
    ]);
  });
  it('are called in many ways, with their dates in front, behind or in parentheses', () => {
    const read = (...steps: string[]): unknown[] =>
      parseText(
        `关于开展燃气安全整治的通知\n各乡镇人民政府：\n一、主要任务\n各乡镇要排查隐患。\n二、工作步骤\n${steps.map((step) => `${step}各乡镇要逐户检查，建立台账。`).join('\n')}\n三、工作要求\n各乡镇要明确专人。\n安河县城管局\n2025年2月10日`,
      ).phases.map(({ name, start, end }) => [name, start, end]);
    const steps = [
      ['宣传发动', '2025-03-01', '2025-03-10'],
      ['集中整治', '2025-03-11', '2025-05-31'],
    ];
    for (const [first, second] of [
      ['第一步，宣传发动，时间为3月1日至3月10日。', '第二步，集中整治，时间为3月11日至5月31日。'],
      ['一阶段（3月1日至3月10日）：宣传发动。', '二阶段（3月11日至5月31日）：集中整治。'],
      ['阶段一：宣传发动（2025年3月1日—3月10日）\n', '阶段二：集中整治（3月11日—5月31日）\n'],
      ['第一阶段（宣传发动）时间：3月1日-3月10日。', '第二阶段（集中整治）时间：3月11日-5月31日。'],
      ['（一）第一阶段（3月1日-3月10日）宣传发动。', '（二）第二阶段（3月11日-5月31日）集中整治。'],
      ['3月1日至10日，宣传发动。', '3月11日至5月31日，集中整治。'],
      ['——宣传发动（3月1日至10日）。', '——集中整治（3月11日至5月31日）。'],
    ] as const)
      expect(read(first, second), first).to.deep.equal(steps);
    expect(read('（一）2025年为启动年。', '（二）2026年为攻坚年。')).to.deep.equal([
      ['启动年', '2025-01-01', '2025-12-31'],
      ['攻坚年', '2026-01-01', '2026-12-31'],
    ]);
  });
  it('stay in one line where a sentence only speaks of them', () => {
    expect(
      phasesOf(
        `${HEAD}二、工作要求\n各乡镇要认真总结第一阶段工作，第二阶段任务要提前谋划，第三阶段再行部署。`,
      ),
    ).to.deep.equal([]);
  });

  it('are read from a table with a column for them; its dates are theirs, and no deadline of its tasks', () => {
    const read = (...rows: string[]): unknown[] => {
      const { phases, tasks } = parseText(
        `关于护渠的通知\n各村：\n一、工作内容\n（一）清淤。各村要清理渠道。\n二、工作步骤\n${rows.join('\n')}\n三、工作要求\n各村要加强领导。\n云溪县水利局\n2025年2月1日`,
      );
      return [
        phases.map(({ name, start, end }) => `${name} ${start ?? ''}~${end ?? ''}`),
        tasks
          .slice(1, -1)
          .map(({ text, deadline, phase }) => `${text} ${deadline?.date ?? ''} ${phase ?? ''}`),
      ];
    };
    const steps = ['宣传发动 2025-12-01~2025-12-31', '集中清淤 2026-01-01~2026-02-28'];
    const work = ['召开动员会议  宣传发动', '张贴护渠公告  宣传发动', '逐段清理渠道淤泥  集中清淤'];
    expect(
      read(
        '阶段\t时间\t工作内容',
        '宣传发动\t12月\t召开动员会议',
        '\t\t张贴护渠公告',
        '集中清淤\t次年1月至2月\t逐段清理渠道淤泥',
      ),
    ).to.deep.equal([steps, work]);
    expect(
      read(
        '序号\t工作步骤\t主要任务\t责任单位',
        '1\t第一阶段：宣传发动（12月）\t1.召开动员会议 2.张贴护渠公告\t各村',
        '2\t第二阶段：集中清淤（2026年1月—2月）\t逐段清理渠道淤泥\t各村',
      ),
    ).to.deep.equal([steps, work]);
    expect(
      read(
        '阶段\t起止时间\t工作内容\t完成时限',
        '宣传发动\t2025.3.1-3.31\t召开动员会议\t3月10日前',
        '集中清淤\t4月—5月\t逐段清理渠道淤泥\t5月20日前',
      ),
    ).to.deep.equal([
      ['宣传发动 2025-03-01~2025-03-31', '集中清淤 2025-04-01~2025-05-31'],
      ['召开动员会议 2025-03-10 宣传发动', '逐段清理渠道淤泥 2025-05-20 集中清淤'],
    ]);
    expect(
      read('环节\t工作内容\t责任单位', '测量\t逐段测量渠底\t县水利局', '清淤\t逐段清理渠道淤泥\t各村')[0],
    ).to.deep.equal([]);
  });
});
