import type { HelperOptions } from 'handlebars';
import { decimal } from '../../plans/briefings/figures.js';
import { inChinese } from '../../plans/calendar/days.js';
import type { Light } from '../../plans/briefings/snapshot.js';

/** Light by sign and name, so that it is known without colour. */
const lightSigns: Record<Light, string> = { green: '●', yellow: '▲', red: '■', grey: '○', blue: '◆' };
const lightNames: Record<Light, string> = { green: '绿', yellow: '黄', red: '红', grey: '灰', blue: '蓝' };

/** What templates may call besides `if`, `unless`, `each`, `with`; each with the line that docs/templates.md prints. */
export const templateHelpers: Record<
  string,
  { meaning: string; run: (...input: never[]) => string | number }
> = {
  percent: { meaning: '百分数：{{percent actual}} → 56.7%', run: (value: number) => `${decimal(value)}%` },
  signed: {
    meaning: '带正负号的数：{{signed change.completed}} → +3、-2、持平',
    run: (value: number) => (value === 0 ? '持平' : `${value > 0 ? '+' : '-'}${decimal(Math.abs(value))}`),
  },
  longDay: {
    meaning: '日期：{{longDay asOf}} → 2024年6月30日',
    run: (day: string | null) => (day ? inChinese(day) : '—'),
  },
  shortDay: {
    meaning: '日期，同年的省去年份：{{shortDay dueOn}} → 6月30日',
    run: (day: string | null, options: HelperOptions) => shortDay(day, options),
  },
  span: {
    meaning: '起止时间：{{span start end}} → 2024年4月—12月',
    run: (start: string | null, end: string | null) => span(start, end),
  },
  lightSign: { meaning: '亮灯的符号：绿●、黄▲、红■、灰○、蓝◆', run: (light: Light) => lightSigns[light] },
  lightName: { meaning: '亮灯的名称：绿、黄、红、灰、蓝', run: (light: Light) => lightNames[light] },
  rankMove: {
    meaning: '名次变化：{{rankMove rankChange}} → ↑3、↓2，不变为空',
    run: (change: number | null) =>
      change === null || change === 0 ? '' : `${change > 0 ? '↑' : '↓'}${Math.abs(change)}`,
  },
  orDash: { meaning: '为空时写「—」：{{orDash responsible}}', run: (text: string | null) => text || '—' },
  position: { meaning: '从1开始的序号：{{position @index}}', run: (index: number) => index + 1 },
};

function shortDay(day: string | null, options: HelperOptions): string {
  if (!day) return '—';
  const root = options.data as { root?: { year?: number } } | undefined;
  const written = inChinese(day);
  return day.startsWith(String(root?.root?.year)) ? written.slice(written.indexOf('年') + 1) : written;
}

/** Whole months are written as months: 2024年4月—12月. */
function span(start: string | null, end: string | null): string {
  if (!start || !end)
    return start || end ? `${start ? inChinese(start) : ''}—${end ? inChinese(end) : ''}` : '—';
  const wholeMonths = start.endsWith('-01') && isMonthEnd(end);
  const from = inChinese(start);
  const to = inChinese(end);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const until = sameYear ? to.slice(to.indexOf('年') + 1) : to;
  if (!wholeMonths) return `${from}—${until}`;
  const month = (text: string) => text.slice(0, text.indexOf('月') + 1);
  return month(from) === month(to) ? month(from) : `${month(from)}—${month(until)}`;
}

function isMonthEnd(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
