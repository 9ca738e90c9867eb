import { isOnRights, isRuleOfContest, WORDS_OF_CONTESTS } from './contest.js';
import type { RejectionRule } from '../candidate.js';

/** What is handed in is like, and the rules of the contest that it is for: 「每人限报2件作品」, 「采用mp4格式，分辨率不低于720P」, 「照片大小不小于2MB」. */
export const specification: RejectionRule = {
  name: 'not.specification',
  needs: ['分辨率', '像素', '格式', 'dpi', 'DPI', 'MB', 'KB', '凡', ...WORDS_OF_CONTESTS],
  rejects: ({ words, subjects, times, recurrences }) =>
    isOnRights(words) ||
    (!subjects.some((subject) => subject?.told === true) &&
      ((OF_FILE.test(words) && !HANDED_IN.test(words)) ||
        (times.length === 0 && recurrences.length === 0 && isRuleOfContest(words)))),
};

const OF_FILE =
  /(?<![高低])分辨率(?!较高|更高)|像素|\ddpi|\d(?:MB|KB)|(?:mp[34]|mov|avi|wav|jpe?g|png|tiff?|pdf|word|excel|ppt)[^，。；]{0,20}格式/i;
/** With these words the file is asked for, and not only described. */
const HANDED_IN =
  /(?:^|，)将|(?<![主重需首必])(?:要(?!求)|应(?!用)|须)|必须|务必|不得|请|发送|发至|报送|上报|上传|提交|报至|寄|制作|拍摄|录制|保存/;
