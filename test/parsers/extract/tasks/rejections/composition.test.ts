import { describeRejection } from './describeRejection.js';

describeRejection('not.composition', {
  refused: [
    '成立创建工作领导小组，由局党委书记王某任组长，副局长李某任副组长。',
    '成员由办公室、财务科，区安全站、园林所等单位负责人组成。',
    '领导小组下设办公室，挂靠局安全科。',
  ],
  kept: [
    '成立由局长任组长、分管副局长任副组长的工作专班，统筹推进各项工作。',
    '各成员单位要按职责抓好落实。',
  ],
});
