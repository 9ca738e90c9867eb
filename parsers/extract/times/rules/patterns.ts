import type { DaySpan } from '../calendar.js';
import type { TimeReading } from '../mention.js';
import { numeralValue } from '../../../structure/numerals.js';

/** Parts of patterns that several rules of time share, with how to read them. */
export const HAN_DIGITS = '[〇零○一二三四五六七八九]';
export const YEAR = `(?:\\d{4}|[一二]${HAN_DIGITS}{3})年度?|[今本当明次翌去上]年度?|同年`;
/** 元月 is January. */
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|(?<![单公\\d百千万])元)月';
export const DAY =
  '(?:[12]\\d|3[01]|0?[1-9]|二十[一二三四五六七八九]?|三十一?|十[一二三四五六七八九]?|[一二三四五六七八九])[日号]';
/** The end of every month that is written, and the beginning of every day behind it: what rules of months and days need. */
export const MONTH_ENDS = [...'0123456789一二三四五六七八九十元'].map((figure) => `${figure}月`);
export const DAY_BEHIND_MONTH = [...'0123456789一二三四五六七八九十'].flatMap((figure) => [
  `月${figure}`,
  `月份${figure}`,
]);
export const TO = '(?:至|到|-{1,2}|—{1,2}|－{1,2}|–{1,2}|~|～|―{1,2}|─{1,2})';

export function readYear(written: string | undefined): { year: number | null; yearOffset: number | null } {
  if (written === undefined) return { year: null, yearOffset: null };
  const word = written.replace(/年度?$/, '');
  const offset = YEAR_WORDS[word];
  if (offset !== undefined) return { year: null, yearOffset: offset };
  const year = numeralValue(word);
  return { year: year !== null && year >= 1900 && year <= 2199 ? year : null, yearOffset: null };
}

const YEAR_WORDS: Record<string, number> = {
  今: 0,
  本: 0,
  当: 0,
  同: 0,
  明: 1,
  次: 1,
  翌: 1,
  去: -1,
  上: -1,
};

export function readNumber(written: string | undefined): number {
  const words = written ?? '';
  let end = words.length;
  while (end > 0 && '年月日号份'.includes(words.charAt(end - 1))) end--;
  return numeralValue(words.slice(0, end).replace('元', '一')) ?? 0;
}

/** A reading of days that are known once the year is. */
export function onDays(
  when: { year: number | null; yearOffset: number | null },
  spanIn: (year: number) => DaySpan | null,
  more: Partial<TimeReading> = {},
): TimeReading {
  return {
    year: when.year,
    yearOffset: when.yearOffset,
    spanIn,
    comesRound: more.comesRound === true,
    whole: more.whole === true,
    isRange: more.isRange === true,
  };
}
