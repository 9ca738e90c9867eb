import { describeRejection } from './describeRejection.js';

describeRejection('not.sanction', {
  refused: [
    '对工作不力造成严重后果的，依法依规严肃追究责任。',
    '凡弄虚作假的，取消年度评先资格。',
    '发现一起，通报批评一起，约谈一批责任人。',
  ],
  kept: ['对检查不到位的，责令限期整改。', '建立健全责任追究机制。'],
});
