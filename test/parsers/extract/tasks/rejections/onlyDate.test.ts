import { describeRejection } from './describeRejection.js';

describeRejection('not.only-date', {
  refused: [
    '力争今年上半年全面完成。',
    '确保10月底前全部整改到位。',
    '2024年底前完成。',
    '以上工作于10月底前完成。',
    '完成时限：2023年10月底。',
  ],
  kept: [
    '力争10月底前全部完成危桥拆除。',
    '10月底前全部完成，各乡镇要报送验收表。',
    '各乡镇要于10月底前完成以上工作的验收。',
  ],
});
