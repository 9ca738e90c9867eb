import type { PipelineStage } from 'mongoose';
import { AssignmentModel, type AssignmentState } from '../assignments/model.js';
import type { Measurable } from './assignmentProgress.js';

/** What progress needs of an assignment: a few fields each, so that thousands are read in tens of milliseconds. */
export interface MeasurableAssignment extends Measurable {
  planId: string;
  taskId: string;
  unitId: string;
  occurrenceKey: string;
  state: AssignmentState;
}

/** Assignments of one task and unit that measuring cannot tell apart, and how many they are. */
export interface Alike extends Omit<MeasurableAssignment, 'occurrenceKey'> {
  count: number;
}

/** The measurable fields of all assignments that the filter takes in. */
export function findMeasurable(filter: Record<string, unknown>): Promise<MeasurableAssignment[]> {
  return aggregated<MeasurableAssignment>([
    { $match: filter },
    {
      $project: {
        _id: 0,
        planId: 1,
        taskId: 1,
        unitId: 1,
        occurrenceKey: 1,
        state: 1,
        stated: 1,
        startAt: 1,
        dueAt: 1,
        submittedAt: 1,
        ...steps,
      },
    },
  ]);
}

/**
 * The same, put together by the database where they measure alike at the moment: of years of a recurring task little
 * is left, because once a date is past it no longer matters how long ago. The rules of measuring stay with
 * {@link measureAssignment}.
 */
export async function findAlike(filter: Record<string, unknown>, now: Date): Promise<Alike[]> {
  const isPast = { $and: [{ $ne: ['$dueAt', null] }, { $lte: ['$dueAt', now] }] };
  type Group = { _id: Omit<Alike, 'count'> & { inTime: boolean | null }; count: number };
  const groups = await aggregated<Group>([
    { $match: filter },
    {
      $group: {
        _id: {
          planId: '$planId',
          taskId: '$taskId',
          unitId: '$unitId',
          state: '$state',
          stated: '$stated',
          ...steps,
          startAt: { $cond: [isPast, null, '$startAt'] },
          dueAt: { $cond: [isPast, null, '$dueAt'] },
          submittedAt: { $cond: [isPast, null, '$submittedAt'] },
          inTime: {
            $cond: [
              isPast,
              { $and: [{ $ne: ['$submittedAt', null] }, { $lt: ['$submittedAt', '$dueAt'] }] },
              null,
            ],
          },
        },
        count: { $sum: 1 },
      },
    },
  ]);
  return groups.map(({ _id: { inTime, ...alike }, count }) =>
    inTime === null
      ? { ...alike, count }
      : { ...alike, ...longPast, submittedAt: inTime ? longPast.startAt : null, count },
  );
}

/** Stands for every date that is past. */
const longPast = { startAt: new Date(0), dueAt: new Date(1) };

const steps = {
  milestonesTotal: { $size: '$milestones' },
  milestonesDone: { $size: { $filter: { input: '$milestones', cond: '$$this.done' } } },
};

function aggregated<T extends object>(stages: PipelineStage[]): Promise<T[]> {
  return AssignmentModel.collection.aggregate<T>(stages as never[], { batchSize: 10_000 }).toArray();
}
