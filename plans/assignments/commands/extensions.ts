import { dayOf, dueInstant, inChinese, type Day } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { Refusal, notFound } from '../../errors.js';
import { newId } from '../../ids.js';
import { changeAssignment, personOf } from '../changeAssignment.js';
import { AssignmentModel, type AssignmentRecord, type Extension } from '../model.js';
import { ensureOpen } from '../states.js';

/**
 * 延期申请: the unit asks for a later date. One request at a time.
 * @throws Refusal out-of-order, no-due-date, not-later, extension-waiting, stale.
 */
export async function requestExtension(
  context: CommandContext,
  { id, until, reason, version }: { id: string; until: Day; reason: string; version?: number | null },
): Promise<{ assignment: AssignmentRecord; extension: Extension }> {
  const extensionId = newId();
  const assignment = await changeAssignment(context, { id, deed: 'requestExtension', version }, (now) => {
    ensureOpen(now.state, '申请延期');
    if (now.state === 'submitted') {
      throw new Refusal('conflict', 'out-of-order', '已经反馈，正等待审核，不需要延期。');
    }
    ensureLater(now.dueOn, until, dayOf(context.now));
    if (now.extensions.some(({ decision }) => !decision)) {
      throw new Refusal('conflict', 'extension-waiting', '已有一份延期申请在等待审批，请等结果出来再申请。');
    }
    const extension: Extension = {
      _id: extensionId,
      from: now.dueOn,
      until,
      reason,
      by: personOf(context),
      at: context.now,
      decision: null,
    };
    return {
      set: { extensions: [...now.extensions, extension] },
      summary: `申请延期至${inChinese(until)}`,
      before: { dueOn: now.dueOn },
      after: { until, reason },
    };
  });
  return { assignment, extension: found(assignment, extensionId) };
}

function ensureLater(dueOn: Day | null, until: Day, today: Day): void {
  if (!dueOn) throw new Refusal('conflict', 'no-due-date', '这件交办件没有期限，不需要延期。');
  const problem =
    until <= dueOn
      ? `新的期限应晚于原期限${inChinese(dueOn)}。`
      : until < today
        ? '新的期限不能早于今天。'
        : null;
  if (problem) throw new Refusal('invalid', 'not-later', problem, [{ path: 'until', message: problem }]);
}

/**
 * The office grants a later date or refuses it; a refusal needs its reason. Steps of the notice that were due on the
 * old date move with it.
 * @throws Refusal not-found, decided-already, reason-needed, out-of-order.
 */
export async function decideExtension(
  context: CommandContext,
  {
    extensionId,
    approved,
    reason,
    version,
  }: { extensionId: string; approved: boolean; reason: string; version?: number | null },
): Promise<{ assignment: AssignmentRecord; extension: Extension }> {
  if (!approved && !reason.trim()) {
    throw new Refusal('invalid', 'reason-needed', '不同意延期须写明理由。', [
      { path: 'reason', message: '请写明理由' },
    ]);
  }
  const id = await assignmentOfExtension(extensionId);
  const assignment = await changeAssignment(context, { id, deed: 'decideExtension', version }, (now) => {
    ensureOpen(now.state, '审批延期');
    const extension = found(now, extensionId);
    if (extension.decision) throw new Refusal('conflict', 'decided-already', '这份延期申请已经审批过了。');
    const decision = { approved, reason, by: personOf(context), at: context.now };
    const extensions = now.extensions.map((each) =>
      each._id === extensionId ? { ...each, decision } : each,
    );
    return {
      set: approved ? { extensions, ...moved(now, extension.until) } : { extensions },
      summary: approved ? `同意延期至${inChinese(extension.until)}` : `不同意延期：${reason}`,
      before: { dueOn: now.dueOn },
      after: { dueOn: approved ? extension.until : now.dueOn, approved, reason },
    };
  });
  return { assignment, extension: found(assignment, extensionId) };
}

function moved(now: AssignmentRecord, until: Day): Partial<AssignmentRecord> {
  return {
    dueOn: until,
    extendedUntil: until,
    dueAt: dueInstant(until, now.dueTime),
    milestones: now.milestones.map((each) =>
      !each.done && each.source === 'notice' && each.dueOn === now.dueOn ? { ...each, dueOn: until } : each,
    ),
  };
}

/** The assignment that an extension belongs to. @throws Refusal not-found. */
export async function assignmentOfExtension(extensionId: string): Promise<string> {
  const holder = await AssignmentModel.findOne({ 'extensions._id': extensionId }, { _id: 1 }).lean();
  if (!holder) throw notFound('延期申请');
  return holder._id;
}

function found({ extensions }: AssignmentRecord, extensionId: string): Extension {
  const extension = extensions.find(({ _id }) => _id === extensionId);
  if (!extension) throw notFound('延期申请');
  return extension;
}
