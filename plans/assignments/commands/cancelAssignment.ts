import type { CommandContext } from '../../context.js';
import { changeAssignment, personOf } from '../changeAssignment.js';
import { AssignmentModel, openStates, type Assignment, type AssignmentRecord } from '../model.js';
import { isOpen, nextState } from '../states.js';

/** 撤销: the office takes an open assignment back; publishing again does not bring it back. @throws Refusal out-of-order. */
export function cancelAssignment(
  context: CommandContext,
  { id, reason, version }: { id: string; reason: string; version?: number | null },
): Promise<AssignmentRecord> {
  return changeAssignment(context, { id, deed: 'cancelAssignment', version }, ({ state }) => ({
    set: { state: nextState(state, 'cancel'), cancelled: cancelledBy(context, reason, 'hand') },
    summary: `撤销交办：${reason}`,
    before: { state },
    after: { state: 'cancelled', reason },
  }));
}

/** Cancels what is still open in a closed plan. Safe to repeat. */
export async function cancelOpenOfPlan(
  context: CommandContext,
  planId: string,
  reason: string,
): Promise<void> {
  const open = await AssignmentModel.find({ planId, state: { $in: openStates } }, { _id: 1 }).lean();
  for (const { _id } of open) {
    await changeAssignment(context, { id: _id, deed: 'cancelAssignment' }, ({ state }) =>
      isOpen(state)
        ? {
            set: { state: 'cancelled', cancelled: cancelledBy(context, reason, 'closing') },
            summary: `方案结束，撤销交办：${reason}`,
            before: { state },
            after: { state: 'cancelled', reason },
          }
        : null,
    );
  }
}

function cancelledBy(
  context: CommandContext,
  reason: string,
  origin: 'hand' | 'closing',
): NonNullable<Assignment['cancelled']> {
  return { at: context.now, by: personOf(context), reason, origin };
}
