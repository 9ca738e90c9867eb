import type { Unit } from '../api/types.js';

/** Units in the order of their tree, each with its depth; one whose parent is unknown stands at the top. */
export function unitTree(units: Unit[]): { unit: Unit; depth: number }[] {
  const known = new Set(units.map((unit) => unit.id));
  const children = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), unit]);
  }
  const walk = (parent: string | null, depth: number): { unit: Unit; depth: number }[] =>
    (children.get(parent) ?? []).flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)]);
  return walk(null, 0);
}

/** All units below one, in the order of the tree. */
export function unitsBelow(units: Unit[], id: string): Unit[] {
  const children = units.filter((unit) => unit.parentId === id);
  return children.flatMap((unit) => [unit, ...unitsBelow(units, unit.id)]);
}
