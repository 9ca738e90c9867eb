import { describeRejection } from './describeRejection.js';

describeRejection('not.permission', {
  refused: [
    '对评定结果有异议的，可在公示后5日内申请复核。',
    '离县外出时，可由副职代为值班。',
    '各地可以根据实际适当延长检查时间。',
    '检查方式可结合本地特点自行确定。',
  ],
  kept: [
    '隐患消除的，可恢复作业前须经县应急局验收。',
    '不可回收的灭火器一律报废。',
    '凡有条件的场所均应当安装报警器。',
  ],
});
