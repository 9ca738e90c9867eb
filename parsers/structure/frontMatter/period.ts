import { extractTimes } from '../../extract/times/extractTimes.js';
import type { Genre, Period } from '../../schema.js';
import type { NoticeText } from '../noticeText.js';
import type { NoticeBody } from '../readBody.js';
import type { Located } from './readFrontMatter.js';

const TO = '\\s?年?\\s?(?:至|到|-|—{1,2}|－|–|~|～)\\s?';
const YEAR = '((?:19|20)\\d\\d)';
const YEARS = new RegExp(`${YEAR}${TO}${YEAR}\\s?年?`);
const WINTER = new RegExp(`${YEARS.source}秋冬季`);
/** 「…行动方案（2024年3月至2026年12月）」 */
const MONTHS = new RegExp(`（(${YEAR}年\\d{1,2}月${TO}(?:${YEAR}年)?\\d{1,2}月)）`);
const TO_COME = new RegExp(`(?:和|及|与|暨)${YEAR}年[^，。]{0,10}(?:安排|计划|打算|要点|思路)$`);
const HALF_TO_COME = new RegExp(
  `${YEAR}年上半年.{2,12}(?:和|及|与|暨)下半年[^，。]{0,10}(?:安排|计划|打算|要点|思路)$`,
);

/**
 * What the notice covers: the years of a plan's title, the time to come of a report's, else the days between which the
 * opening says that it runs. Other genres have none.
 * @param year what a day without one belongs to; null where the head names none
 */
export function periodOf(
  genre: Genre,
  title: Located<string> | null,
  notice: NoticeText,
  body: NoticeBody,
  year: number | null,
): Located<Period> | null {
  if (genre === 'report') return title === null ? null : timeToCome(title);
  if (genre === 'notice')
    return (title === null ? null : rangeOfOpening(notice, year)) ?? rangeOfItem(notice, year);
  if (genre !== 'plan') return null;
  if (title === null) return yearOfOpening(notice, body) ?? rangeOfItem(notice, year);
  const named = yearsOfTitle(title);
  if (named === null)
    return rangeOfOpening(notice, year) ?? yearsOfOpening(notice) ?? rangeOfItem(notice, year);
  // 「2024年秸秆禁烧工作方案」 is for the days that its section on time names.
  return (isWholeYear(named.value) ? rangeOfItem(notice, year) : null) ?? named;
}

const isWholeYear = ({ start, end }: Period): boolean =>
  start.slice(0, 4) === end.slice(0, 4) && start.endsWith('-01-01') && end.endsWith('-12-31');

function yearsOfTitle(title: Located<string>): Located<Period> | null {
  const winter = WINTER.exec(title.value);
  if (winter?.[1] !== undefined && winter[2] !== undefined)
    return located(title, winter, `${winter[1]}-10-01`, `${winter[2]}-03-31`);
  const months = MONTHS.exec(title.value);
  if (months?.[1] !== undefined) {
    const [time] = extractTimes(months[1].replace(/\s/g, ''), { issuedOn: null, year: null });
    if (time?.isRange === true && time.start !== null && time.end !== null)
      return located(title, months, time.start, time.end);
  }
  const range = YEARS.exec(title.value);
  if (range?.[1] !== undefined && range[2] !== undefined)
    return located(title, range, `${range[1]}-01-01`, `${range[2]}-12-31`);
  const part = partOfYear(title);
  if (part !== null) return part;
  const year = OF_WHOLE_YEAR.exec(title.value);
  return year?.[1] === undefined ? fiveYears(title) : wholeYear(title, year, year[1]);
}

const PART_OF_YEAR =
  /(?:19|20)\d\d\s?年\s?(?:第?[一二三四]季度|[上下]半年|(?:1[0-2]|[1-9])月份?(?!\d))(?=[^，。至到—-]{0,20}(?:工作|要点|计划|安排|重点|任务))/;

/** 「2023年第四季度重点工作安排」, 「2023年6月份工作计划」 */
function partOfYear(title: Located<string>): Located<Period> | null {
  const part = PART_OF_YEAR.exec(title.value);
  if (part === null) return null;
  const [time] = extractTimes(part[0].replace(/\s/g, ''), { issuedOn: null, year: null });
  return time === undefined || time.start === null || time.end === null
    ? null
    : located(title, part, time.start, time.end);
}

/** 「2024年工作要点」; not 「2024年全县清明祭扫工作方案」, which is for some days of the year. */
const OF_WHOLE_YEAR = new RegExp(
  `${YEAR}\\s?年(?![^，。]{0,8}(?:[暑寒]假|[春夏秋冬]季|春运|开学|汛期|元旦|两节|春节|除夕|元宵|清明|五一|端午|中秋|国庆|重阳))`,
);

const FIVE_YEARS = /[“"]?十([一二三四五六])五[”"]?(?:时期|期间)?/;
/** The first year of the 十一五. */
const FIRST_FIVE_YEARS = 2006;

/** 「“十四五”养老服务发展规划」: the five years of the national plan of that number. */
function fiveYears(title: Located<string>): Located<Period> | null {
  const found = FIVE_YEARS.exec(title.value);
  if (found?.[1] === undefined) return null;
  const start = FIRST_FIVE_YEARS + 5 * '一二三四五六'.indexOf(found[1]);
  return located(title, found, `${start}-01-01`, `${start + 4}-12-31`);
}

