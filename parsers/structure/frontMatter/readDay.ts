import { dayOf, type Day } from '../../extract/times/calendar.js';
import { numeralValue } from '../numerals.js';

const PATTERN =
  /(\d{4}|[一二][〇零○Oo0一二三四五六七八九]{3})\s?[年./-]\s?(\d{1,2}|[一二三四五六七八九十]{1,2}|元)\s?[月./-]\s?(\d{1,2}|[一二三四五六七八九十]{1,3})/;

/** The first full date of a line: 2024年3月15日, 二○二四年三月十五日, 2024-03-15; null where there is none. */
export function readDay(shadow: string): Day | null {
  const match = PATTERN.exec(shadow);
  if (match === null) return null;
  const written = match[1] ?? '';
  const year = numeralValue(/^\d+$/.test(written) ? written : written.replace(/[Oo0]/g, '〇'));
  const month = numeralValue((match[2] ?? '').replace('元', '一'));
  const day = numeralValue(match[3] ?? '');
  return year === null || month === null || day === null ? null : dayOf(year, month, day);
}
