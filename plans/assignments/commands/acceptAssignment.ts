import type { CommandContext } from '../../context.js';
import { changeAssignment } from '../changeAssignment.js';
import type { AssignmentRecord } from '../model.js';
import { nextState } from '../states.js';

/** 签收: the unit takes the work on. @throws Refusal out-of-order, stale. */
export function acceptAssignment(
  context: CommandContext,
  { id, version }: { id: string; version?: number | null },
): Promise<AssignmentRecord> {
  return changeAssignment(context, { id, deed: 'acceptAssignment', version }, ({ state }) => ({
    set: { state: nextState(state, 'accept'), acceptedAt: context.now },
    summary: '签收',
    before: { state },
    after: { state: 'accepted' },
  }));
}
