import { describeRejection } from './describeRejection.js';

describeRejection('not.goal', {
  refused: [
    '到2025年，经营场所消防设施完好率达到95%以上。',
    '确保全县不发生较大以上火灾事故。',
    '要通过专项检查，使全体业主的安全意识有新提高。',
  ],
  kept: ['各乡镇要确保隐患整改率达到100%。', '推动消防设施完好率进一步提升。'],
});
