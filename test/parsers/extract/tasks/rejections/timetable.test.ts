import { describeRejection } from './describeRejection.js';

describeRejection('not.timetable', {
  refused: ['2021年1月23日起，每周一至周日8：00-22：00。', '每月的第二个星期五为主题党日。'],
  kept: ['每月的第二个星期五开展主题党日活动。', '1月23日起每周一巡查。'],
});
