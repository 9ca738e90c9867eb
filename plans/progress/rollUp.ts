import type { Light, Measured } from './assignmentProgress.js';
import type { Margins } from './margins.js';
import { percent, tenth } from './shown.js';

/** Progress of what is made of many assignments: tasks, phases, sections, units, plans. */

/** How many, by what they are at this moment. */
export interface Counts {
  pending: number;
  accepted: number;
  submitted: number;
  returned: number;
  completed: number;
  cancelled: number;
  overdue: number;
  near: number;
  behind: number;
  /** Not yet completed nor cancelled. */
  open: number;
  /** All but the cancelled. */
  total: number;
  /** Of all but the cancelled: signed for, or with something done. */
  started: number;
  /** Occurrences whose time has not come. */
  ahead: number;
}

/** A running sum over assignments; `actual` and `expected` are sums of percentages. */
export interface Sum extends Counts {
  actual: number;
  expected: number;
}

export interface Rolled {
  actual: number;
  expected: number;
  light: Light;
  why: string;
}

export function emptySum(): Sum {
  return {
    pending: 0,
    accepted: 0,
    submitted: 0,
    returned: 0,
    completed: 0,
    cancelled: 0,
    overdue: 0,
    near: 0,
    behind: 0,
    open: 0,
    total: 0,
    started: 0,
    ahead: 0,
    actual: 0,
    expected: 0,
  };
}

/** Adds an assignment to the sum, or `count` that measure alike. */
export function addAssignment(
  sum: Sum,
  state: 'pending' | 'accepted' | 'submitted' | 'returned' | 'completed' | 'cancelled',
  measured: Measured,
  count = 1,
): void {
  sum[state] += count;
  if (state === 'cancelled') return;
  sum.total += count;
  if (state !== 'completed') sum.open += count;
  sum.actual += count * measured.actual;
  sum.expected += count * measured.expected;
  if (measured.overdue) sum.overdue += count;
  if (measured.near) sum.near += count;
  if (measured.behind) sum.behind += count;
  if (state !== 'pending' || measured.actual > 0) sum.started += count;
}

/** Adds the counts of one sum to another; the percentages too, so both must be over assignments. */
export function addSum(to: Sum, from: Sum): void {
  for (const name of Object.keys(to) as (keyof Sum)[]) to[name] += from[name];
}

/**
 * The mean over a task's assignments, those ahead included with nothing done and nothing expected yet: a quarterly
 * task of three years stands at a third after its first year, and so does its expected progress.
 */
export function meanOf(sum: Sum): { actual: number; expected: number } {
  const all = sum.total + sum.ahead;
  return all ? { actual: sum.actual / all, expected: sum.expected / all } : { actual: 0, expected: 0 };
}

/** The mean of parts by their weights; parts with nothing in them do not count. */
export function weightedMean(parts: { weight: number; sum: Sum }[]): { actual: number; expected: number } {
  let weights = 0;
  let actual = 0;
  let expected = 0;
  for (const { weight, sum } of parts) {
    if (!sum.total && !sum.ahead) continue;
    const mean = meanOf(sum);
    weights += weight;
    actual += weight * mean.actual;
    expected += weight * mean.expected;
  }
  return weights ? { actual: actual / weights, expected: expected / weights } : { actual: 0, expected: 0 };
}

/** The light of many: red when anything is overdue, yellow when anything is near or behind, or the whole is behind. */
export function lightOf(
  sum: Counts,
  { actual, expected }: { actual: number; expected: number },
  { behindPoints }: Margins,
): Rolled {
  const rounded = { actual: tenth(actual), expected: tenth(expected) };
  const pace = `实际进度${percent(actual)}，序时进度${percent(expected)}`;
  if (!sum.total) {
    return { ...rounded, light: 'grey', why: sum.ahead ? '期次尚未开始。' : '还没有交办件。' };
  }
  const done = `共${String(sum.total)}件，办结${String(sum.completed)}件`;
  if (sum.completed === sum.total && !sum.ahead)
    return { ...rounded, light: 'blue', why: `${done}，全部办结。` };
  if (sum.overdue)
    return { ...rounded, light: 'red', why: `有${String(sum.overdue)}件逾期；${done}，${pace}。` };
  const warnings = [
    sum.near ? `有${String(sum.near)}件临期` : '',
    sum.behind ? `有${String(sum.behind)}件进度滞后` : '',
    actual < expected - behindPoints ? '总体落后于序时进度' : '',
  ].filter(Boolean);
  if (warnings.length)
    return { ...rounded, light: 'yellow', why: `${warnings.join('，')}；${done}，${pace}。` };
  if (!sum.started) return { ...rounded, light: 'grey', why: `${done}，均未签收启动。` };
  return { ...rounded, light: 'green', why: `进展正常；${done}，${pace}。` };
}
