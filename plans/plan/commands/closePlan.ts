import { relayAll } from '../../audit/relay.js';
import { cancelOpenOfPlan } from '../../assignments/commands/cancelAssignment.js';
import { AssignmentModel, openStates } from '../../assignments/model.js';
import type { CommandContext } from '../../context.js';
import { Refusal, stale } from '../../errors.js';
import { changePlan } from '../changePlan.js';
import type { PlanRecord } from '../model.js';

/**
 * Ends a published plan. What is still open is cancelled with the plan's reason when `cancelOpen` says so; the plan is
 * closed first, and repair() finishes the cancelling where it was cut off.
 * @throws Refusal work-left while assignments are open and `cancelOpen` is not set; not-published; stale.
 */
export async function closePlan(
  context: CommandContext,
  {
    planId,
    reason,
    cancelOpen,
    version,
  }: { planId: string; reason: string; cancelOpen: boolean; version: number | null },
): Promise<PlanRecord> {
  const open = await AssignmentModel.countDocuments({ planId, state: { $in: openStates } });
  const plan = await changePlan(context, planId, (now) => {
    if (now.state === 'closed') return null;
    if (now.state !== 'published') {
      throw new Refusal('conflict', 'not-published', '这个方案还没有交办，不需要结束；不用的草稿可以归档。');
    }
    if (version !== null && version !== now.headVersion) throw stale('方案');
    if (open && !cancelOpen) {
      throw new Refusal(
        'conflict',
        'work-left',
        `还有${String(open)}件交办件没有办结。请先办结，或选择“一并撤销未办结的”再结束方案。`,
      );
    }
    const by = { id: context.actor.id, name: context.actor.name };
    return {
      set: {
        state: 'closed' as const,
        closed: { at: context.now, by, reason, cancelOpen },
        publishing: null,
      },
      deed: {
        deed: 'closePlan',
        object: { kind: 'plan', id: planId, label: now.title },
        summary: `结束方案：${reason}`,
        before: { state: now.state },
        after: { state: 'closed', reason, cancelled: open },
        planId,
      },
    };
  });
  await cancelOpenOfPlan(context, planId, plan.closed?.reason ?? reason);
  await relayAll();
  return plan;
}
