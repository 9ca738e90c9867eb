import { numeralValue } from '../../structure/numerals.js';
import { PatternAt } from '../patternAt.js';
import { dayOf, monthSpan } from '../times/calendar.js';
import { DAY, MONTH, TO, readNumber } from '../times/rules/patterns.js';
import type { RecurrenceUnit } from './reading.js';

/** The day of its period on which a recurring task is due, as far as one number can say it. */
export interface DueDay {
  /** 1 (Monday) to 7 for weeks, else the day of the month, quarter or year from 1; null is the last day. */
  day: number | null;
  /** How many days are named: 「每周一、三、五」 3; 0 where none is. */
  named: number;
  /** The words, right behind those of the recurrence; empty where they name no day. */
  text: string;
}

const NONE: DueDay = { day: null, named: 0, text: '' };

/** Reads the words right behind 「每月」, 「每周」 and the like. */
export function dueDayIn(unit: RecurrenceUnit, behind: string): DueDay {
  switch (unit) {
    case 'week':
      return weekday(behind);
    case 'month':
      return afterEnd(behind) ?? monthDay(behind, DAY_OF_MONTH) ?? lastDay(behind);
    case 'quarter':
      return (
        afterEnd(behind) ?? inLastMonth(behind) ?? monthDay(behind, DAY_OF_FIRST_MONTH) ?? lastDay(behind)
      );
    case 'year':
      return afterEnd(behind) ?? dayOfYear(behind) ?? lastDay(behind);
    default:
      return lastDay(behind);
  }
}

const BEFORE = '(?:之前|以前|前|内)?';
const HAN_WEEKDAY = '[一二三四五六日天]';
const WEEKDAYS = new RegExp(
  `^(${HAN_WEEKDAY})(?![次个轮回遍场天二三四五六七八九十])((?:[、和及](?:周|星期)?${HAN_WEEKDAY}(?![次个轮回遍场天]))*)(?:${TO}(?:周|星期)?(${HAN_WEEKDAY}))?(?:上午|下午)?${BEFORE}`,
);

function weekday(behind: string): DueDay {
  const match = WEEKDAYS.exec(behind);
  if (match === null) return lastDay(behind);
  const first = weekdayNumber(match[1]);
  const text = match[0];
  if (match[3] !== undefined) return { day: null, named: weekdayNumber(match[3]) - first + 1, text };
  const others = (match[2] ?? '').match(/[、和及]/g)?.length ?? 0;
  return others > 0 ? { day: null, named: others + 1, text } : { day: first, named: 1, text };
}

const weekdayNumber = (written: string | undefined): number =>
  /[日天]/.test(written ?? '') ? 7 : (numeralValue(written ?? '') ?? 7);

const AFTER_END = new RegExp(
  `^(?:度)?(?:终了|结束|完结)后(?:的)?(?:${TO})?(\\d{1,2}|[一二三五十]{1,3})[日天]内`,
);

/** 「每月终了后10日内」: due on the 10th of the period that follows. */
function afterEnd(behind: string): DueDay | null {
  const match = AFTER_END.exec(behind);
  return match === null ? null : { day: numeralValue(match[1] ?? ''), named: 1, text: match[0] };
}

const DAYS = `(${DAY})((?:[、和及](?:${DAY}))*)前?(?:[、和及](${DAY}))?(?:${TO}(${DAY}))?${BEFORE}`;
const DAY_OF_MONTH = new RegExp(`^(?:的|[于在]|分别[于在])?${DAYS}`);
const IN_LAST_MONTH = new RegExp(`^的?(?:最后一个月|末月|第三个月)的?(?:${DAYS})?`);
const DAY_OF_FIRST_MONTH = new RegExp(`^的?(?:首月|首个月|第一个月)?的?${DAYS}`);

/** 「每季度最后一个月的30日前」: due at the close of the quarter. */
function inLastMonth(behind: string): DueDay | null {
  const match = IN_LAST_MONTH.exec(behind);
  return match === null ? null : { day: null, named: 1, text: match[0] };
}

function monthDay(behind: string, pattern: RegExp): DueDay | null {
  const match = pattern.exec(behind);
  if (match === null) return null;
  const others = ((match[2] ?? '') + (match[3] === undefined ? '' : '、')).match(/[、和及]/g)?.length ?? 0;
  if (others > 0) return { day: null, named: others + 1, text: match[0] };
  return { day: readNumber(match[4] ?? match[1]), named: 1, text: match[0] };
}

const IN_YEAR = new RegExp(
  `^的?(?:(?:1[0-2]|[1-9])月?${TO})?(${MONTH})份?(${DAY}|底|末|[上中下]旬)?${BEFORE}`,
);
/** Any year without a leap day: the number of a day is that of a common year. */
const COMMON_YEAR = 2023;

/** 「每年3月底前」: the 90th day. */
function dayOfYear(behind: string): DueDay | null {
  const match = IN_YEAR.exec(behind);
  if (match === null) return null;
  const month = readNumber(match[1]);
  if (month === 0) return null;
  const part = match[2] ?? '底';
  const last = monthSpan(COMMON_YEAR, month).end;
  const inMonth =
    part === '上旬' ? 10 : part === '中旬' ? 20 : /[底末旬]/.test(part) ? null : readNumber(part);
  const due = inMonth === null ? last : dayOf(COMMON_YEAR, month, inMonth);
  if (due === null) return null;
  const number = (Date.parse(due) - Date.parse(`${COMMON_YEAR}-01-01`)) / 86_400_000 + 1;
  return { day: number === 365 ? null : number, named: 1, text: match[0] };
}

const LAST_DAY = new PatternAt(/的?(?:[月年]?底|[月年]?末)(?:之前|以前|前|内)?/);

function lastDay(behind: string): DueDay {
  const match = LAST_DAY.execAt(behind, 0);
  return match === null ? NONE : { day: null, named: 0, text: match[0] };
}
