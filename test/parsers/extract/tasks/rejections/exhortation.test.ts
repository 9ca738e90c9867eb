import { describeRejection } from './describeRejection.js';

describeRejection('not.exhortation', {
  refused: [
    '谁触碰红线，我们就处理谁。',
    '下半年时间紧、任务重，我们将以冲刺的状态，全力交出答卷。',
    '同志们，安全工作责任重大。',
    '我们相信，只要上下同心，检查就能取得实效。',
    '让我们携起手来，共同守护平安。',
    '当前形势下，时间紧、任务重。',
  ],
  kept: ['各乡镇要组织志愿者共同守护平安。'],
});
