import type { z } from 'zod';
import type { AuditEntry } from '../../plans/audit/entry.js';
import { dayOf, daysBetween } from '../../plans/calendar/days.js';
import type { Actor } from '../../plans/context.js';
import type { Assignment, Extension, Milestone, Submission } from '../../plans/assignments/model.js';
import type { MeasuredAssignment } from '../../plans/assignments/queries.js';
import type { SupervisionOrderRecord } from '../../plans/orders/model.js';
import { tenth } from '../../plans/progress/shown.js';
import type { TaskTarget } from '../../plans/tasks/model.js';
import { assignmentPermissions } from '../policies/assignments.js';
import type { assignmentDetailSchema } from '../schemas/assignmentDetail.js';
import type { assignmentSchema, milestoneSchema } from '../schemas/assignments.js';
import type { extensionSchema } from '../schemas/extensions.js';
import type { submissionSchema } from '../schemas/submissions.js';
import { presentHistory } from './audit.js';
import { unitRef } from './units.js';
import { presentOrder } from './orders.js';

type Names = ReadonlyMap<string, string>;

export function presentAssignment(
  { assignment, measured }: MeasuredAssignment,
  names: Names,
  now: Date,
): z.input<typeof assignmentSchema> {
  const { brief, delegate, dueOn, state } = assignment;
  return {
    id: assignment._id,
    planId: assignment.planId,
    planTitle: brief.planTitle,
    taskId: assignment.taskId,
    taskText: brief.taskText,
    unit: unitRef(assignment.unitId, names),
    role: assignment.role,
    post: brief.post,
    delegate: delegate && unitRef(delegate.unitId, names),
    occurrence: assignment.occurrence,
    startOn: assignment.startOn,
    dueOn,
    dueAt: assignment.dueAt?.toISOString() ?? null,
    state,
    light: measured.light,
    why: measured.why,
    overdue: measured.overdue,
    near: measured.near,
    behind: measured.behind,
    daysLeft: dueOn && state !== 'completed' && state !== 'cancelled' ? daysBetween(dayOf(now), dueOn) : null,
    actual: tenth(measured.actual),
    expected: tenth(measured.expected),
    milestones: assignment.milestones.map(presentMilestone),
    targets: brief.targets,
    needsAcceptance: state === 'pending',
    version: assignment.version,
    updatedAt: assignment.updatedAt.toISOString(),
  };
}

export interface DetailParts {
  names: Names;
  now: Date;
  actor: Actor;
  /** Whose work the actor sees; null is everybody's. */
  reach: ReadonlySet<string> | null;
  orders: readonly SupervisionOrderRecord[];
  history: readonly AuditEntry[];
}

export function presentAssignmentDetail(
  item: MeasuredAssignment,
  { names, now, actor, reach, orders, history }: DetailParts,
): z.input<typeof assignmentDetailSchema> {
  const { assignment } = item;
  const { brief } = assignment;
  const said = <T extends { _id: string; at: Date; words: string; by: { id: string; name: string } }>(
    each: T,
  ) => ({
    id: each._id,
    words: each.words,
    by: each.by,
    at: each.at.toISOString(),
  });
  return {
    ...presentAssignment(item, names, now),
    deadline: brief.deadline,
    recurrence: brief.recurrence,
    section: brief.section,
    leader: brief.leader,
    delegation: assignment.delegate && presentDelegation(assignment.delegate),
    submissions: assignment.submissions.map((each) => presentSubmission(each, assignment)),
    extensions: assignment.extensions.map((each) => presentExtension(each, assignment._id)),
    reminders: assignment.reminders.map((each) => ({ ...said(each), rule: each.rule })),
    orders: orders.map((order) => presentOrder(order, names)),
    instructions: assignment.instructions.map(said),
    escalations: assignment.escalations.map((each) => ({
      ...said(each),
      to: each.toUnitId ? unitRef(each.toUnitId, names) : null,
    })),
    rechecks: assignment.rechecks.map((each) => ({
      ...said(each),
      verdict: each.verdict,
      followUpId: each.followUp?.assignmentId ?? null,
    })),
    history: history.map(presentHistory),
    permissions: assignmentPermissions(actor, assignment, reach),
  };
}

function presentDelegation({ words, by, at }: NonNullable<Assignment['delegate']>) {
  return { words, by, at: at.toISOString() };
}

export function presentMilestone({ _id, ...milestone }: Milestone): z.input<typeof milestoneSchema> {
  return { id: _id, ...milestone };
}

export function presentSubmission(
  { _id, at, review, numbers, ...submission }: Submission,
  { _id: assignmentId, brief }: Pick<Assignment, '_id' | 'brief'>,
): z.input<typeof submissionSchema> {
  return {
    id: _id,
    assignmentId,
    words: submission.words,
    progress: submission.progress,
    numbers: numbers.map(({ target, value }) => {
      const meant = brief.targets[target];
      return { target, metric: meant?.metric ?? '', value, met: meant ? isMet(meant, value) : null };
    }),
    files: submission.files,
    by: submission.by,
    at: at.toISOString(),
    state: review ? (review.verdict === 'complete' ? 'completed' : 'returned') : 'waiting',
    review: review && { ...review, at: review.at.toISOString() },
  };
}

/** Does the number reach the target? Null where the target names no number. */
function isMet({ comparator, value: wanted }: TaskTarget, value: number): boolean | null {
  if (wanted === null) return null;
  const holds = {
    '>=': value >= wanted,
    '<=': value <= wanted,
    '>': value > wanted,
    '<': value < wanted,
    '=': value === wanted,
  };
  return holds[comparator];
}

export function presentExtension(
  { _id, at, decision, ...extension }: Extension,
  assignmentId: string,
): z.input<typeof extensionSchema> {
  return {
    id: _id,
    assignmentId,
    ...extension,
    at: at.toISOString(),
    state: decision ? (decision.approved ? 'approved' : 'refused') : 'waiting',
    decision: decision && { ...decision, at: decision.at.toISOString() },
  };
}
