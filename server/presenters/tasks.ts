import type { z } from 'zod';
import type { PlanRecord } from '../../plans/plan/model.js';
import { isTaskChanged } from '../../plans/plan/published.js';
import type { TaskProgress } from '../../plans/progress/planProgress.js';
import type { Task } from '../../plans/tasks/model.js';
import type { draftTaskSchema, taskSchema } from '../schemas/tasks.js';

type Measured = Pick<TaskProgress, 'light' | 'actual' | 'expected'>;
const notStarted: Measured = { light: 'grey', actual: 0, expected: 0 };

export function presentTask(
  task: Task,
  { _id: planId }: Pick<PlanRecord, '_id'>,
  progress: Measured = notStarted,
): z.input<typeof taskSchema> {
  return {
    id: task._id,
    planId,
    text: task.text,
    noticeId: task.noticeId,
    span: task.span,
    section: task.section,
    owners: task.owners,
    deadline: task.deadline,
    recurrence: task.recurrence,
    targets: task.targets,
    phaseId: task.phaseId,
    weight: task.weight,
    leader: task.leader,
    order: task.order,
    state: stateOf(task, progress),
    light: progress.light,
    actual: progress.actual,
    expected: progress.expected,
    changed: isTaskChanged(task),
    version: task.version,
  };
}

export function presentDraftTask(
  task: Task,
  plan: Pick<PlanRecord, '_id'>,
  progress?: Measured,
): z.input<typeof draftTaskSchema> {
  return {
    ...presentTask(task, plan, progress),
    decision: task.decision,
    rejectReason: task.rejectReason,
    flags: task.flags,
    confidence: task.confidence,
  };
}

function stateOf(task: Task, { light }: Measured): z.input<typeof taskSchema>['state'] {
  if (task.withdrawn) return 'cancelled';
  if (!task.published) return 'draft';
  return light === 'blue' ? 'completed' : 'published';
}
