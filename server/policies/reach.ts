import type { Actor } from '../../plans/context.js';
import { Refusal, forbidden } from '../../plans/errors.js';
import { unitScope } from '../../plans/units/queries.js';

/**
 * Whose things the actor sees: null is everybody's. A unit's user (承办人) sees its own unit and the units below,
 * and nothing without a unit.
 */
export async function unitsInReach(actor: Actor): Promise<ReadonlySet<string> | null> {
  if (actor.role !== 'unit') return null;
  return actor.unitId ? unitScope(actor.unitId) : new Set();
}

/** @throws Refusal forbidden where the unit is out of the actor's reach. */
export async function requireReach(actor: Actor, unitId: string, deed: string): Promise<void> {
  const reach = await unitsInReach(actor);
  if (reach && !reach.has(unitId)) throw forbidden(deed);
}

/** A filter of units as asked for, cut down to what the actor sees; undefined is no filter. */
export async function unitFilter(actor: Actor, asked: string | undefined): Promise<string[] | undefined> {
  const reach = await unitsInReach(actor);
  if (!asked) return reach ? [...reach] : undefined;
  if (reach && !reach.has(asked)) {
    throw new Refusal('forbidden', 'forbidden', '您只能查看本单位及下属单位的内容。');
  }
  return [asked];
}
