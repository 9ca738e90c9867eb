import { DateTime } from 'luxon';
import { zone } from '../calendar/days.js';
import { Refusal } from '../errors.js';

/** What a briefing reports on: a month (2024-06), a quarter (2024-Q2) or a year (2024), in Asia/Shanghai. */
export interface Period {
  kind: 'monthly' | 'quarterly' | 'yearly';
  key: string;
  label: string;
  word: string;
  nextWord: string;
  /** First and last day, YYYY-MM-DD. */
  start: string;
  end: string;
}

const quarterNames = ['一', '二', '三', '四'];
const words = {
  monthly: ['本月', '下月'],
  quarterly: ['本季度', '下季度'],
  yearly: ['本年度', '下年度'],
} as const;

/** Reads a period's key. @throws Refusal where it is none. */
export function periodOf(key: string): Period {
  const found = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/.exec(key);
  if (!found) {
    throw new Refusal(
      'invalid',
      'bad-period',
      '期次写法有误，请用 2024-06（月）、2024-Q2（季度）或 2024（年）。',
    );
  }
  const [, year = '', month, quarter] = found;
  if (month) return spanOf('monthly', DateTime.fromISO(`${year}-${month}-01`, { zone }));
  if (quarter)
    return spanOf('quarterly', DateTime.fromObject({ year: +year, month: +quarter * 3 - 2 }, { zone }));
  return spanOf('yearly', DateTime.fromObject({ year: +year }, { zone }));
}

/** The period of this kind that holds the moment. */
export function periodAt(kind: Period['kind'], moment: Date): Period {
  return spanOf(kind, DateTime.fromJSDate(moment, { zone }));
}

/** The period `steps` later (earlier where negative). */
export function periodAfter(period: Period, steps = 1): Period {
  const start = DateTime.fromISO(period.start, { zone });
  return spanOf(period.kind, start.plus({ [stepOf[period.kind]]: steps }));
}

/** The months (2024-03) from the first to the last day, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  const end = last.slice(0, 7);
  for (let at = DateTime.fromISO(first, { zone }).startOf('month'); ; at = at.plus({ months: 1 })) {
    const month = at.toFormat('yyyy-MM');
    if (month > end || !at.isValid) return months;
    months.push(month);
  }
}

/** 2024-06 → 2024年6月. */
export function chineseMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月`;
}

const stepOf = { monthly: 'months', quarterly: 'quarters', yearly: 'years' } as const;
const unitOf = { monthly: 'month', quarterly: 'quarter', yearly: 'year' } as const;

function spanOf(kind: Period['kind'], moment: DateTime): Period {
  const start = moment.setZone(zone).startOf(unitOf[kind]);
  const [word, nextWord] = words[kind];
  const names = {
    monthly: { key: start.toFormat('yyyy-MM'), label: `${start.year}年${start.month}月` },
    quarterly: {
      key: `${start.toFormat('yyyy')}-Q${start.quarter}`,
      label: `${start.year}年第${quarterNames[start.quarter - 1]}季度`,
    },
    yearly: { key: start.toFormat('yyyy'), label: `${start.year}年` },
  }[kind];
  return {
    kind,
    ...names,
    word,
    nextWord,
    start: start.toISODate() ?? '',
    end: start.endOf(unitOf[kind]).toISODate() ?? '',
  };
}
