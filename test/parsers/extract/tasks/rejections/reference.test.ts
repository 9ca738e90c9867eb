import { describeRejection } from './describeRejection.js';

describeRejection('not.reference', {
  refused: [
    '联络员名单见附件2。',
    '附件1为任务清单，附件2为联络员表。',
    '未列入清单的事项，按现行规定执行。',
    '上级另有规定的，从其规定。',
    '专班成员名单另行印发。',
    '以上数据由县统计局提供。',
  ],
  kept: ['对照清单（见附件2）逐项自查。', '具体排班由县信访局另行通知。', '按规定执行24小时值班制度。'],
});
