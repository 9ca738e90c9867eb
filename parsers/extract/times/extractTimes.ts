import { PatternAt } from '../patternAt.js';
import { RuleList, type Found, type PatternRule } from '../rule.js';
import { insideTitle } from '../titles.js';
import { addDays, monthOf, yearOf } from './calendar.js';
import type { TimeBound, TimeMention, TimeReading, TimeReference } from './mention.js';
import { dottedDate, dottedDays, dottedRange } from './rules/dottedDate.js';
import { festival } from './rules/festival.js';
import { fullDate } from './rules/fullDate.js';
import { masked } from './rules/masked.js';
import { month, monthEndSlip } from './rules/month.js';
import { issueDay, monthLater } from './rules/monthLater.js';
import { TO } from './rules/patterns.js';
import { quarter, quarterLater } from './rules/quarter.js';
import { dayOnly } from './rules/dayOnly.js';
import { promptReport, relative } from './rules/relative.js';
import { timeOfDayIn } from './rules/timeOfDay.js';
import { weekLater } from './rules/weekLater.js';
import { planEnd, wholeYear, yearPart, yearRange } from './rules/yearPart.js';

const RULES = new RuleList<TimeReading, TimeReference>([
  masked,
  fullDate,
  dottedRange,
  dottedDate,
  dottedDays,
  month,
  monthEndSlip,
  monthLater,
  issueDay,
  weekLater,
  quarter,
  quarterLater,
  festival,
  yearPart,
  planEnd,
  yearRange,
  wholeYear,
  dayOnly,
  relative,
  promptReport,
] as readonly PatternRule<TimeReading, TimeReference>[]);

/**
 * Every time expression of a text, in order, resolved with the notice's own dates and never the clock. Days are days
 * in Asia/Shanghai. The text must be a shadow text (see structure/shadow.ts), at most a paragraph long.
 */
export function extractTimes(text: string, reference: TimeReference): TimeMention[] {
  const found = RULES.run(text, reference).filter((result) => !insideTitle(text, result.index));
  if (found.length === 0) return [];
  const mentions = mergeRanges(
    found.map((result) => withBound(result, text)),
    text,
  );
  inheritYears(mentions, reference);
  return mentions;
}

function withBound(found: TimeReading & Found, text: string): TimeMention {
  const named = found.index + found.text.length;
  const end = named + (WEEKDAY_NOTE.execAt(text, named)?.[0].length ?? 0);
  const bound = boundOf(found, text, closesNote(text, found.index, end) ? end + 1 : end);
  const after = text.slice(end, end + 10);
  const whole = found.whole === true && !/^(?:之|以)?内/.test(after);
  return {
    rule: found.rule,
    index: found.index,
    text: text.slice(found.index, end),
    year: found.year,
    yearOffset: found.yearOffset,
    spanIn: found.spanIn,
    comesRound: found.comesRound === true,
    masked: found.masked === true,
    isRange: found.isRange === true,
    relative: found.relative ?? null,
    whole,
    bound,
    start: null,
    end: null,
    time: timeOfDayIn(after),
  };
}

/** 「3月15日（星期五）前」: the weekday only tells again which day is meant. */
const WEEKDAY_NOTE = new PatternAt(/（(?:星期|周)[一二三四五六日天]）/);

/** 「周五（3月15日）前」: the day itself stands in parentheses behind its weekday. */
const closesNote = (text: string, index: number, end: number): boolean =>
  text.startsWith('）', end) && AFTER_WEEKDAY.test(text.slice(Math.max(0, index - 4), index));
const AFTER_WEEKDAY = /(?:(?<!每)周|星期)[一二三四五六日天]（$/;

const BY =
  /^(?:之前|以前|前(?!后|期|来|往|提|三|段|述)|底前|内)|^(?:，|的)?(?:上午|下午|中午|晚上?)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:时|点|:\d\d)(?:半|整|钟|\d{1,2}分)?(?:之前|以前|前)|^下班前/;

const FROM = new PatternAt(/(?:(?:零|\d{1,2})时)?(?:起|开始|以来|之日起)/);
const AFTER = new PatternAt(/(?:之后|以后|后)/);

function boundOf(found: Found & TimeReading, text: string, end: number): TimeBound {
  const after = text.slice(end, end + 14);
  if (BY.test(after)) return 'by';
  if (FROM.testAt(text, end)) return 'from';
  if (AFTER.testAt(text, end)) return 'after';
  if (
    /(?:(?<![达得收接做受提遇])到|至|截至|截止到?|截止时间[为：]?|时限[为：]?|不[晚迟]于)$/.test(
      text.slice(Math.max(0, found.index - 5), found.index),
    )
  )
    return 'until';
  if (found.relative != null) return 'by';
  return 'during';
}

