import { addDays, daysBetween } from '../../design/days.js';

export type Zoom = 'month' | 'quarter' | 'year';

/** Pixels for one day. */
const dayWidth: Record<Zoom, number> = { month: 11, quarter: 4, year: 1.5 };

export interface Tick {
  x: number;
  words: string;
  major: boolean;
}

/** Days laid out from left to right: `x` of a day, the ticks of the header, the width of it all. */
export interface Scale {
  start: string;
  width: number;
  perDay: number;
  x: (day: string) => number;
  ticks: Tick[];
}

/** From the first of the first month to the end of the last, so that ticks stand at both ends. */
export function scaleOf(first: string, last: string, zoom: Zoom): Scale {
  const start = `${first.slice(0, 7)}-01`;
  const end = addDays(`${nextMonth(last)}-01`, 0);
  const perDay = dayWidth[zoom];
  const x = (day: string): number => daysBetween(start, day) * perDay;
  return { start, perDay, x, width: x(end), ticks: ticksOf(start, end, zoom, x) };
}

function ticksOf(start: string, end: string, zoom: Zoom, x: (day: string) => number): Tick[] {
  const ticks: Tick[] = [];
  for (let month = start.slice(0, 7); month < end.slice(0, 7); month = nextMonth(`${month}-01`)) {
    const number = Number(month.slice(5));
    const january = number === 1 || ticks.length === 0;
    if (zoom === 'month')
      ticks.push({
        x: x(`${month}-01`),
        words: january ? `${month.slice(0, 4)}年${number}月` : `${number}月`,
        major: january,
      });
    else if (zoom === 'quarter' && (number % 3 === 1 || ticks.length === 0)) {
      ticks.push({
        x: x(`${month}-01`),
        words: `${month.slice(0, 4)}年${quarterWords(number)}`,
        major: january,
      });
    } else if (zoom === 'year' && (january || number === 7)) {
      ticks.push({
        x: x(`${month}-01`),
        words: number === 7 ? '7月' : `${month.slice(0, 4)}年`,
        major: january,
      });
    }
  }
  return ticks;
}

function quarterWords(month: number): string {
  return ['一', '二', '三', '四'][Math.floor((month - 1) / 3)] + '季度';
}

function nextMonth(day: string): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
