import type { z } from 'zod';
import type { Inspection } from '../../plans/inspections/model.js';
import type { inspectionSchema } from '../schemas/inspections.js';

/**
 * A draw as it is shown. To a unit (`reach` is not null) only the visits that it and the units below have had: who else
 * was drawn, where somebody has still to go, and the seed that would tell both, stay hidden (四不两直).
 */
export function presentInspection(
  inspection: Inspection,
  reach: ReadonlySet<string> | null,
): z.input<typeof inspectionSchema> {
  const { _id: id, drawnAt, seed, units, inspectors, visits, ...rest } = inspection;
  const own = ({ unit }: { unit: { id: string } }): boolean => !reach || reach.has(unit.id);
  return {
    ...rest,
    id,
    drawnAt: drawnAt.toISOString(),
    seed: reach ? null : seed,
    units: units.filter((unit) => own({ unit })),
    inspectors: reach ? [] : inspectors,
    visits: visits.filter((visit) => own(visit) && (!reach || visit.visitedOn !== null)),
  };
}
