import { describeRejection } from './describeRejection.js';

describeRejection('not.principle', {
  refused: [
    '以上级会议精神为指导，推动安全工作上台阶。',
    '坚持以人民为中心，以源头防范为主线，统筹发展和安全。',
    '为全县高质量发展提供坚实的安全保障。',
  ],
  kept: ['以村为单位建立隐患台账。', '为困难家庭提供上门检查。'],
});
