import { t } from '../texts/zh.js';

const dayMs = 86_400_000;

/** Today in Asia/Shanghai as YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now);
}

/** 2024-06-30 as 「6月30日」, with its year when it is not this one. */
export function dayWords(day: string, thisDay: string = today()): string {
  const [year, month, date] = day.split('-').map(Number);
  const short = `${month}月${date}日`;
  return day.slice(0, 4) === thisDay.slice(0, 4) ? short : `${year}年${short}`;
}

/** Two days as 「2024年3月1日至2026年9月30日」: a year is left out only where it is this one, or the start's own. */
export function rangeWords(start: string, end: string, thisDay: string = today()): string {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const from = dayWords(start, sameYear ? thisDay : '');
  return `${from}${t.common.to}${dayWords(end, sameYear ? end : '')}`;
}

/** 5 as 「还有5天」, 0 as 「今天」, -3 as 「逾期3天」. */
export function daysLeftWords(left: number): string {
  if (left === 0) return t.due.today;
  return left > 0 ? t.due.left(left) : t.due.late(-left);
}

/** An instant (ISO 8601 UTC) as Shanghai time: 「6月30日 15:20」. */
export function instantWords(instant: string, thisDay: string = today()): string {
  const at = new Date(instant);
  const clock = new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
  return `${dayWords(today(at), thisDay)} ${clock}`;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** The day so many days after. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** 2024-06 as 「2024年6月」. */
export function monthWords(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;
}
