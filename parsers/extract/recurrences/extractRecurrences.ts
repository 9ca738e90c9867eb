import { numeralValue } from '../../structure/numerals.js';
import { runRules, type Found, type PatternRule } from '../rule.js';
import { timeOfDayIn } from '../times/rules/timeOfDay.js';
import type { RecurrenceMention, RecurrenceReading } from './reading.js';
import { byPeriod, namedPractice, oneEach } from './rules/byPeriod.js';
import { everyPeriod } from './rules/everyPeriod.js';
import { readCount, slashCount, timesPerPeriod, wholeYearCount } from './rules/timesPerPeriod.js';

const RULES: readonly PatternRule<RecurrenceReading>[] = [
  wholeYearCount,
  oneEach,
  everyPeriod,
  timesPerPeriod,
  byPeriod,
  namedPractice,
  slashCount,
];

const MAY_RECUR =
  /[每逐按全]|一[天日周月季年个]|半年|[日周月季](?:度)?[排报通调研巡例检督自会总分评汇考]|次[/／]|([日月年])\1/;

/** Every expression of how often in a sentence of shadow text, in order. */
export function extractRecurrences(text: string): RecurrenceMention[] {
  if (!MAY_RECUR.test(text)) return [];
  const found = runRules(RULES, text, null);
  return found.map((result, i) => complete(result, text, found[i + 1]?.index ?? text.length));
}

function complete(found: RecurrenceReading & Found, text: string, limit: number): RecurrenceMention {
  const end = found.index + found.text.length;
  const behind = text.slice(end, Math.min(limit, end + 90));
  const { rule, index, text: words, unit } = found;
  const due = dueDayIn(found, behind);
  return {
    rule,
    index,
    text: due.text === '' ? words : words + due.text,
    unit,
    times: found.times !== undefined ? found.times : countIn(behind),
    dueDay: found.dueDay ?? due.day,
    dueTime: timeOfDayIn(behind.slice(0, 16)),
  };
}

/** 「每季度至少对……开展1次」: the count stands behind, in the same clause or the next; without one it is once. */
function countIn(behind: string): number | null {
  const sentence = behind.split(/[。；]/, 1)[0] ?? '';
  const clauses = sentence.split('，');
  for (const clause of clauses.slice(0, 2)) {
    const match = COUNT.exec(clause);
    if (match === null) continue;
    if (/第$/.test(clause.slice(0, match.index))) continue;
    return readCount(match[1]);
  }
  return 1;
}

const COUNT = /(\d{1,3}|[一二两三四五六七八九十]{1,3}|[*xX×]{1,4})(?:次|回(?!头)|轮(?!训)|遍|场(?!所|地|景))/;
const DUE_DAY =
  /^(?:的)?(?:(\d{1,2})[日号]|(底|末|月底|月末))(?:之前|以前|前|内)?|^([一二三四五六日天1-7])(?![次个\d一二三四五六七八九十])(?:上午|下午)?(?:之前|以前|前)?|^(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:底|末|(\d{1,2})日)?/;

/** 「每月25日前」: 25; 「每周五」: 5. The last day of the period is null. */
function dueDayIn(found: RecurrenceReading & Found, behind: string): { day: number | null; text: string } {
  const match = DUE_DAY.exec(behind);
  if (match === null) return { day: null, text: '' };
  if (match[1] !== undefined && (found.unit === 'month' || found.unit === 'quarter')) {
    return { day: Number(match[1]), text: match[0] };
  }
  if (match[3] !== undefined && found.unit === 'week') {
    const weekday = /[日天]/.test(match[3]) ? 7 : numeralValue(match[3]);
    return { day: weekday, text: match[0] };
  }
  if (match[2] !== undefined) return { day: null, text: match[0] };
  return { day: null, text: '' };
}
