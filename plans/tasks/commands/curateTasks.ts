import type { Span } from '../../../parsers/schema.js';
import type { CommandContext } from '../../context.js';
import { Refusal, notFound } from '../../errors.js';
import { NoticeModel } from '../../notices/model.js';
import { changePlan, curate, ensureEditable } from '../../plan/changePlan.js';
import type { PlanRecord } from '../../plan/model.js';
import { PlanModel } from '../../plan/model.js';
import { rememberOwner } from '../../units/commands/rememberOwner.js';
import { ownerDirectory } from '../../units/queries.js';
import { addTask, mergeTasks, reorderTasks, splitTask } from '../reshapeTasks.js';
import { editTask, editTasks, findTask, type TaskEdit } from '../editTask.js';
import type { Task, TaskContent } from '../model.js';
import { decidedOwners, type OwnerWish } from '../resolveOwners.js';
import { undoLast } from '../undo.js';

/** What a curator does with the tasks of a plan; each is one write and can be taken back. */

export type TaskWish = Omit<TaskEdit, 'owners'> & {
  owners?: (OwnerWish & { remember?: boolean })[] | undefined;
};

/** Changes fields of one task, or decides on it. @throws Refusal not-found, stale, invalid, plan-closed. */
export async function editTaskOf(
  context: CommandContext,
  { taskId, edit, version }: { taskId: string; edit: TaskWish; version: number | null },
): Promise<{ plan: PlanRecord; task: Task }> {
  const head = await planHeadOfTask(taskId);
  const wished = await withOwners(context, head.issuer, edit);
  const plan = await curate(context, head._id, 'editTask', (now) => editTask(now, taskId, wished, version));
  return { plan, task: findTask(plan, taskId) };
}

/** The same change to many tasks of one plan. Returns how many it changed. */
export async function editManyTasks(
  context: CommandContext,
  { planId, ids, edit }: { planId: string; ids: string[]; edit: TaskWish },
): Promise<{ plan: PlanRecord; changed: number }> {
  const head = await planHead(planId);
  const wished = await withOwners(context, head.issuer, edit);
  let changed = 0;
  const plan = await curate(context, planId, 'editTasks', (now) => {
    const curated = editTasks(now, ids, wished);
    changed = curated?.told.length ?? 0;
    return curated;
  });
  return { plan, changed };
}

/** Parts a task at an offset of its text. Returns both parts. */
export async function splitTaskOf(
  context: CommandContext,
  { taskId, at, version }: { taskId: string; at: number; version: number | null },
): Promise<{ plan: PlanRecord; tasks: Task[] }> {
  const head = await planHeadOfTask(taskId);
  const text = await noticeText(head.noticeId);
  let tail = '';
  const plan = await curate(context, head._id, 'splitTask', (now) => {
    if (version !== null) editTask(now, taskId, {}, version);
    const curated = splitTask(now, taskId, at, text);
    tail = curated.undo.added[0] ?? '';
    return curated;
  });
  return { plan, tasks: [findTask(plan, taskId), findTask(plan, tail)] };
}

/** Joins tasks of one plan. Returns the joined task. */
export async function mergeTasksOf(
  context: CommandContext,
  { ids }: { ids: string[] },
): Promise<{ plan: PlanRecord; task: Task }> {
  const head = await planHeadOfTask(ids[0] ?? '');
  let kept = '';
  const plan = await curate(context, head._id, 'mergeTasks', (now) => {
    const curated = mergeTasks(now, ids);
    kept = curated.undo.patches[0]?.taskId ?? '';
    return curated;
  });
  return { plan, task: findTask(plan, kept) };
}

export type NewTaskWish = Partial<Omit<TaskContent, 'owners' | 'text'>> & {
  text?: string | undefined;
  owners?: (OwnerWish & { remember?: boolean })[] | undefined;
  span: Span | null;
  afterTaskId: string | null;
};

