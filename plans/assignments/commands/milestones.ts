import { dayOf, inChinese, type Day } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { Refusal, notFound } from '../../errors.js';
import { newId } from '../../ids.js';
import { changeAssignment } from '../changeAssignment.js';
import type { Assignment, AssignmentRecord, Milestone } from '../model.js';
import { ensureOpen, ensureWorking } from '../states.js';

const mostMilestones = 400;

/**
 * Adds a step: a unit to plan its own work, the office to ask for one.
 * @throws Refusal out-of-order, before-start, too-many, stale.
 */
export function addMilestone(
  context: CommandContext,
  { id, name, dueOn, version }: { id: string; name: string; dueOn: Day | null; version?: number | null },
): Promise<AssignmentRecord> {
  const source = context.actor.role === 'unit' ? 'unit' : 'supervisor';
  return changeAssignment(context, { id, deed: 'addMilestone', version }, (assignment) => {
    if (source === 'unit') ensureWorking(assignment.state, '添加节点');
    else ensureOpen(assignment.state, '添加节点');
    ensureDate(assignment, dueOn);
    if (assignment.milestones.length >= mostMilestones) {
      throw new Refusal('conflict', 'too-many', '节点太多了，请合并一些节点后再添加。');
    }
    const milestone: Milestone = { _id: newId(), name, dueOn, done: false, doneOn: null, note: '', source };
    return {
      set: { milestones: [...assignment.milestones, milestone] },
      summary: `添加节点「${name}」`,
      before: null,
      after: { name, dueOn },
    };
  });
}

export interface MilestoneEdit {
  done?: boolean | undefined;
  /** Today when not told. */
  doneOn?: Day | null | undefined;
  note?: string | undefined;
  name?: string | undefined;
  dueOn?: Day | null | undefined;
}

/**
 * Marks a step as done or not, notes something, or (for steps that people added) renames or moves it.
 * @throws Refusal out-of-order; future-day; before-start; fixed-milestone for the notice's own words and dates.
 */
export function editMilestone(
  context: CommandContext,
  {
    id,
    milestoneId,
    edit,
    version,
  }: { id: string; milestoneId: string; edit: MilestoneEdit; version?: number | null },
): Promise<AssignmentRecord> {
  return changeAssignment(context, { id, deed: 'editMilestone', version }, (assignment) => {
    ensureWorking(assignment.state, '更新节点');
    const current = assignment.milestones.find(({ _id }) => _id === milestoneId);
    if (!current) throw notFound('节点');
    ensureMayRename(context, current, edit);
    ensureDate(assignment, edit.dueOn);
    const next = edited(current, edit, dayOf(context.now));
    if (next.doneOn && next.doneOn > dayOf(context.now)) {
      throw new Refusal('invalid', 'future-day', '完成日期不能晚于今天。', [
        { path: 'doneOn', message: '不能晚于今天' },
      ]);
    }
    if (JSON.stringify(next) === JSON.stringify(current)) return null;
    return {
      set: { milestones: assignment.milestones.map((each) => (each._id === milestoneId ? next : each)) },
      summary: summaryOf(current, next),
      before: fieldsOf(current),
      after: fieldsOf(next),
    };
  });
}

/** Takes out a step that people added and that is not done. @throws Refusal fixed-milestone, out-of-order. */
export function removeMilestone(
  context: CommandContext,
  { id, milestoneId, version }: { id: string; milestoneId: string; version?: number | null },
): Promise<AssignmentRecord> {
  return changeAssignment(context, { id, deed: 'removeMilestone', version }, (assignment) => {
    ensureWorking(assignment.state, '删除节点');
    const current = assignment.milestones.find(({ _id }) => _id === milestoneId);
    if (!current) throw notFound('节点');
    ensureMayRename(context, current, { name: '' });
    if (current.done) throw new Refusal('conflict', 'milestone-done', '已完成的节点不能删除。');
    return {
      set: { milestones: assignment.milestones.filter(({ _id }) => _id !== milestoneId) },
      summary: `删除节点「${current.name}」`,
      before: fieldsOf(current),
      after: null,
    };
  });
}

function edited(current: Milestone, edit: MilestoneEdit, today: Day): Milestone {
  const done = edit.done ?? current.done;
  return {
    ...current,
    name: edit.name ?? current.name,
    dueOn: edit.dueOn === undefined ? current.dueOn : edit.dueOn,
    note: edit.note ?? current.note,
    done,
    doneOn: done ? (edit.doneOn ?? current.doneOn ?? today) : null,
  };
}

function ensureMayRename(
  { actor }: CommandContext,
  { source }: Milestone,
  { name, dueOn }: MilestoneEdit,
): void {
  if (name === undefined && dueOn === undefined) return;
  const mayChange = source === 'unit' || (source === 'supervisor' && actor.role !== 'unit');
  if (!mayChange) {
    throw new Refusal(
      'conflict',
      'fixed-milestone',
      '这个节点由文件或督办员设定，不能改名、改期或删除，可以另加节点。',
    );
  }
}

function ensureDate({ startOn }: Assignment, dueOn: Day | null | undefined): void {
  if (dueOn && dueOn < startOn) {
    const message = `节点日期早于交办件开始的${inChinese(startOn)}，请核对。`;
    throw new Refusal('invalid', 'before-start', message, [{ path: 'dueOn', message }]);
  }
}

function summaryOf(before: Milestone, after: Milestone): string {
  if (before.done !== after.done)
    return after.done ? `完成节点「${after.name}」` : `取消完成节点「${after.name}」`;
  return `修改节点「${after.name}」`;
}

function fieldsOf({ name, dueOn, done, doneOn, note }: Milestone): Record<string, unknown> {
  return { name, dueOn, done, doneOn, note };
}
