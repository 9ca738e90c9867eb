import { createHash } from 'node:crypto';

/** A unit that may be inspected, or a person who may inspect. `unitId` is the person's own unit (or the unit itself). */
export interface Candidate {
  id: string;
  unitId: string;
}

export interface DrawInput {
  /** Written down with the result; the same seed and candidates always give the same draw. */
  seed: string;
  units: readonly Candidate[];
  inspectors: readonly Candidate[];
  /** How many units are drawn. */
  unitCount: number;
  /** How many inspectors go to each unit. */
  inspectorsPerUnit: number;
}

export interface DrawnInspection {
  unitId: string;
  inspectorIds: string[];
}

/**
 * Draws units and inspectors at random (双随机), so that anybody can check the draw afterwards: candidates are ranked by
 * SHA-256 of `seed:unit:<id>` and the lowest come first; for each drawn unit the inspectors are ranked by
 * `seed:inspector:<unit>:<id>`, those of the unit itself stay away (回避), and the least burdened go first.
 * Returns fewer inspectors for a unit where not enough may go there.
 */
export function drawInspections(input: DrawInput): DrawnInspection[] {
  const drawn = rankUnits(input.seed, input.units)
    .slice(0, input.unitCount)
    .map(({ candidate }) => candidate);
  const burden = new Map<string, number>();
  return drawn.map((unit) => {
    const willing = ranked(
      input.inspectors.filter((person) => person.unitId !== unit.id),
      (person) => `${input.seed}:inspector:${unit.id}:${person.id}`,
    );
    const chosen = willing
      .map(({ candidate: person }, order) => ({ person, order, load: burden.get(person.id) ?? 0 }))
      .sort((a, b) => a.load - b.load || a.order - b.order)
      .slice(0, input.inspectorsPerUnit)
      .map(({ person }) => person.id);
    for (const id of chosen) burden.set(id, (burden.get(id) ?? 0) + 1);
    return { unitId: unit.id, inspectorIds: chosen };
  });
}

/** A candidate with the SHA-256 (64 hex digits) by which it was ranked. */
export interface Ranked<T> {
  candidate: T;
  digest: string;
}

/** The units in the order in which the seed draws them. */
export function rankUnits<T extends { id: string }>(seed: string, units: readonly T[]): Ranked<T>[] {
  return ranked(units, (unit) => `${seed}:unit:${unit.id}`);
}

function ranked<T>(candidates: readonly T[], key: (candidate: T) => string): Ranked<T>[] {
  return candidates
    .map((candidate) => ({ candidate, digest: createHash('sha256').update(key(candidate)).digest('hex') }))
    .sort((a, b) => (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0));
}
