import type { RejectionRule } from '../candidate.js';

/** 「大家想一想，企业不治理，群众会怎么看？」: what is asked of the hearers is no order. */
export const question: RejectionRule = {
  name: 'not.question',
  needs: [
    '怎么',
    '什么',
    '吗',
    '呢',
    '如何',
    '是否',
    '谁',
    '哪',
    '为何',
    '难道',
    '多少',
    '几',
    '能不能',
    '是不是',
    '有没有',
    '该不该',
  ],
  rejects: ({ sentence }) => sentence.mark === '？',
};
