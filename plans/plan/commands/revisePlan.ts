import { Refusal, notFound, stale } from '../../errors.js';
import type { CommandContext } from '../../context.js';
import { NoticeModel, type NoticeRecord } from '../../notices/model.js';
import { numbered } from '../../tasks/reshapeTasks.js';
import { findTask } from '../../tasks/editTask.js';
import { contentOf, type Task, type TaskOwner } from '../../tasks/model.js';
import { changePlan, ensureEditable } from '../changePlan.js';
import { comparePhases, unitedPhases, type ComparedPhase } from '../comparePhases.js';
import { compareTasks, type ComparedTask } from '../compareTasks.js';
import type { Phase, PlanRecord } from '../model.js';
import { getPlan } from '../queries.js';
import { idFrom } from '../../ids.js';

/** The plan beside the draft of another notice, usually its new version. @throws Refusal not-found, not-read. */
export async function comparePlan(
  planId: string,
  noticeId: string,
): Promise<{ tasks: ComparedTask[]; phases: ComparedPhase[] }> {
  const [plan, draft] = await Promise.all([getPlan(planId), draftOf(noticeId, planId)]);
  return {
    tasks: compareTasks(
      plan.tasks.filter(({ decision }) => decision !== 'rejected'),
      draft.tasks.filter(({ decision }) => decision !== 'rejected'),
    ),
    phases: comparePhases(plan.phases, draft.phases),
  };
}

export interface Choice {
  taskId: string | null;
  newTaskId: string | null;
  /** Keep the old task, take the new words into it, add a new task, or drop the old one. */
  choice: 'keep' | 'take' | 'add' | 'drop';
}

export interface Revising {
  planId: string;
  noticeId: string;
  choices: Choice[];
  /** Phases get the days that the new version gives them; else they keep theirs. */
  takePhases: boolean;
  version: number | null;
}

export interface Revision {
  kept: number;
  taken: number;
  added: number;
  dropped: number;
}

/**
 * Takes a new version of the notice into the plan, as the curator decided task by task; units learn of it with the next
 * publication. Tasks keep their ids, so their assignments go on. The new notice's own draft is archived after.
 * @throws Refusal not-read, bad-choice, stale, plan-closed, not-found.
 */
export async function revisePlan(
  context: CommandContext,
  { planId, noticeId, choices, takePhases, version }: Revising,
): Promise<Revision> {
  const draft = await draftOf(noticeId, planId);
  const counts: Revision = { kept: 0, taken: 0, added: 0, dropped: 0 };
  await changePlan(context, planId, (plan) => {
    ensureEditable(plan);
    if (version !== null && version !== plan.headVersion) throw stale('方案');
    Object.assign(counts, { kept: 0, taken: 0, added: 0, dropped: 0 });
    const phases = unitedPhases(plan, draft, takePhases);
    let tasks = plan.tasks;
    for (const choice of choices)
      tasks = applied({ ...plan, tasks }, draft, choice, noticeId, phases, counts);
    const by = { id: context.actor.id, name: context.actor.name };
    return {
      set: {
        tasks: numbered(tasks),
        phases,
        headVersion: plan.headVersion + 1,
        revisions: [...plan.revisions, { noticeId, at: context.now, by }],
        // What went before cannot be taken back piece by piece any more.
        undo: [],
      },
      deed: {
        deed: 'revisePlan',
        object: { kind: 'plan', id: planId, label: plan.title },
        summary: `按新文件修订：采用${String(counts.taken)}项，新增${String(counts.added)}项，撤销${String(counts.dropped)}项`,
        before: { tasks: plan.tasks.length, phases: plan.phases },
        after: { noticeId, ...counts, choices, phases },
        planId,
      },
    };
  });
  await archiveRevisingDraft(context, draft._id);
  return counts;
}

/** The draft that a plan has taken in is done with. Safe to repeat. */
export async function archiveRevisingDraft(context: CommandContext, draftId: string): Promise<void> {
  await changePlan(context, draftId, (draft) =>
    draft.archived || draft.state !== 'draft'
      ? null
      : {
          set: { archived: true },
          deed: {
            deed: 'archivePlan',
            object: { kind: 'plan', id: draftId, label: draft.title },
            summary: '新文件已并入原方案，归档其草稿',
            planId: draftId,
          },
        },
  );
}

async function draftOf(noticeId: string, planId: string): Promise<PlanRecord> {
  const notice = await NoticeModel.findById(noticeId, { planId: 1, job: 1 }).lean<NoticeRecord | null>();
  if (!notice) throw notFound('文件');
  if (!notice.planId || notice.job.state !== 'done') {
    throw new Refusal('conflict', 'not-read', '新文件还没有解析完成，请稍候再比对。');
  }
  if (notice.planId === planId) {
    throw new Refusal('invalid', 'same-notice', '这个方案就是由这份文件来的，请选择新版的文件。');
  }
  return getPlan(notice.planId);
}

function applied(
  plan: PlanRecord,
  draft: PlanRecord,
  { taskId, newTaskId, choice }: Choice,
  noticeId: string,
  phases: Phase[],
  counts: Revision,
): Task[] {
  switch (choice) {
    case 'keep':
      counts.kept += 1;
      return plan.tasks;
    case 'drop': {
      const old = findTask(plan, needed(taskId));
      counts.dropped += 1;
      const dropped = { decision: 'rejected' as const, rejectReason: '新文件不再要求' };
      return replaced(plan.tasks, { ...old, ...dropped, version: old.version + 1 });
    }
    case 'take': {
      const old = findTask(plan, needed(taskId));
      const fresh = fromDraft(draft, needed(newTaskId), noticeId, phases);
      counts.taken += 1;
      const { weight, leader } = old;
      const owners = fresh.owners.map((owner) => asDecided(owner, old.owners));
      const taken = {
        ...contentOf(fresh),
        owners,
        weight,
        leader,
        span: fresh.span,
        flags: fresh.flags,
        noticeId,
      };
      return replaced(plan.tasks, { ...old, ...taken, decision: 'accepted', version: old.version + 1 });
    }
    case 'add': {
      const fresh = fromDraft(draft, needed(newTaskId), noticeId, phases);
      const _id = idFrom(plan._id, noticeId, fresh._id);
      if (plan.tasks.some((task) => task._id === _id)) return plan.tasks;
      counts.added += 1;
      return [...plan.tasks, { ...fresh, _id, decision: 'accepted', version: 0 }];
    }
  }
}

/** A body that the register does not know is who the curator of the old version said it was. */
function asDecided(owner: TaskOwner, before: readonly TaskOwner[]): TaskOwner {
  if (owner.unitIds.length) return owner;
  const known = before.find(({ name, unitIds }) => name === owner.name && unitIds.length > 0);
  return known ? { ...owner, unitIds: known.unitIds, how: known.how, score: known.score } : owner;
}

function needed(id: string | null): string {
  if (!id) throw new Refusal('invalid', 'bad-choice', '逐项决定里缺少任务编号，请刷新后重新选择。');
  return id;
}

function replaced(tasks: readonly Task[], task: Task): Task[] {
  return tasks.map((each) => (each._id === task._id ? task : each));
}

/** A task of the draft, with its phase found again among the plan's by name. */
function fromDraft(draft: PlanRecord, id: string, noticeId: string, phases: Phase[]): Task {
  const task = findTask(draft, id);
  const name = draft.phases.find(({ _id }) => _id === task.phaseId)?.name;
  return { ...task, phaseId: phases.find((phase) => phase.name === name)?._id ?? null, noticeId };
}
