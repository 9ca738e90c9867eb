import { expect } from 'chai';
import type { CommandContext } from '../../../plans/context.js';
import { Refusal } from '../../../plans/errors.js';
import { drawInspection } from '../../../plans/inspections/commands/drawInspection.js';
import { recordVisit } from '../../../plans/inspections/commands/recordVisit.js';
import { drawInspections } from '../../../plans/inspections/draw.js';
import { getInspection, listInspections } from '../../../plans/inspections/queries.js';
import { useDatabase } from '../../support/storage.js';

const context: CommandContext = {
  actor: { id: 's', name: '督办员', role: 'supervisor', unitId: null },
  now: new Date('2024-07-10T02:00:00Z'),
  origin: { ip: null, via: 'web' },
};
const units = ['甲', '乙', '丙', '丁'].map((name, i) => ({
  id: String(i).repeat(24),
  name: `${name}镇敬老院`,
}));
const inspectors = ['赵', '钱', '孙'].map((name, i) => ({ id: `p${i}`, name, unitId: units[i]?.id ?? '' }));
const draw = {
  name: '第三季度抽查',
  planId: null,
  seed: '2024-Q3',
  units,
  inspectors,
  unitCount: 2,
  inspectorsPerUnit: 2,
};

describe('an inspection draw', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('can be repeated by anybody from what is kept', async () => {
    const { _id: id } = await drawInspection(context, draw);
    const kept = await getInspection(id);
    const again = drawInspections({
      ...kept,
      units: kept.units.map((unit) => ({ id: unit.id, unitId: unit.id })),
    });
    expect(
      kept.visits.map(({ unit, inspectors: who }) => ({
        unitId: unit.id,
        inspectorIds: who.map((p) => p.id),
      })),
    ).to.deep.equal(again);
  });

  it('is refused where there are too few units or inspectors', async () => {
    for (const bad of [
      { ...draw, unitCount: 5 },
      { ...draw, inspectorsPerUnit: 4 },
    ]) {
      const error: unknown = await drawInspection(context, bad).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(Refusal);
    }
    expect((await listInspections({}, { limit: 5 })).items).to.have.length(0);
  });

  it('takes what was found at a drawn unit, and only there', async () => {
    const { _id: id, visits } = await drawInspection(context, draw);
    const unitId = visits[0]?.unit.id ?? '';
    const visited = await recordVisit(context, id, {
      unitId,
      visitedOn: '2024-07-09',
      findings: '灭火器过期2具',
    });
    expect(visited.visits[0]?.findings).to.equal('灭火器过期2具');
    const elsewhere = units.find(({ id: other }) => !visits.some(({ unit }) => unit.id === other));
    const error: unknown = await recordVisit(context, id, {
      unitId: elsewhere?.id ?? '',
      visitedOn: '2024-07-09',
      findings: '',
    }).catch((thrown: unknown) => thrown);
    expect((error as Refusal).kind).to.equal('not-found');
    expect((await listInspections({ unitIds: [unitId] }, { limit: 5 })).items).to.have.length(1);
  });
});
