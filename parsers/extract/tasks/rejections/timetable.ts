import { PatternAt } from '../../patternAt.js';
import { PatternAtEnd } from '../../patternAtEnd.js';
import type { RejectionRule } from '../candidate.js';

/** Nothing but when: 「每周一至周日9：00-21：00」, 「每月的第一个星期三为便民服务日」, 「自查阶段，时间从即日起至9月10日」. */
export const timetable: RejectionRule = {
  name: 'not.timetable',
  needs: ['日', '月', '周', '时', '点', '为期', '：', ':'],
  rejects: ({ words }) =>
    ONLY_TIMES.testAt(words, 0) ||
    PLACE_OF_DAY.testAt(words, 0) ||
    NAMED_DAY.testAt(words, 0) ||
    LASTS.testAt(words, 0) ||
    GROUP_AND_DAYS.test(words) ||
    STEP_AND_TIME.test(words) ||
    LESSON.testAt(words, 0),
};

const ONLY_TIMES = new PatternAt(
  /^[\d*xX〇○零年月日号起止至到即从自在于和及与，、：:\-—~～每周星期一二三四五六七八九十初中底末旬天上下午前后时点分开始结束完成]+$/,
);
/** 「7月25日城东区」: where one goes on a day. */
const PLACE_OF_DAY = new PatternAt(
  /^(?:\d{1,2}月)?\d{1,2}日(?:[至到—-](?:\d{1,2}月)?\d{1,2}日)?[：，]?[\u4e00-\u9fff]{1,7}[区县市镇乡村旗]$/,
);
/** 「为期一年」 */
const LASTS = new PatternAt(/为期[^，。；]{1,6}$/);
/** 「高一年级：11月24日、12月1日」 */
const GROUP_AND_DAYS = new PatternAtEnd(
  '日号）',
  /^[\u4e00-\u9fff]{2,12}[：:]?(?:(?:\d{1,2}月)?\d{1,2}[日号](?:（[^（）]{1,8}）)?[、，及和至—-]?){2,8}$/,
);
const STEP_AND_TIME = new PatternAtEnd(
  '0123456789*xX〇○零年月日号起止至到即从自在于和及与，、：:-—~～每周星期一二三四五六七八九十初中底末旬天上下午前后时点分开始结束完成',
  /^[^，。；：]{2,30}(?:阶段|环节|步骤)(?:，|：)?(?:时间|期限)?(?:为|是|：)?[\d*xX〇○零年月日号起止至到即从自在于和及与，、：:\-—~～每周星期一二三四五六七八九十初中底末旬天上下午前后时点分开始结束完成]{4,}$/,
);
const NAMED_DAY = new PatternAt(/^每[^，。]{2,30}为[^，。]{2,12}[日周月]$/);
/** 「9：00—11：30 语文」: a line of a timetable. */
const LESSON = new PatternAt(
  /^\d{1,2}[:：]\d\d ?(?:[-—~～]{1,2}|至|到) ?\d{1,2}[:：]\d\d ?[^，。；：\d对将把向由开组进]{0,12}(?:（[^（）]{1,20}）)?$/,
);
