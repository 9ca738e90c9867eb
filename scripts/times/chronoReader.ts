import * as chrono from 'chrono-node';
import type { Expectation } from '../../test/parsers/extract/timePhrases/expectation.js';
import { localDay, localTime, momentOf, versionOf, type ComparedReader } from './comparedReader.js';

const MOMENT = new Date(2024, 2, 5, 12);

/**
 * chrono-node's Chinese (zh.hans). Judged generously: each expectation must be met by one of its results, further
 * results do not matter. A result with a month but no certain day is taken for the whole month, one with only a year
 * for the year. It has no recurrences.
 */
export const chronoReader: ComparedReader = {
  name: 'chrono-node',
  version: versionOf('chrono-node'),
  run: (text) => void chrono.zh.hans.parse(text, MOMENT),
  isRight(text, reference, expected) {
    const moment = momentOf(reference);
    const results = chrono.zh.hans.parse(text, moment);
    if (expected.length === 0) return results.length === 0;
    return expected.every((one) =>
      one.kind === 'unresolved'
        ? results.length === 0
        : results.some((result) => meets(result, one, reference.issuedOn === null ? null : moment)),
    );
  },
};

function meets(result: chrono.ParsedResult, expected: Expectation, moment: Date | null): boolean {
  const start = firstDay(result.start);
  const end = lastDay(result.end ?? result.start);
  switch (expected.kind) {
    case 'by':
      return end === expected.date && (expected.time === null || expected.time === timeOf(result));
    case 'on':
      return start === expected.start && end === expected.end;
    case 'from':
      return start === expected.date;
    case 'after':
      return end === expected.date;
    case 'within':
      return isCounted(result.start.date(), expected.period, moment);
    default:
      return false;
  }
}

function firstDay(parts: chrono.ParsedComponents): string {
  const day = localDay(parts.date());
  if (hasDay(parts)) return day;
  return parts.isCertain('month') ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

function lastDay(parts: chrono.ParsedComponents): string {
  const date = parts.date();
  if (hasDay(parts)) return localDay(date);
  return parts.isCertain('month')
    ? localDay(new Date(date.getFullYear(), date.getMonth() + 1, 0))
    : `${date.getFullYear()}-12-31`;
}

const hasDay = (parts: chrono.ParsedComponents): boolean =>
  parts.isCertain('day') || parts.isCertain('weekday') || !parts.isCertain('year');

const timeOf = ({ start }: chrono.ParsedResult): string | null =>
  start.isCertain('hour') ? localTime(start.date()) : null;

type Period = Extract<Expectation, { kind: 'within' }>['period'];

/** chrono counts from the moment given: right where it comes to as much later as the words say. */
function isCounted(date: Date, { amount, unit }: Period, moment: Date | null): boolean {
  if (moment === null) return false;
  const due = new Date(moment);
  if (unit === 'minute') due.setMinutes(due.getMinutes() + amount);
  else if (unit === 'hour') due.setMinutes(due.getMinutes() + amount * 60);
  else if (unit === 'day') due.setDate(due.getDate() + amount);
  else if (unit === 'week') due.setDate(due.getDate() + amount * 7);
  else if (unit === 'month')
    due.setMonth(due.getMonth() + Math.floor(amount), due.getDate() + (amount % 1) * 30);
  else if (unit === 'year') due.setMonth(due.getMonth() + amount * 12);
  else return false;
  return unit === 'minute' || unit === 'hour'
    ? date.getTime() === due.getTime()
    : localDay(date) === localDay(due);
}
