import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

describe('reports that a covering letter asks for', () => {
  it('are tasks with their rhythm, though they stand behind the formula', () => {
    const { tasks } = parseText(
      '关于印发《云溪县燃气安全整治方案》的通知\n各乡镇人民政府：\n现将《云溪县燃气安全整治方案》印发你们，请认真抓好落实。整治期间，每季度报送一次整治进展。\n云溪县住房和城乡建设局\n2024年5月6日\n云溪县燃气安全整治方案\n一、整治任务\n各乡镇要逐户排查燃气管线。',
    );
    expect(tasks.map((task) => [task.text, task.recurrence?.unit ?? null])).to.deep.equal([
      ['整治期间，每季度报送一次整治进展。', 'quarter'],
      ['各乡镇要逐户排查燃气管线。', null],
    ]);
  });
});

describe('what the issuer says in a covering letter that it will do', () => {
  it('is a task, whatever the paper below it is', () => {
    const { tasks } = parseText(
      '关于印发《云溪县供水管理办法》的通知\n各乡镇人民政府：\n现将《云溪县供水管理办法》印发你们，请认真执行。县水利局将会同县财政局组织专项检查，督促各水厂规范管理。\n云溪县水利局\n2024年5月6日\n云溪县供水管理办法\n第一条 供水企业应当建立巡检制度。',
    );
    expect(tasks.map((task) => task.owners.map((owner) => owner.name).join())).to.deep.equal([
      '县水利局,县财政局',
      '供水企业',
    ]);
  });
});

describe('an answer to a proposal', () => {
  it('holds no tasks but what is promised and what others are asked for', () => {
    const { tasks } = parseText(
      '云溪县人民政府办公室对县人大第12号建议的答复\n李代表：\n您提出的建议收悉，现答复如下：\n县水利局经常深入渠首调查研究，听取用水户的意见。用水信息公开是供水工作的一项制度。\n一、关于渠道清淤问题。加强渠道管护工作，提高供水水平。县水利局将会同县财政局继续推进清淤工程。请各水管站做好调度。\n云溪县人民政府办公室\n2024年5月6日',
    );
    expect(tasks.map((task) => task.text)).to.deep.equal([
      '县水利局将会同县财政局继续推进清淤工程。',
      '请各水管站做好调度。',
    ]);
  });
});

describe('what an answer promises', () => {
  it('is a task under a heading about the time to come', () => {
    const { tasks } = parseText(
      '云溪县水利局关于县政协第12号提案的答复\n李委员：\n您提出的提案收悉，现答复如下：\n一、工作开展情况\n开展渠道清淤，提高供水水平。\n二、下一步工作\n（一）完善设施。今年计划新建水文站3座，年底前投用。\n云溪县水利局\n2024年5月6日',
    );
    expect(tasks.map((task) => task.text)).to.deep.equal(['今年计划新建水文站3座，年底前投用。']);
  });
});

describe('an answer without a title', () => {
  it('is told by what it says it has received', () => {
    const { tasks } = parseText(
      '县农工党总支：\n你们提出的《关于加强渠道保护的建议》（第12号提案）收悉。现将办理情况函告如下：\n一、关于渠道清淤问题\n我局高度重视渠道保护，尤其注重清淤。加强部门联动，开展清淤活动9场次。请各水管站做好调度。\n云溪县水利局\n2024年5月6日',
    );
    expect(tasks.map((task) => task.text)).to.deep.equal(['请各水管站做好调度。']);
  });
});

describe('an order behind its purpose', () => {
  it('is a task before the first heading too', () => {
    const { tasks } = parseText(
      '关于开展节水学习的通知\n为使广大职工了解水情，并将节水融入日常工作，现请各党总支组织开展专题学习活动。\n一、学习内容\n节水条例。',
    );
    expect(tasks.map((task) => task.owners.map((owner) => owner.name).join())).to.deep.equal(['各党总支']);
  });
});

describe('a report below the notice that hands it on', () => {
  it('is a document of its own, though a note on its publication stands between', () => {
    const { tasks } = parseText(
      '云溪县人民政府办公室转发县水文局\n关于江岸监测区划定意见报告的通知\n各乡镇人民政府：\n各乡镇、各部门要尽早组织巡查。\n云溪县人民政府办公室\n2021年5月6日\n（正文有删节）\n关于江岸监测区划定意见的报告\n县人民政府：\n近年来水位持续升高，现提出以下意见。\n一、加强监测\n加密水位监测站网，及时发布预报。',
    );
    expect(tasks.map((task) => task.owners.map((owner) => owner.name).join())).to.deep.equal([
      '各乡镇,各部门',
      '',
    ]);
  });
});
