import type { Unit } from './model.js';

type Node = Pick<Unit, '_id' | 'parentId'>;

/** The unit itself and all below it. Ends even where a broken tree runs in a circle. */
export function withDescendants(units: readonly Node[], rootId: string): Set<string> {
  const children = new Map<string, string[]>();
  for (const { _id, parentId } of units) {
    if (parentId) children.set(parentId, [...(children.get(parentId) ?? []), _id]);
  }
  const found = new Set<string>([rootId]);
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child);
  return found;
}

/** Would the unit become its own ancestor below the new parent? */
export function makesCycle(units: readonly Node[], id: string, parentId: string | null): boolean {
  return parentId !== null && withDescendants(units, id).has(parentId);
}
