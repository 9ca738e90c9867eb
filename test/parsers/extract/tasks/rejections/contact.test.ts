import { describeRejection } from './describeRejection.js';

describeRejection('not.contact', {
  refused: [
    '联系人：某同志，联系电话：0000-1234567。',
    '业务咨询：安全监管股0000-7654321。',
    '未尽事宜，请与县安委办联系。',
    '监督电话：0000-7654321。',
  ],
  kept: ['各乡镇要公布举报电话并安排专人值守。', '县安委办要确定一名联系人。'],
});
