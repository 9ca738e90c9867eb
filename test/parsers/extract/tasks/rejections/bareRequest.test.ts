import { describeRejection } from './describeRejection.js';

describeRejection('not.bare-request', {
  refused: [
    '恳请广大村民、社会各界理解、支持和配合！',
    '给您带来不便，敬请谅解。',
    '以上通知希遵照执行。',
    '请认真贯彻落实。',
    '望结合实际抓好落实。',
  ],
  kept: [
    '请各村支持清淤工作，配合做好群众疏导。',
    '请各乡镇按时报送，积极支持配合。',
    '请各村于9月底前完成整改落实。',
    '请县住建局牵头制定整改标准。',
  ],
});
