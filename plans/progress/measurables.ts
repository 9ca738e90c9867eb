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

/** The measurable fields of all assignments that the filter takes in. */
export function findMeasurable(filter: Record<string, unknown>): Promise<MeasurableAssignment[]> {
  const stages: PipelineStage[] = [
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
        milestonesTotal: { $size: '$milestones' },
        milestonesDone: { $size: { $filter: { input: '$milestones', cond: '$$this.done' } } },
      },
    },
  ];
  return AssignmentModel.collection
    .aggregate<MeasurableAssignment>(stages as never[], { batchSize: 10_000 })
    .toArray();
}
