import { Refusal } from '../errors.js';
import { resolveOwner, type Directory } from '../units/resolveOwner.js';
import type { OwnerRole, TaskOwner } from './model.js';

/** An owner as a curator writes it; without `unitIds` the name is looked up. */
export interface OwnerWish {
  name: string;
  role: OwnerRole;
  unitIds?: string[] | undefined;
  evidence: TaskOwner['evidence'];
  post: string | null;
  collective: boolean;
}

/** The owner with the units that its name means, as far as that is sure. */
export function lookedUp(
  { name, role, evidence, post, collective }: OwnerWish,
  issuer: string | null,
  directory: Directory,
): TaskOwner {
  const { unitIds, how, score } = resolveOwner(name, issuer, directory);
  return { name, role, unitIds, how, score, evidence, post, collective };
}

/**
 * Owners as curators set them: units they chose are their word (`curator`), unless the name means just these anyway.
 * @throws Refusal no-unit for a unit that is not there or archived.
 */
export function decidedOwners(
  wishes: readonly OwnerWish[],
  issuer: string | null,
  directory: Directory,
): TaskOwner[] {
  return wishes.map((wish, index) => {
    const found = lookedUp(wish, issuer, directory);
    if (wish.unitIds === undefined) return found;
    const unitIds = [...new Set(wish.unitIds)];
    ensureLiveUnits(unitIds, directory, `owners.${String(index)}.unitIds`);
    if (!unitIds.length) return { ...found, unitIds, how: 'unresolved', score: 0 };
    const same = unitIds.toSorted().join() === found.unitIds.toSorted().join();
    return same ? found : { ...found, unitIds, how: 'curator', score: 1 };
  });
}

/** @throws Refusal no-unit for a unit that is not there or archived; `path` is the field that names it. */
export function ensureLiveUnits(unitIds: readonly string[], { units }: Directory, path: string): void {
  const live = new Set(units.filter(({ archived }) => !archived).map(({ _id }) => _id));
  if (unitIds.every((id) => live.has(id))) return;
  throw new Refusal('invalid', 'no-unit', '所选责任单位不存在或已归档，请重新选择。', [
    { path, message: '单位不存在或已归档' },
  ]);
}
