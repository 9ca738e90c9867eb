import type { PatternRule } from '../../rule.js';
import type { TimeReading } from '../mention.js';

/** 「**月底前」, 「20**年12月」, 「X月X日」: masked dates, which nobody can resolve. */
export const masked: PatternRule<TimeReading> = {
  name: 'time.masked',
  needs: ['*', 'x', 'X', '×', '某', '_'],
  pattern:
    /(?:\d{0,4}[*xX×某_]{1,4}\d{0,2}年(?:底|末|内|初)?(?:[*xX×某_\d]{1,4}月(?:底|末|初|[上中下]旬)?)?(?:[*xX×某_\d]{1,4}[日号])?|(?:(?:19|20)\d\d年)?[*xX×某_]{1,4}月(?:份)?(?:底|末|初|[上中下]旬|[*xX×某_\d]{1,4}[日号])?|(?:(?:19|20)\d\d年)?\d{1,2}月[*xX×某_]{1,4}[日号])/g,
  read() {
    return { year: null, yearOffset: null, spanIn: null, masked: true };
  },
};
