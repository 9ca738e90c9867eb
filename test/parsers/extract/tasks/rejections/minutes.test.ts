import { describeRejection } from './describeRejection.js';

describeRejection('not.minutes', {
  refused: ['会议听取了县应急局的工作汇报。', '会议认为，秋季检查开局良好。', '会议由县长主持。'],
  kept: [
    '会议原则同意明年公交线路方案，请县运输局按讨论意见修改完善。',
    '会议同意设立应急周转金，由县财政局制定管理细则。',
    '县应急局要每季度召开一次例会。',
  ],
});
