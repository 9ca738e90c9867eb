import type { z } from 'zod';
import type { NoticeRecord } from '../../plans/notices/model.js';
import type { ToldResemblance } from '../../plans/notices/resemblance.js';
import type { Phase, PlanRecord } from '../../plans/plan/model.js';
import { isPlanChanged } from '../../plans/plan/published.js';
import type { PlanProgress } from '../../plans/progress/planProgress.js';
import type { draftSchema, phaseSchema, planSchema } from '../schemas/plans.js';
import { presentNotice } from './notices.js';
import { presentDraftTask } from './tasks.js';

export function presentPlan(
  plan: PlanRecord,
  progress: PlanProgress | undefined,
): z.input<typeof planSchema> {
  return {
    id: plan._id,
    noticeId: plan.noticeId,
    title: plan.title,
    documentNumber: plan.documentNumber,
    issuer: plan.issuer,
    state: plan.state,
    period: plan.period,
    phases: plan.phases.map(presentPhase),
    counts: {
      tasks: plan.tasks.filter(({ decision }) => decision !== 'rejected').length,
      undecided: plan.tasks.filter(({ decision }) => decision === 'undecided').length,
      assignments: progress?.counts.total ?? 0,
      completed: progress?.counts.completed ?? 0,
      overdue: progress?.counts.overdue ?? 0,
    },
    light: progress?.light ?? 'grey',
    actual: progress?.actual ?? 0,
    expected: progress?.expected ?? 0,
    changed: isPlanChanged(plan),
    trackedFrom: plan.trackedFrom,
    archived: plan.archived,
    publishedAt: plan.publication?.at.toISOString() ?? null,
    updatedAt: plan.updatedAt.toISOString(),
    version: plan.headVersion,
  };
}

export function presentPhase({ _id, name, start, end, evidence }: Phase): z.input<typeof phaseSchema> {
  return { id: _id, name, start, end, evidence };
}

/** The draft beside the words that it grew from; a plan written by hand has no words. */
export function presentDraft(
  plan: PlanRecord,
  from: { notice: NoticeRecord; resembles: ToldResemblance | undefined } | null,
  progress?: PlanProgress,
): z.input<typeof draftSchema> {
  const { tasks } = plan;
  const byTask = new Map(progress?.tasks.map((task) => [task.id, task]));
  const count = (decision: string) => tasks.filter((task) => task.decision === decision).length;
  return {
    planId: plan._id,
    planTitle: plan.title,
    notice: from && presentNotice(from.notice, { resembles: from.resembles, planState: plan.state }),
    text: from?.notice.text ?? '',
    outline: from?.notice.outline ?? [],
    phases: plan.phases.map(presentPhase),
    tasks: tasks.map((task) => presentDraftTask(task, plan, byTask.get(task._id))),
    counts: {
      undecided: count('undecided'),
      accepted: count('accepted'),
      rejected: count('rejected'),
      flagged: tasks.filter(({ flags, decision }) => flags.length > 0 && decision !== 'rejected').length,
      unresolved: tasks.filter(
        ({ owners, decision }) => decision !== 'rejected' && owners.some(({ unitIds }) => !unitIds.length),
      ).length,
    },
    undo: plan.undo
      .toReversed()
      .map(({ label, by, at }) => ({ label, by: by.name, at: new Date(at).toISOString() })),
    version: plan.headVersion,
  };
}
