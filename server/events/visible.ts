import type { ChainMark } from '../../plans/audit/follow.js';
import type { Actor } from '../../plans/context.js';

/** Kinds that only an administrator, or the person concerned, hears of. */
const confidential = new Set(['person', 'token', 'robot']);

/**
 * Whether the actor hears that something changed. `reach` is null for who sees everybody's; a unit's user hears of its
 * own unit and those below.
 */
export function hears(
  actor: Actor,
  reach: ReadonlySet<string> | null,
  { object, unitIds }: ChainMark,
): boolean {
  if (confidential.has(object.kind)) return actor.role === 'admin' || object.id === actor.id;
  return reach === null || unitIds.some((unitId) => reach.has(unitId));
}
