import type { Assignment, AssignmentState, Submission } from '../../assignments/model.js';
import { dayOf, dueInstant } from '../../calendar/days.js';

/** What a briefing reads of an assignment. */
export type BriefedAssignment = Pick<
  Assignment,
  | '_id'
  | 'planId'
  | 'taskId'
  | 'unitId'
  | 'occurrenceKey'
  | 'occurrence'
  | 'brief'
  | 'startOn'
  | 'startAt'
  | 'dueOn'
  | 'dueTime'
  | 'dueAt'
  | 'state'
  | 'milestones'
  | 'stated'
  | 'acceptedAt'
  | 'submittedAt'
  | 'completedAt'
  | 'cancelled'
  | 'submissions'
  | 'extensions'
  | 'createdAt'
> & { updatedAt: Date };

/**
 * The assignment as it stood at the moment, from the instants that its deeds left; null where there was none yet.
 * For briefings that are made after the day whose figures they freeze. What has not changed since is given as it is.
 */
export function assignmentAt(assignment: BriefedAssignment, moment: Date): BriefedAssignment | null {
  if (assignment.createdAt > moment) return null;
  if (assignment.updatedAt <= moment) return assignment;
  const submissions = assignment.submissions.filter(({ at }) => at <= moment);
  const last = submissions.at(-1);
  const day = dayOf(moment);
  return {
    ...assignment,
    ...dueThen(assignment, moment),
    submissions,
    state: stateThen(assignment, last, moment),
    stated: submissions.findLast(({ progress }) => progress !== null)?.progress ?? null,
    milestones: assignment.milestones.map((milestone) =>
      milestone.done && (milestone.doneOn ?? '') > day
        ? { ...milestone, done: false, doneOn: null }
        : milestone,
    ),
    acceptedAt: before(assignment.acceptedAt, moment),
    submittedAt: last?.at ?? null,
    completedAt: before(assignment.completedAt, moment),
    cancelled: assignment.cancelled && assignment.cancelled.at <= moment ? assignment.cancelled : null,
  };
}

function before(instant: Date | null, moment: Date): Date | null {
  return instant && instant <= moment ? instant : null;
}

function stateThen(
  { acceptedAt, completedAt, cancelled }: BriefedAssignment,
  last: Submission | undefined,
  moment: Date,
): AssignmentState {
  if (cancelled && cancelled.at <= moment) return 'cancelled';
  if (completedAt && completedAt <= moment) return 'completed';
  if (last) return last.review && last.review.at <= moment ? 'returned' : 'submitted';
  return acceptedAt && acceptedAt <= moment ? 'accepted' : 'pending';
}

/** Extensions that were approved later had not moved the date yet. */
function dueThen(
  { extensions, dueOn, dueAt, dueTime }: BriefedAssignment,
  moment: Date,
): Pick<BriefedAssignment, 'dueOn' | 'dueAt'> {
  const later = extensions.find(({ decision }) => decision?.approved && decision.at > moment);
  return later
    ? { dueOn: later.from, dueAt: later.from ? dueInstant(later.from, dueTime) : null }
    : { dueOn, dueAt };
}
