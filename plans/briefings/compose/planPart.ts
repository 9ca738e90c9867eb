import { AssignmentModel } from '../../assignments/model.js';
import { dayOf, earlier } from '../../calendar/days.js';
import type { PlanRecord } from '../../plan/model.js';
import { measureAssignment, type Measured } from '../../progress/assignmentProgress.js';
import type { Margins } from '../../progress/margins.js';
import type { MeasurableAssignment } from '../../progress/measurables.js';
import { progressOfPlan, type PlanProgress } from '../../progress/planProgress.js';
import { assignmentAt, type BriefedAssignment } from './past.js';

/** One assignment at the moment of the snapshot, measured. */
export interface MeasuredAssignment {
  assignment: BriefedAssignment;
  measured: Measured;
}

/** One plan at the moment of the snapshot. */
export interface PlanPart {
  plan: PlanRecord;
  /** As they are now, for looking back further. */
  stored: BriefedAssignment[];
  /** All but the cancelled. */
  live: MeasuredAssignment[];
  progress: PlanProgress;
}

const fields = {
  planId: 1,
  taskId: 1,
  unitId: 1,
  occurrenceKey: 1,
  occurrence: 1,
  brief: 1,
  startOn: 1,
  startAt: 1,
  dueOn: 1,
  dueTime: 1,
  dueAt: 1,
  state: 1,
  milestones: 1,
  stated: 1,
  acceptedAt: 1,
  submittedAt: 1,
  completedAt: 1,
  cancelled: 1,
  submissions: 1,
  extensions: 1,
  createdAt: 1,
  updatedAt: 1,
} as const;

/** Reads a plan's assignments and puts them back to the moment; progress is computed by the rules of the screen. */
export async function readPlanPart(plan: PlanRecord, moment: Date, margins: Margins): Promise<PlanPart> {
  const stored = await AssignmentModel.find({ planId: plan._id }, fields)
    .sort({ _id: 1 })
    .lean<BriefedAssignment[]>();
  const through = throughDay(plan, moment);
  const then = stored.flatMap((assignment) => existingAt(assignment, moment, through) ?? []);
  const progress = progressOfPlan(
    { ...plan, materialisedThrough: through },
    then.map(measurableOf),
    moment,
    margins,
  );
  const live = then
    .filter(({ state }) => state !== 'cancelled')
    .map((assignment) => ({
      assignment,
      measured: measureAssignment(measurableOf(assignment), moment, margins),
    }));
  return { plan, stored, live, progress };
}

/** Occurrences that began after the day count as ahead, whether they were made since or not. */
export function throughDay({ materialisedThrough }: PlanRecord, moment: Date): string {
  const day = dayOf(moment);
  return materialisedThrough ? earlier(materialisedThrough, day) : day;
}

/** The assignment at the moment; null where it was not there yet or its occurrence lay ahead. */
export function existingAt(
  assignment: BriefedAssignment,
  moment: Date,
  through: string,
): BriefedAssignment | null {
  if (assignment.occurrence && assignment.occurrence.start > through) return null;
  return assignmentAt(assignment, moment);
}

/** What progress needs of it. */
export function measurableOf(assignment: BriefedAssignment): MeasurableAssignment {
  const { planId, taskId, unitId, occurrenceKey, state, stated, startAt, dueAt, submittedAt, milestones } =
    assignment;
  return {
    planId,
    taskId,
    unitId,
    occurrenceKey,
    state,
    stated,
    startAt,
    dueAt,
    submittedAt,
    milestonesTotal: milestones.length,
    milestonesDone: milestones.filter(({ done }) => done).length,
  };
}
