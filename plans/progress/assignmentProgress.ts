import type { Assignment, AssignmentState } from '../assignments/model.js';
import { dayOf, daysBetween, inChinese } from '../calendar/days.js';
import type { Margins } from './margins.js';
import { percent } from './shown.js';

/**
 * The progress and the light of one assignment: domain.md, "Progress", "States" and the word "light". All of it is
 * computed from what the unit did and from dates; nothing of it is stored.
 */

export type Light = 'green' | 'yellow' | 'red' | 'grey' | 'blue';

/** What is known of an assignment without its words. */
export interface Measurable {
  state: AssignmentState;
  milestonesDone: number;
  milestonesTotal: number;
  /** 0 to 100, as the unit stated; counts where there are no milestones. */
  stated: number | null;
  startAt: Date;
  dueAt: Date | null;
  submittedAt: Date | null;
}

export interface Measured {
  /** 0 to 100; 100 only once reviewed as complete. */
  actual: number;
  /** 0 to 100: the share of the time from start to due that has gone by (序时进度). */
  expected: number;
  overdue: boolean;
  near: boolean;
  behind: boolean;
  light: Light;
  /** Why it shows this light, in Chinese. Put into words when asked for: roll-ups of thousands never ask. */
  readonly why: string;
}

const millisecondsPerDay = 24 * 3600 * 1000;
/** All steps may be done and the work still not reviewed. */
const unreviewedCeiling = 99;

export function measureAssignment(assignment: Measurable, now: Date, margins: Margins): Measured {
  const actual = actualOf(assignment);
  const expected = expectedOf(assignment, now);
  if (assignment.state === 'completed' || assignment.state === 'cancelled') {
    const done = assignment.state === 'completed';
    const settled = { actual, expected, overdue: false, near: false, behind: false };
    return { ...settled, light: done ? 'blue' : 'grey', why: done ? '已审核办结。' : '已撤销，不计入进度。' };
  }
  const overdue = isOverdue(assignment, now);
  const near = !overdue && isNear(assignment, now, margins);
  const behind = !overdue && isBehind(assignment, actual, expected, margins);
  const light = overdue
    ? 'red'
    : near || behind
      ? 'yellow'
      : assignment.startAt > now || (assignment.state === 'pending' && actual === 0)
        ? 'grey'
        : 'green';
  const measured = { actual, expected, overdue, near, behind, light } as const;
  return {
    ...measured,
    get why() {
      return whyOf(assignment, measured, now);
    },
  };
}

/** The share of milestones done, or what the unit stated when it has none. */
export function actualOf({ state, milestonesDone, milestonesTotal, stated }: Measurable): number {
  if (state === 'completed') return 100;
  const share = milestonesTotal > 0 ? (100 * milestonesDone) / milestonesTotal : (stated ?? 0);
  return Math.min(share, unreviewedCeiling);
}

/** Without a due date nothing is expected by any day; something due at once is expected from its start on. */
export function expectedOf({ startAt, dueAt }: Pick<Measurable, 'startAt' | 'dueAt'>, now: Date): number {
  if (!dueAt || now < startAt) return 0;
  if (now >= dueAt) return 100;
  return (100 * (now.getTime() - startAt.getTime())) / (dueAt.getTime() - startAt.getTime());
}

/** Past its date and not complete. What was handed in in time waits for the office, not for the unit. */
export function isOverdue({ state, dueAt, submittedAt }: Measurable, now: Date): boolean {
  if (!dueAt || now < dueAt || state === 'completed' || state === 'cancelled') return false;
  return !(state === 'submitted' && submittedAt !== null && submittedAt < dueAt);
}

/** Within the set days of its date; for short stretches within a fifth of them, so that a week is not always near. */
function isNear({ state, startAt, dueAt }: Measurable, now: Date, { nearDays }: Margins): boolean {
  if (!dueAt || state === 'submitted' || now < startAt) return false;
  const length = (dueAt.getTime() - startAt.getTime()) / millisecondsPerDay;
  const window = Math.min(nearDays, length / 5);
  return now < dueAt && (dueAt.getTime() - now.getTime()) / millisecondsPerDay <= window;
}

function isBehind(
  { state }: Measurable,
  actual: number,
  expected: number,
  { behindPoints }: Margins,
): boolean {
  return state !== 'submitted' && actual < expected - behindPoints;
}

function whyOf(
  { state, dueAt, startAt, milestonesDone, milestonesTotal }: Measurable,
  { overdue, near, behind, actual, expected, light }: Omit<Measured, 'why'>,
  now: Date,
): string {
  const steps = milestonesTotal > 0 ? `节点完成${String(milestonesDone)}/${String(milestonesTotal)}，` : '';
  const pace = `${steps}实际进度${percent(actual)}，序时进度${percent(expected)}`;
  if (overdue && dueAt) {
    const late = daysBetween(lastDay(dueAt), dayOf(now));
    const howLate = late > 0 ? `已逾期${String(late)}天` : '今天的时限已过';
    return `应于${inChinese(lastDay(dueAt))}前办结，${howLate}，${stateInWords[state]}；${pace}。`;
  }
  const reasons: string[] = [];
  if (near && dueAt) {
    const left = daysBetween(dayOf(now), lastDay(dueAt));
    reasons.push(left > 0 ? `距${inChinese(lastDay(dueAt))}的期限还有${String(left)}天` : '今天到期');
  }
  if (behind) reasons.push(`进度滞后${percent(expected - actual)}`);
  if (reasons.length) return `${reasons.join('，')}，${stateInWords[state]}；${pace}。`;
  if (light === 'grey') return startAt > now ? '尚未开始。' : '尚未签收，离期限还早。';
  if (state === 'submitted') return `已按时反馈，等待审核；${pace}。`;
  return `进展正常；${pace}。`;
}

const stateInWords: Record<AssignmentState, string> = {
  pending: '尚未签收',
  accepted: '正在办理',
  submitted: '已反馈、待审核',
  returned: '被退回、待重新反馈',
  completed: '已办结',
  cancelled: '已撤销',
};

/** A date due by the end of a day is an instant of the next one: the day meant is the one before. */
function lastDay(dueAt: Date): string {
  return dayOf(new Date(dueAt.getTime() - 1));
}

/** The fields that measuring needs, from a whole assignment. */
export function measurable(assignment: Assignment): Measurable {
  return {
    ...assignment,
    milestonesDone: assignment.milestones.filter(({ done }) => done).length,
    milestonesTotal: assignment.milestones.length,
  };
}
