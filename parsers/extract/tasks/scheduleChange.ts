import { afterLeadIns } from '../owners/leadIns.js';
import type { RecurrenceMention } from '../recurrences/reading.js';
import { closesInParenthesis } from '../../structure/sentences.js';
import type { Candidate } from './candidate.js';
import type { Segment } from './segments.js';

/** 「每半年至少培训一次，每年至少演练一次」: a clause that opens with another schedule is a task of its own. */
export function changesSchedule(candidate: Candidate, current: Segment, index: number): boolean {
  const clause = candidate.clauses[index];
  const isDated = candidate.times.length > 0 || candidate.recurrences.length > 0;
  if (clause === undefined || !isDated) return false;
  const { shadow } = candidate.sentence;
  const at = afterLeadIns(shadow, clause.start, clause.end);
  const opens = (mention: { index: number }): boolean => mention.index >= at && mention.index <= at + 1;
  const within = (mention: { index: number }): boolean => mention.index >= at && mention.index < clause.end;
  const recurrence = candidate.recurrences.find(opens) ?? candidate.recurrences.find(within);
  const before = (mention: { index: number }): boolean =>
    mention.index >= current.start && mention.index < clause.start;
  if (recurrence !== undefined) {
    if (
      shadow.startsWith('并', clause.start) ||
      (!shadow.startsWith('此后', clause.start) && ONLY_HOW_OFTEN.test(shadow.slice(at, clause.end)))
    )
      return false;
    const known = candidate.recurrences.find(before);
    if (known === undefined)
      return (
        opens(recurrence) &&
        !WHAT_IS_REPORTED.test(shadow.slice(current.start, clause.start)) &&
        (/定期/.test(shadow.slice(current.start, clause.start)) ||
          (clause.start - current.start >= 10 &&
            REPORTS.test(shadow.slice(at, clause.end)) &&
            !AS_OFTEN.test(shadow.slice(current.start, clause.end))) ||
          candidate.times.some((time) => before(time) && time.bound === 'by' && time.relative == null))
      );
    return (
      known.unit !== recurrence.unit || known.times !== recurrence.times || areDueApart(known, recurrence)
    );
  }
  // 「每月开展检查，督促整改（县住建局负责，6月底前完成）」: the date among the duties is that of the whole
  const duties = closesInParenthesis(shadow) ? shadow.lastIndexOf('（') : shadow.length;
  const time = candidate.times.find(
    (mention) =>
      within(mention) &&
      mention.index < duties &&
      (isDue(mention) ||
        (opens(mention) &&
          (WHOLE_MONTH.test(mention.text) || opensYear(shadow, mention) || countsInYear(shadow, mention)))),
  );
  if (time === undefined || shadow.startsWith('并', clause.start)) return false;
  const earlier = candidate.times.find(
    (mention) =>
      before(mention) &&
      (isDue(mention) ||
        (countsInYear(shadow, mention) && countsInYear(shadow, time)) ||
        ((WHOLE_MONTH.test(mention.text) || opensYear(shadow, mention)) &&
          mention.index <= current.start + 1)),
  );
  return (earlier !== undefined && earlier.end !== time.end) || candidate.recurrences.some(before);
}

/** 「定期开展督查，每季度不少于一次」: how often what stands before is to be done. */
const ONLY_HOW_OFTEN = /^每[^，。；]{1,4}(?:至少|不少于|不低于)?[\d一二两三四五六]{1,2}次(?:以上)?[。；]?$/;

/** 「项目进展情况，问题整改情况，每月5日前上报」 */
const WHAT_IS_REPORTED = /^(?:[^，。；]{2,40}(?:情况|材料|信息|数据|报告|总结|名单)，){1,5}$/;

/** 「…，每周五报送进度」: reporting and keeping lists has a rhythm of its own. */
const REPORTS =
  /^[^，。；]{2,8}(?:(?:将|把|向)[^，。；]{2,16})?(?:报送|上报|报(?=[省市县区]|一)|更新(?=一次|[^，。；]{0,4}台账)|通报)(?!一批)/;

/** 「各单位要及时更新栏目，每周至少更新一次」: how often what stands before is done, in the same word. */
const AS_OFTEN = /(更新|报送|通报)[^，。；]{0,20}，每[^，。；]{1,8}\1[一二两三四五六\d]{1,2}次[，。；]?$/;

/** 「快报于每月5日前报送，月报于每月20日前报送」 */
const areDueApart = (known: RecurrenceMention, next: RecurrenceMention): boolean =>
  known.rule === next.rule &&
  (known.dueDay === null || next.dueDay === null
    ? known.rule === 'recurrence.next-year' && known.text !== next.text
    : known.dueDay !== next.dueDay);

/** 「每季度开展一次练兵，9月举办大赛」, 「4月份组织宣讲，5月至8月开展竞赛」 */
const WHOLE_MONTH =
  /^(?:(?:20\d\d|[今明])年)?(?:(?:1[0-2]|[1-9])(?:月份?)?(?:至|到|-|—{1,2}|－|–|~|～))?(?:1[0-2]|[1-9])月份?$/;

/** 「2024年，各县选点，2025年，全面推开」: years that stand by themselves, not 「2024年达到40%，2025年达到60%」. */
const opensYear = (shadow: string, { index, text }: { index: number; text: string }): boolean =>
  /^20\d\d年$/.test(text) && shadow.charAt(index + text.length) === '，';

/** 「支持家庭改造，2024年完成1000户，2025年完成1200户」: so many of the same in each year. */
const countsInYear = (shadow: string, { index, text }: { index: number; text: string }): boolean =>
  /^20\d\d年$/.test(text) && COUNTED_WORK.test(shadow.slice(index + text.length, index + text.length + 14));
const COUNTED_WORK =
  /^(?:底前|年?内)?(?:再|新)?(?:完成|新建|建成|建设|改造|培训|新增|实施|打造|创建)[^，。；%]{0,6}\d+(?![%\d.])/;

const isDue = (mention: Candidate['times'][number]): boolean =>
  mention.relative == null &&
  (mention.bound === 'by' || mention.bound === 'until' || /[底末旬]$|季度$|半年$/.test(mention.text));
