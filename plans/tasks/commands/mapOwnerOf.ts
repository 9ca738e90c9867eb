import type { CommandContext } from '../../context.js';
import { curate } from '../../plan/changePlan.js';
import { getPlan } from '../../plan/queries.js';
import { rememberOwner } from '../../units/commands/rememberOwner.js';
import { ownerDirectory } from '../../units/queries.js';
import { mapOwner } from '../mapOwner.js';
import { ensureLiveUnits } from '../resolveOwners.js';

/**
 * Says for a whole plan which units a name means, and keeps it for the next notice. One write, which can be taken back.
 * Returns how many tasks it changed.
 * @throws Refusal not-found, no-unit, plan-closed
 */
export async function mapOwnerOf(
  context: CommandContext,
  { planId, name, unitIds }: { planId: string; name: string; unitIds: string[] },
): Promise<number> {
  const { issuer } = await getPlan(planId);
  const wanted = [...new Set(unitIds)];
  ensureLiveUnits(wanted, await ownerDirectory(), 'unitIds');
  let changed = 0;
  await curate(context, planId, 'editTasks', (plan) => {
    const curated = mapOwner(plan, name, wanted);
    changed = curated?.told.length ?? 0;
    return curated;
  });
  await rememberOwner(context, { name, issuer, unitIds: wanted });
  return changed;
}
