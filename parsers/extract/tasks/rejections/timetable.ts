import type { RejectionRule } from '../candidate.js';

/** Nothing but when: 「2021年1月23日起，每周一至周日8：00-22：00」, 「每月的第二个星期五为主题党日」. */
export const timetable: RejectionRule = {
  name: 'not.timetable',
  needs: ['日', '月', '周', '时', '点'],
  rejects: ({ words }) => ONLY_TIMES.test(words) || NAMED_DAY.test(words),
};

const ONLY_TIMES = /^[\d年月日起止至到，、：:\-—~每周星期一二三四五六七八九十天上下午时点分]+$/;
const NAMED_DAY = /^每[^，。]{2,14}为[^，。]{2,10}[日周月]$/;
