import { describeRejection } from './describeRejection.js';

describeRejection('not.lead-in', {
  refused: [
    '因工作需要，对有关人员分工作如下调整。',
    '重点做好以下工作。',
    '检查内容如下。',
    '请对照以下内容自查。',
  ],
  kept: ['各乡镇要以下沉干部为骨干组建检查队。'],
});
