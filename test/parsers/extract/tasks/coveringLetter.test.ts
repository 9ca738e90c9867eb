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
