import { describeRejection } from './describeRejection.js';

describeRejection('not.measure', {
  refused: [
    '奖项设一等奖1名、二等奖3名、三等奖5名。',
    '考核采取百分制，得分90分以上为优秀。',
    '专项资金按因素法分配，其中人口因素占40%。',
    '补助标准为每人每月120元。',
    '参加抢险救灾的，每小时记5分。',
  ],
  kept: ['县财政局要按每人120元的标准发放补助。', '将检查结果按40%的权重纳入考核。'],
});
