import { expect } from 'chai';
import { figuresOf, withFigures } from '../../../plans/briefings/figures.js';
import { sampleSnapshot } from '../../../plans/briefings/sampleSnapshot.js';
import type { BriefingSnapshot } from '../../../plans/briefings/snapshot.js';
import { phaseWords } from '../../../plans/briefings/words/phases.js';
import { unitWords } from '../../../plans/briefings/words/units.js';

const sample = sampleSnapshot({ units: 8, tasks: 20 });
/** The sample with units that are so far: what was done, what the time elapsed asks for, how many are overdue. */
function withPaces(paces: [actual: number, expected: number, overdue?: number][]): BriefingSnapshot {
  const units = paces.flatMap(([actual, expected, overdue = 0], index) => {
    const unit = sample.units[index];
    return unit
      ? [
          {
            ...unit,
            name: `第${String(index + 1)}所`,
            rank: index + 1,
            actual,
            expected,
            overdue,
            commended: false,
          },
        ]
      : [];
  });
  return { ...sample, units };
}
const said = (snapshot: BriefingSnapshot, words: string[]) =>
  withFigures(words.join('\n'), figuresOf(snapshot));

describe('the words of a briefing', () => {
  it('name in front only units that have done something, each with the pace it is held against', () => {
    const snapshot = withPaces([
      [99, 60],
      [0, 0],
      [0, 0],
      [40, 50],
      [50, 82],
      [0, 70, 4],
    ]);
    const words = said(snapshot, unitWords(snapshot));
    expect(words).to.contain('排名居前的是第1所（实际99%、序时60%）。');
    expect(words).to.contain(
      '排名靠后的是第4所（实际40%、序时50%）、第5所（实际50%、序时82%）、第6所（实际0%、序时70%，逾期4项）。',
    );
  });

  it('name nobody in front where nobody has begun', () => {
    const snapshot = withPaces([
      [0, 0],
      [0, 0],
      [0, 10],
    ]);
    expect(said(snapshot, unitWords(snapshot))).not.to.contain('居前');
    const level = withPaces([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    const units = level.units.map((unit) => ({ ...unit, rank: 1 }));
    expect(said({ ...level, units }, unitWords({ ...level, units }))).not.to.contain('并列第一');
  });

  it('say “阶段” once of a phase that is called so', () => {
    const phase = {
      ...sample.phases[0],
      current: true,
      actual: 10,
      expected: 20,
    } as BriefingSnapshot['phases'][number];
    const words = (name: string) => {
      const snapshot = { ...sample, phases: [{ ...phase, name }], sections: [] };
      return said(snapshot, phaseWords(snapshot));
    };
    expect(words('总结提升阶段')).to.contain('当前的“总结提升阶段”实际进度10%');
    expect(words('总结提升')).to.contain('当前的“总结提升”阶段实际进度10%');
  });
});
