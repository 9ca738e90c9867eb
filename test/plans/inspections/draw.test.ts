import { expect } from 'chai';
import fc from 'fast-check';
import { drawInspections } from '../../../plans/inspections/draw.js';

const units = Array.from({ length: 30 }, (_, i) => ({ id: `u${i}`, unitId: `u${i}` }));
const inspectors = Array.from({ length: 8 }, (_, i) => ({ id: `p${i}`, unitId: `u${i}` }));

describe('drawing inspections', () => {
  it('gives the same draw for the same seed, and another for another', () => {
    const draw = (seed: string) =>
      drawInspections({ seed, units, inspectors, unitCount: 10, inspectorsPerUnit: 2 });
    expect(draw('2024-06')).to.deep.equal(draw('2024-06'));
    expect(draw('2024-06')).to.not.deep.equal(draw('2024-07'));
  });

  it('does not depend on the order in which candidates are listed', () => {
    const input = { seed: 's', inspectors, unitCount: 5, inspectorsPerUnit: 1 };
    expect(drawInspections({ ...input, units: [...units].reverse() })).to.deep.equal(
      drawInspections({ ...input, units }),
    );
  });

  it('keeps inspectors away from their own unit, draws nobody twice, and shares the work', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 3 }),
        (seed, n, k) => {
          const drawn = drawInspections({ seed, units, inspectors, unitCount: n, inspectorsPerUnit: k });
          expect(drawn).to.have.length(Math.min(n, units.length));
          expect(new Set(drawn.map((d) => d.unitId)).size).to.equal(drawn.length);
          const burden = new Map<string, number>();
          for (const { unitId, inspectorIds } of drawn) {
            expect(new Set(inspectorIds).size).to.equal(k);
            for (const id of inspectorIds) {
              expect(id.slice(1)).to.not.equal(unitId.slice(1));
              burden.set(id, (burden.get(id) ?? 0) + 1);
            }
          }
          const loads = inspectors.map(({ id }) => burden.get(id) ?? 0);
          if (k > 0) expect(Math.max(...loads) - Math.min(...loads)).to.be.at.most(2);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('draws each unit about equally often over many seeds', () => {
    const hits = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const drawn = drawInspections({
        seed: String(seed),
        units,
        inspectors: [],
        unitCount: 3,
        inspectorsPerUnit: 0,
      });
      for (const { unitId } of drawn) hits.set(unitId, (hits.get(unitId) ?? 0) + 1);
    }
    for (const { id } of units) expect(hits.get(id)).to.be.within(230, 370);
  });
});
