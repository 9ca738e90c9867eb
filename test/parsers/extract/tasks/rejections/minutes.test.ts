import { describeRejection } from './describeRejection.js';

describeRejection('not.minutes', {
  refused: ['会议听取了县应急局的工作汇报。', '会议认为，秋季检查开局良好。', '会议由县长主持。'],
  kept: ['县应急局要每季度召开一次例会。'],
});
