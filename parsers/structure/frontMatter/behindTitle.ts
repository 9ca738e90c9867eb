import type { Day } from '../../extract/times/calendar.js';
import type { Span } from '../../schema.js';
import type { NoticeText } from '../noticeText.js';
import { DOCUMENT_NUMBER, TITLE_END, withoutCount } from './lines.js';
import { withoutMarksBehind } from '../titleWords.js';
import { readDay } from './readDay.js';
import type { Located } from './readFrontMatter.js';
import type { TitleRun } from './titles.js';

/** The words of a title without the site's or file's name, the number and the day that are set behind it. */
export function withoutAdditions(title: string): string {
  const words = withoutNumber(withoutSite(withoutFileName(title))).replace(DAY_BEHIND, '');
  return withoutMarksBehind(words, '：:');
}

/** The words of a title without how a file is called or how many texts a page of samples holds. */
export const withoutFileName = (title: string): string => withoutCount(title.replace(OF_FILE, ''));

/** 「…实施方案.docx」, 「…工作计划 第2篇」, 「…工作方案（精选6篇）」 */
const OF_FILE =
  /\.(?:docx?|wps|pdf|txt)$|\s?(?:第\d{1,2}篇|篇[一二三四五六七八九十\d]{1,2}|[\d一二三四五六七八九十]{1,2}\s?篇)$|（(?:精选|通用|最新|热门|共|集锦)?[\d一二三四五六七八九十]{1,3}[篇则份]）$/i;

/** 「…的通知_某市政府采购网」: the name of the site behind the title. */
const OF_SITE = /(?<=[\u4e00-\u9fff）)])\s?[_|｜-]{1,2}\s?[\u4e00-\u9fff]{2,16}(?:网|网站|门户)$/;

/** 「…的通知_通知公告_某县民政局」, 「…的通知 - 某县人民政府」: behind a whole title, whatever the page is called by. */
const NAMES_OF_PAGE = /\s?(?:[_|｜－–-]\s?[\u4e00-\u9fff]{2,16}){1,3}$/;
const LAST_OF_PAGE =
  /(?:网|网站|门户|政府|[局厅委府院校]|委员会|办公室|公开|公告|公示|文件|动态|政务|频道|中心)$/;

function withoutSite(title: string): string {
  const words = title.replace(OF_SITE, '');
  const at = NAMES_OF_PAGE.exec(words)?.index ?? words.length;
  return at < words.length && LAST_OF_PAGE.test(words) && TITLE_END.test(words.slice(0, at))
    ? words.slice(0, at)
    : words;
}

/** 「…的讲话（2023年3月5日）」, 「…的意见（某市公安局二○○四年一月）」 */
const DAY_BEHIND =
  /\s?（[^（）\d]{0,30}?(?:(?:19|20)\d\d|[一二][〇零○Oo0一二三四五六七八九]{3})\s?[年./-]\s?[\d一二三四五六七八九十元]{1,3}\s?[月./-]\s?(?:[\d一二三四五六七八九十]{1,3}\s?日?)?）$/;

/** 「…的通知 某办〔2021〕8号」 */
function withoutNumber(title: string): string {
  const number = NUMBER_BEHIND.exec(title);
  if (number === null) return title;
  for (let at = title.length - 1; at >= number.index; at--)
    if (TITLE_END.test(title.slice(0, at).trimEnd())) return title.slice(0, at).trimEnd();
  return title;
}

const NUMBER_BEHIND = new RegExp(`(?:（(?=[\\u4e00-\\u9fff]))?${DOCUMENT_NUMBER.source}）?$`);

/** The number that a page sets behind the title. */
export function numberBehind(notice: NoticeText, run: TitleRun | null): Located<string> | null {
  const { start, end } = spanOf(notice, run);
  const written = notice.shadow.slice(start, end);
  if (withoutNumber(written) === written) return null;
  const at = withoutNumber(written).length;
  const number = DOCUMENT_NUMBER.exec(
    written.slice(at).replace(/^[（(\s]+/, (lead) => ' '.repeat(lead.length)),
  );
  if (number === null) return null;
  const from = start + at + number.index;
  return {
    value: notice.shadow.slice(from, from + number[0].length),
    span: { start: from, end: from + number[0].length },
  };
}

/** The day in parentheses behind the title. */
export function dayBehind(notice: NoticeText, run: TitleRun | null): Located<Day> | null {
  const { start, end } = spanOf(notice, run);
  const behind = DAY_BEHIND.exec(notice.shadow.slice(start, end));
  const day = behind === null ? null : readDay(behind[0]);
  return behind === null || day === null ? null : { value: day, span: { start: start + behind.index, end } };
}

/** Where the lines of a title stand; nothing where there is none. */
const spanOf = ({ paragraphs }: NoticeText, run: TitleRun | null): Span =>
  run === null
    ? { start: 0, end: 0 }
    : { start: paragraphs[run.first]?.start ?? 0, end: paragraphs[run.last]?.end ?? 0 };
