import { pendingEntry } from '../../audit/entry.js';
import { relay } from '../../audit/relay.js';
import { dayOf, dueInstant, inChinese, startOfDay, type Day } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { newId } from '../../ids.js';
import { shortened } from '../../plan/changePlan.js';
import { PlanModel } from '../../plan/model.js';
import { changeAssignment, personOf } from '../changeAssignment.js';
import { AssignmentModel, type AssignmentRecord, type Recheck } from '../model.js';
import { assignmentId } from '../reconcile.js';
import { untouched } from '../untouched.js';

/**
 * 回头看: looks again at what was completed. What is sound stays; what is not is given out anew, due on `dueOn`, since a
 * completed assignment does not open again. The record is written first and names the new assignment; repair() makes
 * that where it was cut off.
 * @throws Refusal out-of-order, due-needed, past-day, plan-closed.
 */
export async function recheckAssignment(
  context: CommandContext,
  {
    id,
    verdict,
    words,
    dueOn,
  }: { id: string; verdict: 'sound' | 'failed'; words: string; dueOn: Day | null },
): Promise<AssignmentRecord> {
  if (verdict === 'failed') ensureDue(dueOn, dayOf(context.now));
  const before = await AssignmentModel.findById(id, { planId: 1 }).lean();
  const closed = before && (await PlanModel.exists({ _id: before.planId, state: 'closed' }));
  if (closed && verdict === 'failed') {
    throw new Refusal('conflict', 'plan-closed', '方案已经结束，不能重新交办；请只记录回头看的情况。');
  }
  const checked = await changeAssignment(context, { id, deed: 'recheckAssignment' }, (now) => {
    if (now.state !== 'completed') {
      throw new Refusal('conflict', 'out-of-order', '只有已办结的交办件才能“回头看”。');
    }
    const followUp = verdict === 'failed' ? { assignmentId: followUpId(now), dueOn } : null;
    const recheck: Recheck = {
      _id: newId(),
      words,
      by: personOf(context),
      at: context.now,
      verdict,
      followUp,
    };
    return {
      set: { rechecks: [...now.rechecks, recheck] },
      summary: verdict === 'sound' ? `回头看：合格。${words}` : `回头看：不合格，重新交办。${words}`,
      before: null,
      after: { verdict, words, dueOn },
    };
  });
  await makeFollowUps(context, checked);
  return checked;
}

function ensureDue(dueOn: Day | null, today: Day): void {
  const problem = !dueOn ? '请填写重新办理的期限。' : dueOn < today ? '重新办理的期限不能早于今天。' : null;
  if (problem) throw new Refusal('invalid', 'due-needed', problem, [{ path: 'dueOn', message: problem }]);
}

function followUpKey({ occurrenceKey }: AssignmentRecord, number: number): string {
  return `${occurrenceKey}+recheck${String(number)}`;
}

function followUpId(now: AssignmentRecord): string {
  const number = now.rechecks.filter(({ followUp }) => followUp).length + 1;
  return assignmentId({ ...now, occurrenceKey: followUpKey(now, number) });
}

/** Makes the assignments that failed re-checks ask for and that are not there yet. Safe to repeat. */
export async function makeFollowUps(context: CommandContext, checked: AssignmentRecord): Promise<void> {
  const failed = checked.rechecks.flatMap((recheck) =>
    recheck.followUp ? [{ ...recheck.followUp, recheck }] : [],
  );
  for (const [index, { assignmentId: id, dueOn, recheck }] of failed.entries()) {
    const { _id: _id, ...fields } = followUpOf(context, checked, {
      id,
      key: followUpKey(checked, index + 1),
      dueOn,
      recheck,
    });
    await AssignmentModel.updateOne(
      { _id: id },
      { $setOnInsert: fields },
      { upsert: true, timestamps: false },
    );
    await relay(AssignmentModel, id);
  }
}

function followUpOf(
  context: CommandContext,
  checked: AssignmentRecord,
  { id, key, dueOn, recheck }: { id: string; key: string; dueOn: Day | null; recheck: Recheck },
): AssignmentRecord {
  const startOn = dayOf(recheck.at);
  return {
    ...checked,
    ...untouched(),
    _id: id,
    occurrenceKey: key,
    startOn,
    startAt: startOfDay(startOn),
    dueOn,
    dueTime: null,
    dueAt: dueOn ? dueInstant(dueOn) : null,
    milestones: [],
    recheckOf: checked._id,
    createdAt: recheck.at,
    version: 0,
    updatedAt: recheck.at,
    pendingAudit: [
      pendingEntry(context, {
        deed: 'assignTask',
        object: { kind: 'assignment', id, label: shortened(checked.brief.taskText) },
        summary: `回头看不合格，重新交办${dueOn ? `，${inChinese(dueOn)}前办结` : ''}`,
        before: null,
        after: { recheckOf: checked._id, dueOn },
        planId: checked.planId,
        unitIds: [checked.unitId],
      }),
    ],
  };
}
