import { describeRejection } from './describeRejection.js';

describeRejection('not.only-date', {
  refused: ['以上工作于10月底前完成。', '完成时限：2023年10月底。'],
  kept: ['各乡镇要于10月底前完成以上工作的验收。'],
});
