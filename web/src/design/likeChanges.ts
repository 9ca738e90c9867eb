import type { AuditEntry } from '../api/types.js';

export type Change = Pick<
  AuditEntry,
  'seq' | 'at' | 'by' | 'object' | 'units' | 'deed' | 'summary' | 'before' | 'after'
>;

/** Changes that one deed of one person made to one task's work in several units. */
export interface LikeChanges {
  /** The first of them, which tells who, when and what. */
  first: Change;
  changes: Change[];
  /** Names of the units, each once. */
  units: string[];
}

/** Whose work it is has to be said where a change is about that work; a plan's own changes concern nearly all. */
const workOfUnits = new Set(['assignment', 'order']);

/**
 * Puts together what reads the same but for the unit: giving one task to six units is one change to a reader. Only
 * changes of one instant are; their order stays.
 */
export function likeChanges(changes: readonly Change[]): LikeChanges[] {
  const found: LikeChanges[] = [];
  let instant = '';
  let atOnce = new Map<string, LikeChanges>();
  for (const change of changes) {
    const { at, by, object, deed, summary } = change;
    if (at !== instant) atOnce = new Map();
    instant = at;
    const told = workOfUnits.has(object.kind);
    const key = JSON.stringify([by.id, object.kind, object.label, deed, summary, told ? '' : object.id]);
    const like = told ? atOnce.get(key) : undefined;
    const units = told ? change.units.map(({ name }) => name) : [];
    if (like === undefined) {
      const fresh = { first: change, changes: [change], units: [...new Set(units)] };
      atOnce.set(key, fresh);
      found.push(fresh);
    } else {
      like.changes.push(change);
      like.units = [...new Set([...like.units, ...units])];
    }
  }
  return found;
}
