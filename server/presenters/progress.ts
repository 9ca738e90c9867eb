import type { z } from 'zod';
import type { PlanProgress } from '../../plans/progress/planProgress.js';
import type { progressSchema } from '../schemas/progress.js';

/** `reach` cuts the units down to those that the reader may see; null shows all. */
export function presentProgress(
  { asOf, byUnit, ...progress }: PlanProgress,
  unitNames: ReadonlyMap<string, string>,
  reach: ReadonlySet<string> | null,
): z.input<typeof progressSchema> {
  return {
    ...progress,
    asOf: asOf.toISOString(),
    byUnit: byUnit
      .filter(({ unitId }) => !reach || reach.has(unitId))
      .map(({ unitId, ...unit }) => ({
        unit: { id: unitId, name: unitNames.get(unitId) ?? '（已不存在）' },
        ...unit,
      })),
  };
}
