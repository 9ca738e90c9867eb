import type { PatternRule } from '../../rule.js';
import { monthSpan, type DaySpan } from '../calendar.js';
import type { TimeReading } from '../mention.js';
import { TO, YEAR, onDays, readYear } from './patterns.js';

/** The close of every year that is written in figures. */
const DIGIT_YEARS = [...'0123456789'].map((digit) => `${digit}年`);

/** 年底前, 2025年底, 年内, 年末, 今年上半年, 下半年, 全年, 年中, 2025年. */
export const yearPart: PatternRule<TimeReading> = {
  name: 'time.year-part',
  needs: ['半年', '年底', '年末', '年内', '年初', '年中', '年终', '年度', '岁末', '年全年'],
  pattern: new RegExp(
    `(?:(${YEAR}))(上半年|下半年|年?底|年?末|年?内|年?初|年中|岁末|全年)|(?<![\\d每半一二两三多近\\*＊xX×某])()(上半年|下半年|年底|年末|年内|年终(?!总结|考[核评]|盘点|决算|奖|述职|检查|评[估比])|岁末年初)`,
    'g',
  ),
  read(match) {
    const part = (match[2] ?? match[4] ?? '').replace('年', '').replace('上半', '上').replace('下半', '下');
    return onDays(readYear(match[1]), (year) => partOf(year, part));
  },
};

/** 「“十四五”末」: the last year of the national plan of that number. */
export const planEnd: PatternRule<TimeReading> = {
  name: 'time.plan-end',
  needs: ['五”末', '五末', '五”期末', '五期末', '五”时期末', '五时期末'],
  pattern: /“?十([一二三四五六])五”?(?:时?期)?末/g,
  read(match) {
    const year = LAST_OF_FIRST_PLAN + 5 * '一二三四五六'.indexOf(match[1] ?? '');
    return onDays({ year, yearOffset: null }, (last) => monthSpan(last, 12));
  },
};
/** The last year of the 十一五. */
const LAST_OF_FIRST_PLAN = 2010;

/** 2024—2026年, 2024至2026年: years from the first to the last. */
export const yearRange: PatternRule<TimeReading> = {
  name: 'time.year-range',
  needs: DIGIT_YEARS,
  pattern: new RegExp(`(?<!\\d)((?:20|19)\\d\\d)年?${TO}((?:20|19)\\d\\d)年(?![来以间龄级内])`, 'g'),
  read(match) {
    const first = Number(match[1]);
    const last = Number(match[2]);
    if (last <= first) return null;
    const when = { year: first, yearOffset: null };
    return onDays(
      when,
      (year) => ({ start: monthSpan(year, 1).start, end: monthSpan(year + last - first, 12).end }),
      {
        isRange: true,
      },
    );
  },
};

/** 2025年, 今年: a whole year. */
export const wholeYear: PatternRule<TimeReading> = {
  name: 'time.year',
  needs: [...DIGIT_YEARS, '今年', '本年', '明年', '一〇', '二〇'],
  pattern: new RegExp(
    `(?<!\\d)(?:(?:20|19)\\d\\d年度?|[今本明]年度?|[一二]〇[〇一二三四五六七八九]{2}年)(?![来以间龄级])`,
    'g',
  ),
  read(match) {
    const when = readYear(match[0]);
    if (when.year === null && when.yearOffset === null) return null;
    return onDays(when, (year) => monthSpan(year, 1, 12), { whole: true });
  },
};

function partOf(year: number, part: string): DaySpan {
  switch (part) {
    case '上':
      return monthSpan(year, 1, 6);
    case '下':
      return monthSpan(year, 7, 12);
    case '岁末初':
      return { start: monthSpan(year, 12).start, end: monthSpan(year + 1, 1).end };
    case '初':
      return monthSpan(year, 1);
    case '中':
      return monthSpan(year, 6);
    case '内':
    case '全':
      return monthSpan(year, 1, 12);
    default:
      return monthSpan(year, 12);
  }
}
