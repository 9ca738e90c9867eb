import { describeRejection } from './describeRejection.js';

describeRejection('not.done', {
  refused: [
    '截至目前，全县已完成三轮检查，累计整改隐患126处。',
    '去年秋季，全县开展了两轮联合检查，群众反响良好。',
    '据测算，今年全县各景区将接待游客约20万人次。',
    '各项检查取得了明显成效。',
  ],
  kept: ['对已开展的检查要逐一复核。', '着力补齐短板，使消防环境明显改善。'],
});