const RANGE_GAP = new RegExp(`^(?:\\s?起?(?:${TO})\\s?)$`);

/** 「2024年3月至2024年4月」: two neighbours with 至 between them are one; the later takes its year from the earlier. */
function mergeRanges(mentions: TimeMention[], text: string): TimeMention[] {
  const merged: TimeMention[] = [];
  for (const mention of mentions) {
    const previous = merged.at(-1);
    if (previous !== undefined && canJoin(previous, mention, text)) {
      merged[merged.length - 1] = joined(previous, mention, text);
    } else {
      merged.push(mention);
    }
  }
  return merged;
}

function canJoin(first: TimeMention, second: TimeMention, text: string): boolean {
  const gap = text.slice(first.index + first.text.length, second.index);
  return gap.length <= 5 && first.relative == null && second.relative == null && RANGE_GAP.test(gap);
}

function joined(first: TimeMention, second: TimeMention, text: string): TimeMention {
  const { spanIn: firstSpan } = first;
  const { spanIn: secondSpan } = second;
  const apart =
    first.year !== null && second.year !== null
      ? second.year - first.year
      : (second.yearOffset ?? 0) - (first.yearOffset ?? 0);
  const baseYear = first.year ?? (second.year !== null ? second.year : null);
  return {
    ...second,
    rule: first.rule === second.rule ? first.rule : `${first.rule}+${second.rule}`,
    index: first.index,
    text: text.slice(first.index, second.index + second.text.length),
    year: baseYear,
    yearOffset: first.yearOffset,
    isRange: true,
    whole: false,
    masked: first.masked === true || second.masked === true,
    spanIn:
      firstSpan === null || secondSpan === null
        ? null
        : (year) => {
            const from = firstSpan(first.year === null && second.year !== null ? second.year : year);
            let to = secondSpan(year + (first.year !== null || second.year === null ? apart : 0));
            if (from !== null && to !== null && to.end < from.start) to = secondSpan(year + apart + 1);
            return from === null || to === null ? null : { start: from.start, end: to.end };
          },
  };
}

/** A date without a year takes that of the day set before it in the sentence, else that of the notice. */
function inheritYears(mentions: TimeMention[], reference: TimeReference): void {
  let setBefore: TimeMention | null = null;
  for (const mention of mentions) {
    if (mention.spanIn === null) continue;
    const year = yearAfter(setBefore, mention) ?? yearFor(mention, reference);
    if (year === null) continue;
    const span = mention.spanIn(year);
    if (span === null) continue;
    mention.start = span.start;
    mention.end =
      mention.bound === 'by' && mention.whole === true && !/内$/.test(mention.text)
        ? addDays(span.start, -1)
        : span.end;
    if (mention.year !== null && (mention.bound === 'by' || mention.bound === 'until')) setBefore = mention;
  }
}

/** 「2019年12月25日前评议，12月31日前报送，1月15日前走访」: from day to day, over the turn of the year. */
function yearAfter(
  before: TimeMention | null,
  { year, yearOffset, comesRound, spanIn }: TimeMention,
): number | null {
  if (before?.end == null || year !== null || yearOffset !== null || comesRound === true) return null;
  const base = yearOf(before.end);
  const span = spanIn?.(base) ?? null;
  const turns =
    span !== null &&
    monthOf(before.end) >= LATE_MONTH &&
    monthOf(span.end) <= EARLY_MONTH &&
    span.end < before.end;
  return turns ? base + 1 : base;
}

/** A notice of November or December that names an early month means the coming year. */
const LATE_MONTH = 11;
const EARLY_MONTH = 3;

function yearFor(mention: TimeMention, reference: TimeReference): number | null {
  if (mention.year !== null) return mention.year;
  if (mention.yearOffset !== null)
    return reference.year === null ? null : reference.year + mention.yearOffset;
  const base = reference.year;
  const issued = reference.issuedOn;
  if (base === null || mention.spanIn === null || issued === null || base !== yearOf(issued)) return base;
  if (mention.comesRound !== true && monthOf(issued) < LATE_MONTH) return base;
  const span = mention.spanIn(base);
  if (span === null) return base;
  if (mention.comesRound === true) return span.start < issued ? base + 1 : base;
  if (span.end < issued && monthOf(span.end) <= EARLY_MONTH) return base + 1;
  return base;
}
