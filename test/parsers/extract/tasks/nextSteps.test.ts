import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

const tasksOf = (body: string): string[] =>
  parseText(`临川县水利局2023年河道治理工作总结\n2023年，我局扎实推进河道治理。\n${body}`).tasks.map(
    (task) => task.text,
  );

describe('what a report says is to come', () => {
  const reports: readonly [string, string[]][] = [
    [
      '一、工作开展情况\n（一）清理河面垃圾。全年出动人员670人次，清理漂浮物200吨。下一步，我局将每月组织一次巡河。\n（二）整治排污口。封堵排污口12个。',
      ['下一步，我局将每月组织一次巡河。'],
    ],
    [
      '一、工作开展情况\n清理漂浮物200吨。\n二、存在不足\n部分河段保洁不到位。针对上述问题，县水利局要加强巡查，及时清理河面。',
      ['针对上述问题，县水利局要加强巡查，及时清理河面。'],
    ],
    [
      '一、工作开展情况\n清理漂浮物200吨。\n今后，我局将继续抓好河道治理。\n1.每季度开展一次巡查。\n2.10月底前完成堤防加固。',
      ['今后，我局将继续抓好河道治理。', '每季度开展一次巡查。', '10月底前完成堤防加固。'],
    ],
    ['一、工作开展情况\n（一）清理河面垃圾。每月组织一次巡河，及时清理漂浮物。', []],
    ['一、工作开展情况\n清理漂浮物200吨，为下一步治理打下基础。及时清理河面。', []],
  ];
  for (const [body, tasks] of reports)
    it(body.split('\n').at(-1) ?? '', () => {
      expect(tasksOf(body)).to.deep.equal(tasks);
    });
});
