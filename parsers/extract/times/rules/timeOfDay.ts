import { numeralValue } from '../../../structure/numerals.js';

const PATTERN =
  /(上午|中午|下午|晚上?|早上|凌晨)?(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:时|点|[:：](\d{2}))(半|整|钟)?(?:(\d{1,2})分)?(?=[之以]?前|前|[，。；）]|止|报|将|向|至)/;

/** What each hour is written with; most words behind a date hold none. */
const HOUR_SIGN = /[时点:：]/;

/** HH:mm for 「下午3点前」, 「15时前」, 「17:00前」, 「上午十点半前」; null where no time of day stands. 24时 is the day's last minute. */
export function timeOfDayIn(text: string): string | null {
  const match = HOUR_SIGN.test(text) ? PATTERN.exec(text) : null;
  if (match === null) return null;
  let hour = numeralValue(match[2] ?? '');
  if (hour === null || hour > 24) return null;
  if (/下午|晚/.test(match[1] ?? '') && hour < 12) hour += 12;
  const minute = match[4] === '半' ? 30 : Number(match[3] ?? match[5] ?? 0);
  if (hour === 24) return '23:59';
  if (minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
