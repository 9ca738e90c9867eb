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
