import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { newId } from '../../ids.js';
import { allUnits } from '../../units/queries.js';
import { changeAssignment, personOf } from '../changeAssignment.js';
import { getAssignment } from '../queries.js';
import type { AssignmentRecord } from '../model.js';
import { ensureOpen } from '../states.js';

/**
 * 提级、报请协调: asks the unit above (of the one that was asked last) to help. At the top it is the office's own.
 * @throws Refusal out-of-order, escalated-to-top.
 */
export async function escalateAssignment(
  context: CommandContext,
  { id, words }: { id: string; words: string },
): Promise<AssignmentRecord> {
  const [assignment, units] = await Promise.all([getAssignment(id), allUnits()]);
  const parents = new Map(units.filter(({ archived }) => !archived).map((unit) => [unit._id, unit.parentId]));
  const names = new Map(units.map((unit) => [unit._id, unit.name]));
  return changeAssignment(context, { id, deed: 'escalateAssignment' }, (now) => {
    ensureOpen(now.state, '提级');
    const last = now.escalations.at(-1);
    if (last && last.toUnitId === null) {
      throw new Refusal('conflict', 'escalated-to-top', '已经提级到督办办公室，不能再提级。');
    }
    const toUnitId = parents.get(last?.toUnitId ?? assignment.unitId) ?? null;
    const to = toUnitId ? (names.get(toUnitId) ?? '') : '督办办公室';
    const escalation = { _id: newId(), words, by: personOf(context), at: context.now, toUnitId };
    return {
      set: { escalations: [...now.escalations, escalation] },
      summary: `提级报请「${to}」协调：${words}`,
      before: null,
      after: { toUnitId, words },
    };
  });
}
