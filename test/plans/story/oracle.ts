/**
 * The figures of domain.md computed the slow way from a diary of what happened. No code of the product is used: days
 * are text, months are counted by hand, and as China has no summer time a day begins at 16:00 UTC of the day before.
 */

export type Every = 'day' | 'week' | 'month' | 'quarter' | 'halfyear' | 'year';

/** What the plan asks of a task's units. */
export interface OracleTask {
  id: string;
  weight: number;
  units: string[];
  /** Null for a task that is done once. */
  every: Every | null;
  /** Its first and last day: where it comes round, or from when it was given until it is due. */
  first: string;
  last: string;
  /** Of a task that comes round: the day of the period, from 1; null for its last. */
  dueDay: number | null;
  /** Due at this time of the day (15:00); null for its end. */
  dueTime: string | null;
  /** Occurrences due before this day are not given out, but for those that were already. */
  notBefore: string;
  givenOut: string[];
}

/** What happened to one assignment; the diary has it under `task/unit/occurrence`. */
export interface Work {
  steps: number;
  stepsDone: number;
  state: 'pending' | 'accepted' | 'submitted' | 'returned' | 'completed' | 'cancelled';
  submittedAt: number;
  extendedTo: string | null;
  /** The instants between which it was done, for work completed before the plan asked for something else. */
  settled: { start: number; end: number } | null;
}

export interface Figures {
  actual: number;
  expected: number;
  total: number;
  completed: number;
  overdue: number;
  ahead: number;
  /** Actual progress by unit. */
  units: Record<string, number>;
}

const day = 86_400_000;
export const startOf = (text: string): number => Date.parse(`${text}T00:00:00+08:00`);
export const textOf = (instant: number): string =>
  new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);

export interface Round {
  key: string;
  start: string;
  due: string;
}

const walked = new WeakMap<OracleTask, Round[]>();

/** Every period of the task from its first day to its last, cut to them; a task that is done once has one. */
export function roundsOf(task: OracleTask): Round[] {
  const rounds = walked.get(task) ?? walk(task);
  walked.set(task, rounds);
  return rounds;
}

function walk({ every, first, last, dueDay }: OracleTask): Round[] {
  if (!every) return [{ key: 'once', start: first < last ? first : last, due: last }];
  const found: Round[] = [];
  for (let at = startOf(first); at <= startOf(last); at += day) {
    const text = textOf(at);
    const key = keyOf(every, text);
    const known = found.at(-1);
    if (known?.key !== key) {
      found.push({ key, start: text, due: text });
      continue;
    }
    // Days are counted from the period's first, not from the plan's.
    const whole = known.start === first ? firstOfPeriod(every, first) : known.start;
    const named = dueDay === null ? null : textOf(startOf(whole) + (dueDay - 1) * day);
    if (named === null || known.due !== named || named < known.start) known.due = text;
  }
  return found;
}

function firstOfPeriod(every: Every, text: string): string {
  let at = text;
  for (;;) {
    const before = textOf(startOf(at) - day);
    if (keyOf(every, before) !== keyOf(every, text)) return at;
    at = before;
  }
}

const pad = (value: number) => String(value).padStart(2, '0');

