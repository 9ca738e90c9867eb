import { RuleList, type Found } from '../rule.js';
import { timeOfDayIn } from '../times/rules/timeOfDay.js';
import { insideTitle } from '../titles.js';
import { dueDayIn, type DueDay } from './dueDay.js';
import type { RecurrenceMention, RecurrenceReading, RecurrenceUnit } from './reading.js';
import { byPeriod, namedPractice } from './rules/byPeriod.js';
import { countBehind, partsIn } from './rules/counts.js';
import { eachHalf, everyPart, everyPeriod } from './rules/everyPeriod.js';
import { eachMonth, springAndAutumn } from './rules/namedMonths.js';
import { afterPeriod, nextPeriod, nextYear } from './rules/nextPeriod.js';
import { oneEach, severalEach } from './rules/oneEach.js';
import { barePeriodCount, slashCount, timesPerPeriod, wholeYearCount } from './rules/timesPerPeriod.js';

const RULES = new RuleList<RecurrenceReading>([
  wholeYearCount,
  oneEach,
  severalEach,
  everyPeriod,
  everyPart,
  eachHalf,
  eachMonth,
  springAndAutumn,
  nextPeriod,
  nextYear,
  afterPeriod,
  timesPerPeriod,
  barePeriodCount,
  byPeriod,
  namedPractice,
  slashCount,
]);

const DUE_TIME_WITHIN = 16;

/** Every expression of how often in a sentence of shadow text, in order. Words within 《…》 are a name and pass. */
export function extractRecurrences(text: string): RecurrenceMention[] {
  const found = RULES.run(text, null).filter((result) => !insideTitle(text, result.index));
  return found.map((result, i) => complete(result, text, found[i + 1]?.index ?? text.length));
}

function complete(found: RecurrenceReading & Found, text: string, limit: number): RecurrenceMention {
  const end = found.index + found.text.length;
  const behind = text.slice(end, Math.min(limit, end + 90));
  const { rule, index, text: words, unit } = found;
  const due = dueDayIn(unit, behind);
  const parts = partsIn(behind);
  return {
    rule,
    index,
    text: words + (parts.length > due.text.length ? parts : due.text),
    unit,
    times: found.times !== undefined ? found.times : countOf(unit, behind, due),
    dueDay: found.dueDay ?? (parts === '' && !(unit === 'year' && monthsApart(behind)) ? due.day : null),
    dueTime: timeOfDayIn(behind.slice(0, DUE_TIME_WITHIN)),
  };
}

const HOUR = '(?:上午|下午|早上?|晚上?|中午)?\\d{1,2}(?:点|时|：00|:00)半?';
const TWO_HOURS = new RegExp(`^的?${HOUR}[、和及]${HOUR}(?!至|到)`);

const TWO_MONTHS = /^的?(1[0-2]|[1-9])月(?:份|底|初|[上中下]旬)?[、和及](1[0-2]|[1-9])月/;

/** 「每年3月、9月」 is twice; 「每年7月、8月」 may be once over both. */
function monthsApart(behind: string): boolean {
  const [, first, second] = TWO_MONTHS.exec(behind) ?? [];
  return first !== undefined && second !== undefined && Number(second) > Number(first) + 1;
}

/** 「每周一、三、五」 without a count is once on each of the days named, 「每天上午10点、下午4点」 at each of the hours. */
function countOf(unit: RecurrenceUnit, behind: string, due: DueDay): number | null {
  const count = countBehind(behind);
  if (count !== 1) return count;
  if (unit === 'year' && monthsApart(behind)) return 2;
  return due.named > 1 ? due.named : TWO_HOURS.test(behind) ? 2 : count;
}
