/**
 * The figures of domain.md computed the slow way from a diary of what happened. No code of the product is used: days
 * are text, months are counted by hand, and as China has no summer time a day begins at 16:00 UTC of the day before.
 */

export type Every = 'week' | 'month' | 'quarter' | 'halfyear' | 'year';

export interface OracleTask {
  id: string;
  weight: number;
  units: string[];
  /** Null for a task that is done once. */
  every: Every | null;
  /** Of a task that is done once. */
  given: string;
  due: string;
  /** Occurrences due before this day were never given out. */
  notBefore: string;
  /** Occurrences that were completed under an earlier rhythm of the task, as `unit/occurrence`. */
  earlier: { every: Every; completed: string[] } | null;
}

/** What happened to one assignment; the diary has it under `task/unit/occurrence`. */
export interface Work {
  steps: number;
  stepsDone: number;
  state: 'pending' | 'accepted' | 'submitted' | 'returned' | 'completed' | 'cancelled';
  submittedAt: number;
  extendedTo: string | null;
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

interface Round {
  key: string;
  start: string;
  due: string;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** Every period from the first day to the last, cut to them. */
export function rounds(every: Every, first: string, last: string): Round[] {
  const found: Round[] = [];
  for (let at = startOf(first); at <= startOf(last); at += day) {
    const text = textOf(at);
    const key = keyOf(every, text);
    const known = found.at(-1);
    if (known?.key === key) known.due = text;
    else found.push({ key, start: text, due: text });
  }
  return found;
}

function keyOf(every: Every, text: string): string {
  const [year = '', month = ''] = text.split('-');
  const number = Number(month);
  switch (every) {
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

function elapsedOf(start: string, due: string, now: number): number {
  const [begin, end] = [startOf(start), startOf(due) + day];
  return now < begin ? 0 : now >= end ? 100 : (100 * (now - begin)) / (end - begin);
}

/** The figures of the plan from `first` to `last` at the instant. */
export function figures(
  tasks: readonly OracleTask[],
  diary: ReadonlyMap<string, Work>,
  now: number,
  [first, last]: [string, string],
): Figures {
  const result: Figures = { actual: 0, expected: 0, total: 0, completed: 0, overdue: 0, ahead: 0, units: {} };
  const plan = { actual: 0, expected: 0, weight: 0 };
  const units = new Map<string, { actual: number; weight: number }>();
  for (const task of tasks) {
    const all = task.every
      ? rounds(task.every, first, last)
      : [{ key: 'once', start: task.given, due: task.due }];
    const sum = { actual: 0, expected: 0, count: 0 };
    for (const unit of task.units) {
      const own = { actual: 0, count: 0 };
      const count = (actual: number, expected: number) => {
        own.actual += actual;
        own.count += 1;
        sum.actual += actual;
        sum.expected += expected;
        sum.count += 1;
      };
      for (const { key, start, due } of task.earlier ? rounds(task.earlier.every, first, last) : []) {
        if (!task.earlier?.completed.includes(`${unit}/${key}`)) continue;
        result.total += 1;
        result.completed += 1;
        count(100, elapsedOf(start, due, now));
      }
      for (const { key, start, due } of all) {
        if (task.every && due < task.notBefore) continue;
        const work = diary.get(`${task.id}/${unit}/${key}`);
        if (startOf(start) > now && task.every) {
          result.ahead += 1;
          count(0, 0);
          continue;
        }
        if (work?.state === 'cancelled') continue;
        const end = startOf(work?.extendedTo ?? due) + day;
        const isComplete = work?.state === 'completed';
        const isInTime = work?.state === 'submitted' && work.submittedAt < end;
        result.total += 1;
        if (isComplete) result.completed += 1;
        else if (now >= end && !isInTime) result.overdue += 1;
        const share = work?.steps ? Math.min(99, (100 * work.stepsDone) / work.steps) : 0;
        count(isComplete ? 100 : share, elapsedOf(start, work?.extendedTo ?? due, now));
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
  const shown = (value: number) => Math.round(value * 10) / 10;
  result.actual = plan.weight ? shown(plan.actual / plan.weight) : 0;
  result.expected = plan.weight ? shown(plan.expected / plan.weight) : 0;
  for (const [unit, { actual, weight }] of units) result.units[unit] = shown(actual / weight);
  return result;
}
