import { drawInspections, rankUnits } from './draw.js';
import type { Inspection } from './model.js';

export interface DrawCheck {
  /** Does the record show what its own seed and lists draw? */
  matches: boolean;
  /** Every candidate in the order in which the seed draws them; `digest` is the SHA-256 of `seed:unit:<id>`. */
  units: { id: string; name: string; digest: string; drawn: boolean }[];
}

/** Draws again from what is on record, so that anybody can see that the result was not chosen by hand; pure. */
export function checkDraw(inspection: Inspection): DrawCheck {
  const again = drawInspections({
    ...inspection,
    units: inspection.units.map(({ id }) => ({ id, unitId: id })),
  });
  const recorded = inspection.visits.map(({ unit, inspectors }) => ({
    unitId: unit.id,
    inspectorIds: inspectors.map(({ id }) => id),
  }));
  const drawn = new Set(again.map(({ unitId }) => unitId));
  return {
    matches: JSON.stringify(again) === JSON.stringify(recorded),
    units: rankUnits(inspection.seed, inspection.units).map(({ candidate: { id, name }, digest }) => ({
      id,
      name,
      digest,
      drawn: drawn.has(id),
    })),
  };
}
