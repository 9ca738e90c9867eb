import { dayOf, type Day } from '../../extract/times/calendar.js';
import type { Period } from '../../schema.js';
import type { NoticeText } from '../noticeText.js';
import type { NoticeBody } from '../readBody.js';
import type { Located } from './readFrontMatter.js';

const YEARS = /((?:19|20)\d\d)\s?年?\s?(?:至|到|-|—{1,2}|－|–|~|～)\s?((?:19|20)\d\d)\s?年?/;

/** What the plan covers: the years of its title, else the year that its opening speaks of. */
export function periodOf(
  title: Located<string> | null,
  notice: NoticeText,
  body: NoticeBody,
): Located<Period> | null {
  if (title !== null) {
    const range = YEARS.exec(title.value);
    if (range?.[1] !== undefined && range[2] !== undefined)
      return located(range[1], range[2], title.span.start + range.index, range[0].length);
    const year = /((?:19|20)\d\d)\s?年/.exec(title.value);
    if (year?.[1] !== undefined)
      return located(year[1], year[1], title.span.start + year.index, year[0].length);
    return rangeOfOpening(notice, body);
  }
  const until = body.nodes[0]?.start ?? Math.min(notice.shadow.length, 800);
  const opening = notice.shadow.slice(0, Math.min(until, 800));
  const year = /((?:19|20)\d\d)年度/.exec(opening);
  return year?.[1] === undefined ? null : located(year[1], year[1], year.index, year[0].length);
}

/** 「自2023年6月1日至8月31日开展」: the days between which the plan of the opening runs. */
const RANGE =
  /(?:自|从|于)(20\d\d)年(\d{1,2})月(\d{1,2})日(?:起)?(?:至|到|—|-)(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/;

function rangeOfOpening(notice: NoticeText, body: NoticeBody): Located<Period> | null {
  const until = body.nodes[0]?.start ?? Math.min(notice.shadow.length, 800);
  const range = RANGE.exec(notice.shadow.slice(0, Math.min(until, 1200)));
  if (range === null) return null;
  const day = (year: string | undefined, month: string | undefined, date: string | undefined): Day | null =>
    dayOf(Number(year), Number(month), Number(date));
  const start = day(range[1], range[2], range[3]);
  const end = day(range[4] ?? range[1], range[5], range[6]);
  if (start === null || end === null || end < start) return null;
  return { value: { start, end }, span: { start: range.index, end: range.index + range[0].length } };
}

const located = (first: string, last: string, start: number, length: number): Located<Period> => ({
  value: { start: `${first}-01-01`, end: `${last}-12-31` },
  span: { start, end: start + length },
});