/** 「2023年工作总结和2024年工作安排」, 「上半年工作总结及下半年工作打算」: what is past is no plan. */
function timeToCome(title: Located<string>): Located<Period> | null {
  const half = HALF_TO_COME.exec(title.value);
  if (half?.[1] !== undefined) return located(title, half, `${half[1]}-07-01`, `${half[1]}-12-31`);
  const year = TO_COME.exec(title.value);
  return year?.[1] === undefined ? null : wholeYear(title, year, year[1]);
}

const LONGEST_OPENING = 1_200;
const LONGEST_RANGE = 44;

/** 「自2023年6月1日至8月31日开展」, 「从2023年4月下旬开始，到8月底结束」. */
function rangeOfOpening(notice: NoticeText, year: number | null): Located<Period> | null {
  const opening = notice.shadow.slice(0, LONGEST_OPENING);
  for (const from of opening.matchAll(/(?:自|从|于)(?=20\d\d年)|(?<=决定)[自从于在](?=\d{1,2}月)/g)) {
    const at = from.index + 1;
    const words = opening.slice(at, at + LONGEST_RANGE);
    const named = words.startsWith('20') ? Number(words.slice(0, 4)) : year;
    const [first, second] = extractTimes(words, { issuedOn: null, year: named });
    if (first?.index !== 0 || first.start === null) continue;
    const last = first.isRange === true ? first : second;
    if (last === undefined || last.end === null || last.end < first.start) continue;
    const end = last.index + last.text.length;
    const gap = words.slice(first.text.length, last.index);
    if (last !== first && !FROM_TO.test(gap)) continue;
    if (!/^[^。；]{0,16}(?:开展|进行|组织|实施|集中|结束|止|，用)/.test(opening.slice(at + end))) continue;
    return { value: { start: first.start, end: last.end }, span: { start: at, end: at + end } };
  }
  return null;
}

/** 「利用三年时间（2024—2026年）」 */
const IN_YEARS = new RegExp(`[两二三四五]年(?:左右)?的?时间（${YEARS.source}）`);

function yearsOfOpening(notice: NoticeText): Located<Period> | null {
  const opening = {
    value: notice.shadow.slice(0, LONGEST_OPENING),
    span: { start: 0, end: LONGEST_OPENING },
  };
  const years = IN_YEARS.exec(opening.value);
  return years?.[1] === undefined || years[2] === undefined
    ? null
    : located(opening, years, `${years[1]}-01-01`, `${years[2]}-12-31`);
}

const ITEM_ON_TIME =
  /(?:^|\n)[ \u3000]*(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|\d{1,2}[.、](?=[^\n]{0,16}(?:19|20)\d\d年))?\s?(?:(?:专项|集中|总体)?(?:活动|行动|整治|检查|排查|督[查导]|抽查|核查|普查|调查|宣传|工作|实施|开展|举办|起止|年检|年报|年度检查|清理|清查|摸排|排查|治理|征集|评选|评估|监测|竞赛|大赛|比赛)(?:的)?)?时间(?:安排|[和及][\u4e00-\u9fff]{2})?[：:。]?\s*(?:（一）[\u4e00-\u9fff]{0,4}时间[：:。]?\s*)?(?:[\u4e00-\u9fff]{2}时间|[\u4e00-\u9fff]{2,10}安排在)?(?:自|从|为|于)?(?=(?:(?:19|20)\d\d年)?\d{1,2}月|(?:19|20)\d\d年?(?:至|到|-|—|－|–|~|～))/;

/** 「二、活动时间：2023年6月5日至6月30日」: a section that says from when to when. */
function rangeOfItem(notice: NoticeText, year: number | null): Located<Period> | null {
  const item = ITEM_ON_TIME.exec(notice.shadow);
  if (item === null) return null;
  const at = item.index + item[0].length;
  const words = notice.shadow.slice(at, at + LONGEST_RANGE);
  const [first, second] = extractTimes(words, { issuedOn: null, year });
  if (first?.index !== 0 || first.start === null) return null;
  const last = first.isRange === true || WHOLE_MONTH.test(first.text) ? first : second;
  if (last === undefined || last.end === null || last.end < first.start) return null;
  if (last !== first && !FROM_TO.test(words.slice(first.text.length, last.index))) return null;
  const end = last.index + last.text.length;
  if (
    !/^(?:止|结束)?(?:[。；\n]|期间?(?:进行|开展|举行|实施)?[，。；\n]|，(?:逾期|为期|共|历时|全[省市州县区])|$)/.test(
      words.slice(end),
    )
  )
    return null;
  return { value: { start: first.start, end: last.end }, span: { start: at, end: at + end } };
}

/** 「活动时间：2024年6月」 */
const WHOLE_MONTH = /^(?:(?:19|20)\d\d年)?\d{1,2}月份?$/;

/** What stands between the first and the last day. */
const FROM_TO = /^(?:开始|起|正式启动)?，?(?:至|到|持续到)$/;

/** A fragment without a title: the year that its opening speaks of. */
function yearOfOpening(notice: NoticeText, body: NoticeBody): Located<Period> | null {
  const until = Math.min(body.nodes[0]?.start ?? notice.shadow.length, 800);
  const year = /((?:19|20)\d\d)年度/.exec(notice.shadow.slice(0, until));
  return year?.[1] === undefined ? null : wholeYear({ value: '', span: { start: 0, end: 0 } }, year, year[1]);
}

const wholeYear = (within: Located<string>, found: RegExpExecArray, year: string): Located<Period> =>
  located(within, found, `${year}-01-01`, `${year}-12-31`);

function located(
  within: Located<string>,
  found: RegExpExecArray,
  start: string,
  end: string,
): Located<Period> {
  const at = within.span.start + found.index;
  return { value: { start, end }, span: { start: at, end: at + found[0].length } };
}
