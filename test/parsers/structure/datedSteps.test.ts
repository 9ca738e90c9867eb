import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const LAYOUTS: readonly [string, string][] = [
  ['numbered, a comma behind the dates', '（一）自查阶段（9月1日—9月10日），各校对照清单自查。'],
  ['numbered, no mark behind the dates', '（一）自查阶段（9月1日—9月10日）各校对照清单自查。'],
  ['without a number, a colon behind the dates', '自查阶段（9月1日—9月10日）：各校对照清单自查。'],
  ['called a stage and named behind a comma', '第一阶段，自查阶段（9月1日—9月10日）。各校对照清单自查。'],
];

describe('steps that carry their dates in parentheses', () => {
  for (const [layout, line] of LAYOUTS) {
    it(layout, () => {
      const notice = parseText(
        `关于开展食堂检查的通知\n各校：\n为保障师生用餐安全，现就有关事项通知如下：\n一、时间安排\n检查从2023年9月开始，至10月底结束，分两个阶段进行。\n${line}\n二、工作要求\n各校要明确专人负责。`,
      );
      expect(notice.phases.map(({ name, start, end }) => ({ name, start, end }))).to.deep.equal([
        { name: '自查阶段', start: '2023-09-01', end: '2023-09-10' },
      ]);
      expect(notice.tasks.map((task) => [task.text, task.phase])).to.deep.equal([
        ['各校对照清单自查。', '自查阶段'],
        ['各校要明确专人负责。', null],
      ]);
    });
  }
});
