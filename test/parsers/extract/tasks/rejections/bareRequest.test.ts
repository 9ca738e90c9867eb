import { describeRejection } from './describeRejection.js';

describeRejection('not.bare-request', {
  refused: ['以上通知希遵照执行。', '请认真贯彻落实。', '望结合实际抓好落实。'],
  kept: ['请各村于9月底前完成整改落实。', '请县住建局牵头制定整改标准。'],
});
