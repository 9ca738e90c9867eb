import { expect } from 'chai';
import { extractTargets } from '../../../../parsers/extract/targets/extractTargets.js';
import { parseText } from '../../../../parsers/parseNotice.js';
import { shadowOf } from '../../../../parsers/structure/shadow.js';
import { targetSentences } from './targetSentences.js';

describe('targets of a task', () => {
  for (const [text, ...expected] of targetSentences) {
    it(text, () => {
      const found = extractTargets(shadowOf(text));
      expect(found.map((t) => [t.metric, t.comparator, t.value, t.unit])).to.deep.equal(expected);
      for (const target of found) expect(shadowOf(text)).to.include(target.text);
    });
  }

  it('are at least 80 sentences', () => {
    expect(targetSentences.length).to.be.at.least(80);
  });

  it('stand with the task, and point at their words in the notice', () => {
    const notice = parseText(
      '关于做好机构检查工作的通知\n各县民政局：\n一、工作任务\n（一）开展检查。各县民政局要组织排查，隐患整改率不低于95%，每年检查不少于2次。\n（二）加强培训。各机构应当开展岗前培训。',
    );
    const task = notice.tasks.find((one) => one.text.includes('整改率'));
    expect(task?.targets.map(({ metric, value, unit }) => [metric, value, unit])).to.deep.equal([
      ['隐患整改率', 95, '%'],
      ['检查', 2, '次'],
    ]);
    for (const target of task?.targets ?? []) {
      expect(notice.text.slice(target.evidence.start, target.evidence.end)).to.equal(target.text);
    }
    expect(notice.tasks.find((one) => one.text.includes('岗前培训'))?.targets).to.deep.equal([]);
  });
});
