import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { allUnits } from '../../units/queries.js';
import { withDescendants } from '../../units/tree.js';
import { changeAssignment, personOf } from '../changeAssignment.js';
import type { AssignmentRecord } from '../model.js';
import { ensureOpen } from '../states.js';

/**
 * 转办: has a unit below do the work; the assignment stays the first unit's, which answers for it. Null takes it back.
 * @throws Refusal out-of-order, not-below.
 */
export async function delegateAssignment(
  context: CommandContext,
  { id, unitId, words }: { id: string; unitId: string | null; words: string },
): Promise<AssignmentRecord> {
  const units = (await allUnits()).filter(({ archived }) => !archived);
  const name = units.find(({ _id }) => _id === unitId)?.name ?? '';
  return changeAssignment(context, { id, deed: 'delegateAssignment' }, (now) => {
    ensureOpen(now.state, '转办');
    if ((now.delegate?.unitId ?? null) === unitId) return null;
    if (unitId !== null) {
      const below = withDescendants(units, now.unitId);
      if (unitId === now.unitId || !below.has(unitId) || !name) {
        throw new Refusal('invalid', 'not-below', '只能转给本单位的下级单位，请重新选择。', [
          { path: 'unitId', message: '不是下级单位' },
        ]);
      }
    }
    return {
      set: { delegate: unitId === null ? null : { unitId, words, by: personOf(context), at: context.now } },
      summary: unitId === null ? '收回转办' : `转给「${name}」办理`,
      before: { delegate: now.delegate?.unitId ?? null },
      after: { delegate: unitId, words },
    };
  });
}
