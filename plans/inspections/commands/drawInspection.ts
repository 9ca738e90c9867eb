import { createRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { newId } from '../../ids.js';
import { drawInspections } from '../draw.js';
import { InspectionModel, type Inspection } from '../model.js';

export type NewInspection = Pick<
  Inspection,
  'name' | 'planId' | 'seed' | 'units' | 'inspectors' | 'unitCount' | 'inspectorsPerUnit'
>;

/**
 * Draws and keeps an inspection (双随机). The seed is written down with the candidates and the result.
 * @throws Refusal invalid where more units are asked for than there are, or no inspector may go.
 */
export async function drawInspection(context: CommandContext, input: NewInspection): Promise<Inspection> {
  if (input.unitCount > input.units.length) {
    throw new Refusal(
      'invalid',
      'too-few-units',
      `参加抽取的单位只有${input.units.length}个，抽不出${input.unitCount}个。`,
    );
  }
  const drawn = drawInspections({
    ...input,
    units: input.units.map(({ id }) => ({ id, unitId: id })),
  });
  if (drawn.some(({ inspectorIds }) => inspectorIds.length < input.inspectorsPerUnit)) {
    throw new Refusal(
      'invalid',
      'too-few-inspectors',
      '检查人员不够（本单位人员须回避），请增加人员或减少每组人数。',
    );
  }
  const names = new Map([...input.units, ...input.inspectors].map(({ id, name }) => [id, name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  const id = newId();
  return createRecord(
    context,
    InspectionModel,
    {
      _id: id,
      ...input,
      visits: drawn.map(({ unitId, inspectorIds }) => ({
        unit: named(unitId),
        inspectors: inspectorIds.map(named),
        visitedOn: null,
        findings: '',
      })),
      drawnAt: context.now,
      drawnBy: { id: context.actor.id, name: context.actor.name },
    },
    {
      deed: 'drawInspection',
      object: { kind: 'inspection', id, label: input.name },
      summary: `抽取了${drawn.length}个单位`,
      before: null,
      after: { seed: input.seed, drawn },
      // No unit is told before its visit that it was drawn (四不两直).
      unitIds: [],
      planId: input.planId,
    },
  );
}
