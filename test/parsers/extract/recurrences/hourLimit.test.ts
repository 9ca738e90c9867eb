import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

describe('an hour that must not be passed', () => {
  it('is no rhythm', () => {
    const { tasks } = parseText(
      '关于规范装修施工的通知\n各小区：\n一、限定时间\n各施工队要控制噪声，施工不得超过每天下午6:00。',
    );
    expect(tasks.map((task) => task.recurrence)).to.deep.equal([null]);
  });
});

describe('what comes every month or year', () => {
  for (const sentence of [
    '值班安排按照每月《领导带班表》执行。',
    '各站要突出重点，每年都有侧重任务。',
    '请各站细化任务，明确每季度的形象进度和责任人。',
  ])
    it(`is no rhythm in ${sentence}`, () => {
      const { tasks } = parseText(`关于做好值班工作的通知\n各站：\n一、工作任务\n${sentence}`);
      expect(tasks.map((task) => task.recurrence)).to.deep.equal([null]);
    });
});