/** Adds a task, in own words or by words selected in the notice (`span`). @throws Refusal no-words, bad-span. */
export async function addTaskTo(
  context: CommandContext,
  { planId, wish }: { planId: string; wish: NewTaskWish },
): Promise<{ plan: PlanRecord; task: Task }> {
  const head = await planHead(planId);
  const { owners } = await withOwners(context, head.issuer, { owners: wish.owners ?? [] });
  const text = wish.text ?? selectedWords(await noticeText(head.noticeId), wish.span);
  const content: TaskContent = {
    text,
    section: wish.section ?? [],
    owners: owners ?? [],
    deadline: wish.deadline ?? null,
    recurrence: wish.recurrence ?? null,
    targets: wish.targets ?? [],
    phaseId: wish.phaseId ?? null,
    weight: wish.weight ?? 1,
    leader: wish.leader ?? null,
  };
  let added = '';
  const plan = await curate(context, planId, 'addTask', (now) => {
    const curated = addTask(now, content, wish);
    added = curated.undo.added[0] ?? '';
    return curated;
  });
  return { plan, task: findTask(plan, added) };
}

/** Puts tasks in the given order. */
export function reorderTasksOf(
  context: CommandContext,
  { planId, ids }: { planId: string; ids: string[] },
): Promise<PlanRecord> {
  return curate(context, planId, 'reorderTasks', (plan) => reorderTasks(plan, ids));
}

/** Takes back the actor's own last step on the plan. Returns what that was. */
export async function undoLastStep(
  context: CommandContext,
  { planId }: { planId: string },
): Promise<{ plan: PlanRecord; undone: string }> {
  let undone = '';
  const plan = await changePlan(context, planId, (now) => {
    ensureEditable(now);
    const { tasks, phases, undo, step } = undoLast(now, context.actor.id);
    undone = step.label;
    return {
      set: { tasks, phases, undo },
      deed: {
        deed: 'undoLastStep',
        object: { kind: 'plan', id: planId, label: now.title },
        summary: `撤销操作：${step.label}`,
        before: null,
        after: {
          patched: step.patches.map(({ taskId }) => taskId),
          restored: step.restore.map(({ _id }) => _id),
          removed: step.added,
        },
        planId,
      },
    };
  });
  return { plan, undone };
}

type Head = Pick<PlanRecord, '_id' | 'noticeId' | 'issuer'>;
const headFields = { noticeId: 1, issuer: 1 } as const;

async function planHead(planId: string): Promise<Head> {
  const head = await PlanModel.findById(planId, headFields).lean<Head | null>();
  if (!head) throw notFound('方案');
  return head;
}

async function planHeadOfTask(taskId: string): Promise<Head> {
  const head = await PlanModel.findOne({ 'tasks._id': taskId }, headFields).lean<Head | null>();
  if (!head) throw notFound('任务');
  return head;
}

async function noticeText(noticeId: string | null): Promise<string> {
  if (!noticeId) return '';
  const notice = await NoticeModel.findById(noticeId, { text: 1 }).lean<{ text: string } | null>();
  return notice?.text ?? '';
}

function selectedWords(text: string, span: Span | null): string {
  if (span && (span.end > text.length || span.start >= span.end)) {
    throw new Refusal('invalid', 'bad-span', '选中的文字不在文件正文里，请重新选择。', [
      { path: 'span', message: '不在文件正文里' },
    ]);
  }
  const words = span
    ? text
        .slice(span.start, span.end)
        .replace(/[\r\n]+/g, '')
        .trim()
    : '';
  if (!words) {
    throw new Refusal('invalid', 'no-words', '请填写任务内容，或在文件正文中选中一段文字。', [
      { path: 'text', message: '请填写任务内容' },
    ]);
  }
  return words;
}

/** Looks owners up and keeps the curator's word for the next notice. */
async function withOwners(context: CommandContext, issuer: string | null, wish: TaskWish): Promise<TaskEdit> {
  const { owners: wishes, ...rest } = wish;
  if (!wishes) return rest;
  const owners = decidedOwners(wishes, issuer, await ownerDirectory());
  for (const [index, { name, how, unitIds }] of owners.entries()) {
    const chosen = wishes[index];
    if (how === 'curator' && chosen?.unitIds && chosen.remember !== false) {
      await rememberOwner(context, { name, issuer, unitIds });
    }
  }
  return { ...rest, owners };
}
