import { createRequire } from 'node:module';
import type { Expectation } from '../../test/parsers/extract/timePhrases/expectation.js';
import { momentOf, versionOf, type ComparedReader } from './comparedReader.js';

/** One of the readings of a result; a result may have several (last March, this March). */
interface Value {
  timex: string;
  type: 'date' | 'daterange' | 'datetime' | 'datetimerange' | 'time' | 'timerange' | 'duration' | 'set';
  value?: string;
  start?: string;
  end?: string;
  Mod?: string;
}
interface Recogniser {
  recognizeDateTime(
    query: string,
    culture: string,
    options: number,
    moment: Date,
    fallback: boolean,
  ): { text: string; resolution: { values?: Value[] } | null }[];
}

const PACKAGE = '@microsoft/recognizers-text-date-time';
const recogniser = createRequire(import.meta.url)(PACKAGE) as Recogniser;
const MOMENT = new Date(2024, 2, 5, 12);

const read = (text: string, moment: Date): Value[] =>
  recogniser
    .recognizeDateTime(text, 'zh-cn', 0, moment, false)
    .flatMap((result) => result.resolution?.values ?? []);

/**
 * Microsoft's recogniser with its Chinese culture. Judged generously: each expectation must be met by one of the
 * readings of one of its results, further readings do not matter, an end of a range may be the day itself or the day
 * after, a bare duration is no mistake in a trap, and day and time of a recurrence may stand in a result of their own.
 */
export const microsoftReader: ComparedReader = {
  name: 'Microsoft',
  version: versionOf(PACKAGE),
  run: (text) => void read(text, MOMENT),
  isRight(text, reference, expected) {
    const values = read(text, momentOf(reference));
    const dated = values.filter((value) => value.type !== 'duration');
    if (expected.length === 0) return dated.length === 0;
    return expected.every((one) => {
      if (one.kind === 'unresolved') return dated.length === 0;
      if (one.kind === 'recurs') return recursAs(values, one);
      if (one.kind === 'within') return values.some((value) => lasts(value, one));
      return values.some((value) => meets(value, one, values));
    });
  },
};

function meets(value: Value, expected: Expectation, all: readonly Value[]): boolean {
  const start = (value.start ?? value.value)?.slice(0, 10);
  const ends = [value.end, value.value].filter((end) => end !== undefined).flatMap(endDays);
  switch (expected.kind) {
    case 'by':
      return ends.includes(expected.date) && (expected.time === null || hasTime(all, expected.time));
    case 'on':
      return start === expected.start && ends.includes(expected.end);
    case 'from':
      return start === expected.date;
    case 'after':
      return ends.includes(expected.date) || start === expected.date;
    default:
      return false;
  }
}

/** The day as given and, since its ranges end before their end, the day before. */
function endDays(end: string): string[] {
  const day = end.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return [];
  date.setUTCDate(date.getUTCDate() - 1);
  return [day, date.toISOString().slice(0, 10)];
}

/** Timex writes 17:00 as T17 and 17:30 as T17:30. */
const hasTime = (values: readonly Value[], time: string): boolean =>
  values.some(({ timex }) => timex.includes(`T${time.replace(/:00$/, '')}`));

const SECONDS = {
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
} as const;

function lasts(value: Value, { period, date }: Extract<Expectation, { kind: 'within' }>): boolean {
  if (date !== null && [value.value, value.end].some((day) => day?.startsWith(date) === true)) return true;
  if (value.type !== 'duration') return false;
  if (period.unit === 'workday') return value.timex === `P${period.amount}BD`;
  return Number(value.value) === period.amount * SECONDS[period.unit];
}

const UNIT_TIMEX: Record<Extract<Expectation, { kind: 'recurs' }>['unit'], RegExp> = {
  day: /^(?:P1D|T\d|XXXX-XX-XX)/,
  week: /^(?:P1W|P7D|XXXX-WXX)/,
  month: /^(?:P1M|XXXX-XX)/,
  quarter: /^P3M/,
  halfyear: /^(?:P6M|P0\.5Y)/,
  year: /^(?:P1Y|XXXX(?:-\d\d)?)/,
};

function recursAs(values: readonly Value[], expected: Extract<Expectation, { kind: 'recurs' }>): boolean {
  if (expected.times !== 1) return false;
  const isSet = values.some((value) => value.type === 'set' && UNIT_TIMEX[expected.unit].test(value.timex));
  if (!isSet) return false;
  const { dueDay, dueTime, unit } = expected;
  if (dueTime !== null && !hasTime(values, dueTime)) return false;
  if (dueDay === null) return true;
  if (unit === 'week') return values.some(({ timex }) => timex.startsWith(`XXXX-WXX-${dueDay}`));
  if (unit === 'year') return values.some(({ type }) => type === 'date' || type === 'daterange');
  return values.some(({ timex }) => timex.includes(`-${String(dueDay).padStart(2, '0')}`));
}
