import { PatternAtEnd } from '../../patternAtEnd.js';

/** 「以上工作于4月底前完成。」 gives its date to the tasks it speaks of and is none itself. */
export function isOnlyDate(words: string): boolean {
  return (
    isDeadlineLine(words) ||
    isBareDate(words) ||
    (words.length < 60 &&
      CLOSES_ONLY_DATE.includes(words.charAt(words.length - 1)) &&
      /(?:上述|以上|前述|该项|此项|本阶段|该阶段|这项|所有|整改|全部)(?:的)?(?:各项)?(?:工作|任务|事项|内容|措施)[^，。]{0,12}(?:于|应|要|须|需|请|务必|在|均|全部)?[^。]{0,26}(?:完成|到位|结束|落实)$|完成上述(?:工作|任务)$/.test(
        words,
      ) &&
      /\d|月|年|底|日|前/.test(words))
  );
}

/** 「完成时限：2024年6月底」: a line that dates the tasks above it. */
export const isDeadlineLine = (words: string): boolean =>
  words.includes('：') &&
  DEADLINE_LABEL.test(words) &&
  /\d|月|年底|推进|长期|坚持|常态|按时|即时|及时|立[行即]|马上|持续|尽快/.test(words);

/** 「力争年底前全部完成。」: by when the sentence before it is to be done. */
export const isBareDate = (words: string): boolean => BARE_DATE.test(words);
const BARE_DATE = new PatternAtEnd(
  '成位结号',
  /^(?:以上)?(?:力争|确保|争取|务必|必须|要|应|须|计划|预计)?[于在到至]?(?:20)?[\d一二三四五六七八九十今明本当年月日号上中下旬半季度底末初内之以前]{3,14}(?:全面|全部|基本|按期|如期|均|要|应|须){0,2}(?:完成|落实到位|整改到位|办结|销号)$/,
);

/** The last characters of 完成, 到位, 结束, 落实 and 任务; most sentences close otherwise. */
const CLOSES_ONLY_DATE = '成位束实务作';

const DEADLINE_LABEL =
  /^(?:(?:计划|拟)?(?:完成|办理|办结|整改|落实|实施|推进|工作){1,2}(?:的?时限|时间|期限|节点)|(?:时限|时间|进度)(?:要求|安排|节点)|时限|期限)：[^，。；]{2,24}(?:，(?:长期|持续|常态|并)[^，。；]{2,16})?$/;
