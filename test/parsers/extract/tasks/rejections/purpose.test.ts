import { describeRejection } from './describeRejection.js';

describeRejection('not.purpose', {
  refused: ['根据县委要求，结合我县实际，制定本方案。', '按照上级部署，决定在全县开展秋季检查。'],
  kept: ['根据检查结果逐户建立台账。', '结合实际细化检查措施。'],
});
