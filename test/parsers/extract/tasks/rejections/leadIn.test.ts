import { describeRejection } from './describeRejection.js';

describeRejection('not.lead-in', {
  refused: [
    '排查重点如下：',
    '因工作需要，对有关人员分工作如下调整。',
    '重点做好以下工作。',
    '检查内容如下。',
    '请对照以下内容自查。',
  ],
  kept: [
    '各乡镇在汛前要开展一次拉网式自查，自查重点如下：',
    '各乡镇要对照标准开展评估，评估内容主要包括：',
    '各乡镇要以下沉干部为骨干组建检查队。',
  ],
});
