import { describeRejection } from './describeRejection.js';

describeRejection('not.permission', {
  refused: ['各地可以根据实际适当延长检查时间。', '检查方式可结合本地特点自行确定。'],
  kept: ['不可回收的灭火器一律报废。', '凡有条件的场所均应当安装报警器。'],
});