function keyOf(every: Every, text: string): string {
  const [year = '', month = ''] = text.split('-');
  const number = Number(month);
  switch (every) {
    case 'day':
      return text;
    case 'week': {
      // Weeks belong to the year of their Thursday.
      const weekday = (new Date(`${text}T00:00:00Z`).getUTCDay() + 6) % 7;
      const thursday = new Date(Date.parse(`${text}T00:00:00Z`) + (3 - weekday) * day);
      const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
      const week = Math.floor((thursday.getTime() - newYear) / day / 7) + 1;
      return `${String(thursday.getUTCFullYear())}-W${pad(week)}`;
    }
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-Q${String(Math.ceil(number / 3))}`;
    case 'halfyear':
      return `${year}-H${number <= 6 ? '1' : '2'}`;
    case 'year':
      return year;
  }
}

/** The instants between which a round is to be done; an extension never makes it sooner than a new version of the plan. */
export function spanOf(
  { dueTime }: OracleTask,
  { start, due }: Round,
  extendedTo: string | null,
): { start: number; end: number } {
  const lastDay = extendedTo !== null && extendedTo > due ? extendedTo : due;
  const end = dueTime ? Date.parse(`${lastDay}T${dueTime}:00+08:00`) : startOf(lastDay) + day;
  return { start: startOf(start), end };
}

function elapsed({ start, end }: { start: number; end: number }, now: number): number {
  return now < start ? 0 : now >= end ? 100 : (100 * (now - start)) / (end - start);
}

/** The figures of the plan at the instant. */
export function figures(
  tasks: readonly OracleTask[],
  diary: ReadonlyMap<string, Work>,
  now: number,
): Figures {
  const result: Figures = { actual: 0, expected: 0, total: 0, completed: 0, overdue: 0, ahead: 0, units: {} };
  const plan = { actual: 0, expected: 0, weight: 0 };
  const units = new Map<string, { actual: number; weight: number }>();
  for (const task of tasks) {
    const rounds = roundsOf(task);
    const earlier = settledOf(task.id, diary);
    const sum = { actual: 0, expected: 0, count: 0 };
    for (const unit of new Set([...task.units, ...earlier.keys()])) {
      const own = { actual: 0, count: 0 };
      const count = (actual: number, expected: number) => {
        own.actual += actual;
        own.count += 1;
        sum.actual += actual;
        sum.expected += expected;
        sum.count += 1;
      };
      for (const { settled } of earlier.get(unit) ?? []) {
        result.total += 1;
        result.completed += 1;
        if (settled) count(100, elapsed(settled, now));
      }
      for (const round of task.units.includes(unit) ? rounds : []) {
        const work = diary.get(`${task.id}/${unit}/${round.key}`);
        if (work?.settled) continue;
        if (task.every && startOf(round.start) > now) {
          result.ahead += 1;
          count(0, 0);
          continue;
        }
        if (task.every && round.due < task.notBefore && !task.givenOut.includes(round.key)) continue;
        const span = spanOf(task, round, work?.extendedTo ?? null);
        const isComplete = work?.state === 'completed';
        const isInTime = work?.state === 'submitted' && work.submittedAt < span.end;
        result.total += 1;
        if (isComplete) result.completed += 1;
        else if (now >= span.end && !isInTime) result.overdue += 1;
        const share = work?.steps ? Math.min(99, (100 * work.stepsDone) / work.steps) : 0;
        count(isComplete ? 100 : share, elapsed(span, now));
      }
      if (!own.count) continue;
      const known = units.get(unit) ?? { actual: 0, weight: 0 };
      known.actual += (task.weight * own.actual) / own.count;
      known.weight += task.weight;
      units.set(unit, known);
    }
    if (!sum.count) continue;
    plan.actual += (task.weight * sum.actual) / sum.count;
    plan.expected += (task.weight * sum.expected) / sum.count;
    plan.weight += task.weight;
  }
  result.actual = plan.weight ? shown(plan.actual / plan.weight) : 0;
  result.expected = plan.weight ? shown(plan.expected / plan.weight) : 0;
  for (const [unit, { actual, weight }] of units) result.units[unit] = shown(actual / weight);
  return result;
}

/** A half goes up; sums of floating-point numbers stray by less than the last digit added here. */
const shown = (value: number) => Math.round(value * 10 + 1e-8) / 10;

/** Work on the task that was completed when the plan still asked for it otherwise, by unit. */
function settledOf(taskId: string, diary: ReadonlyMap<string, Work>): Map<string, Work[]> {
  const found = new Map<string, Work[]>();
  for (const [key, work] of diary) {
    const [task, unit = ''] = key.split('/');
    if (task === taskId && work.settled) found.set(unit, [...(found.get(unit) ?? []), work]);
  }
  return found;
}
