import { addDays, dayOf, dueInstant } from '../../calendar/days.js';
import { occurrencesAhead, unitsOf } from '../../assignments/planned.js';
import { actualOf, expectedOf } from '../../progress/assignmentProgress.js';
import { addAssignment, emptySum, weightedMean, type Sum } from '../../progress/rollUp.js';
import { chineseMonth, monthsBetween } from '../period.js';
import { tenth } from '../../progress/shown.js';
import type { BriefingSnapshot } from '../snapshot.js';
import { existingAt, measurableOf, throughDay, type PlanPart } from './planPart.js';

const mostMonths = 36;

/**
 * Actual and expected progress at each month's end, up to the moment; the last month stands at the moment itself.
 * What earlier snapshots froze is taken from them, so that a printed figure never changes; months before the plan was
 * published have no actual progress.
 */
export function progressByMonth(
  parts: readonly PlanPart[],
  moment: Date,
  now: { actual: number; expected: number },
  frozen: ReadonlyMap<string, number>,
): BriefingSnapshot['months'] {
  const starts = parts.flatMap(({ plan }) => plan.period?.start ?? plan.trackedFrom ?? []);
  const first = starts.sort()[0];
  if (!first) return [];
  const months = monthsBetween(first, dayOf(moment)).slice(-mostMonths);
  return months.map((month, index) => {
    const label = chineseMonth(month);
    if (index === months.length - 1) return { month, label, actual: now.actual, expected: now.expected };
    const end = monthEnd(month);
    const mean = meanAt(parts, end);
    const published = parts.some(({ stored }) => stored.some(({ createdAt }) => createdAt < end));
    const actual = frozen.get(month) ?? (published ? tenth(mean.actual) : null);
    return { month, label, actual, expected: tenth(mean.expected) };
  });
}

function monthEnd(month: string): Date {
  const nextMonth = addDays(`${month}-28`, 4).slice(0, 7);
  return new Date(dueInstant(addDays(`${nextMonth}-01`, -1)).getTime() - 1);
}

/** As the screen rolls a plan up, without the lights and reasons that a line on a chart does not show. */
function meanAt(parts: readonly PlanPart[], moment: Date): { actual: number; expected: number } {
  return weightedMean(parts.flatMap((part) => taskSums(part, moment)));
}

function taskSums({ plan, stored }: PlanPart, moment: Date): { weight: number; sum: Sum }[] {
  const through = throughDay(plan, moment);
  const sums = new Map<string, { weight: number; sum: Sum }>();
  for (const task of plan.tasks) {
    if (!task.published) continue;
    const sum = emptySum();
    sum.ahead = occurrencesAhead(plan, task.published, through) * unitsOf(task.published).length;
    sums.set(task._id, { weight: task.published.weight, sum });
  }
  for (const assignment of stored) {
    const sum = sums.get(assignment.taskId)?.sum;
    if (!sum || (assignment.occurrence && assignment.occurrence.start > through)) continue;
    const then = existingAt(assignment, moment, through);
    const state = then?.state ?? 'pending';
    addAssignment(sum, state, {
      actual: then ? actualOf(measurableOf(then)) : 0,
      expected: expectedOf(then ?? assignment, moment),
      overdue: false,
      near: false,
      behind: false,
      light: 'grey',
      why: '',
    });
  }
  return [...sums.values()];
}
