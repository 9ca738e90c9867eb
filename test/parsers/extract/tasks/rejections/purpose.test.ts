import { describeRejection } from './describeRejection.js';

describeRejection('not.purpose', {
  refused: ['根据县委要求，结合我县实际，制定本方案。', '按照上级部署，决定在全县开展秋季检查。'],
  kept: [
    '根据汛情变化和上级部署，制定本级转移避险方案。',
    '按照属地管理原则，制定本辖区隐患清单。',
    '根据检查结果逐户建立台账。',
    '结合实际细化检查措施。',
  ],
});
