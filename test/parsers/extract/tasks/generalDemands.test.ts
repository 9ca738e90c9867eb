import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

const HEAD = '关于做好秋季招生工作的通知\n各乡镇中心校：\n现将有关事项通知如下。\n';
const tasksOf = (text: string): string[] => parseText(`${HEAD}${text}`).tasks.map((task) => task.text);

describe('orders among general demands', () => {
  it('are tasks where a body is told or something is forbidden', () => {
    expect(
      tasksOf(
        '一、总体要求\n各乡镇教育办要逐校核定学位。坚持就近入学。任何学校不得提前选拔学生。\n二、报名\n各校要设立咨询台。',
      ),
    ).to.deep.equal(['各乡镇教育办要逐校核定学位。', '任何学校不得提前选拔学生。', '各校要设立咨询台。']);
  });
  it('are tasks among aims where a group of bodies is told', () => {
    expect(
      tasksOf('一、工作目标\n各校要严格执行值日制度。力争三年内无事故。\n二、报名\n各校要设立咨询台。'),
    ).to.deep.equal(['各校要严格执行值日制度。', '各校要设立咨询台。']);
  });
  it('are tasks where a comma parts the body from what it is told', () => {
    expect(
      tasksOf(
        '一、总体要求\n各级学校领导班子及其成员，要切实履行校园管理职责。\n二、报名\n各校要设立咨询台。',
      ),
    ).to.deep.equal(['各级学校领导班子及其成员，要切实履行校园管理职责。', '各校要设立咨询台。']);
  });
  for (const title of ['指导思想', '基本原则', '工作目标'])
    it(`are none below ${title}`, () => {
      expect(
        tasksOf(
          `一、总体要求\n（一）${title}。各校应成为群众满意的学校，不得降低质量。\n二、报名\n各校要设立咨询台。`,
        ),
      ).to.deep.equal(['各校要设立咨询台。']);
    });
});
