import { expect } from 'chai';
import type { BriefingSnapshot } from '../../plans/briefings/snapshot.js';
import { unitChart } from '../../server/rendering/charts/comparison.js';
import { ordinary } from './press.js';

describe('the chart of units', () => {
  const withOverdue = (overdue: (index: number) => number): BriefingSnapshot => ({
    ...ordinary,
    units: ordinary.units.map((unit, index) => ({ ...unit, overdue: overdue(index) })),
  });

  it('says what bars in outline and filled ones are, as far as there are such', () => {
    const both = unitChart(withOverdue((index) => index % 2));
    expect(both).to.contain('>没有逾期事项的单位<').and.contain('>有逾期事项的单位<');
    expect(unitChart(withOverdue(() => 0)))
      .to.contain('>没有逾期')
      .and.not.contain('>有逾期');
    expect(unitChart(withOverdue(() => 1)))
      .to.contain('>有逾期')
      .and.contain('>序时进度')
      .and.not.contain('>没有逾期');
  });

  it('shows each unit at its place with its progress', () => {
    const chart = unitChart(withOverdue((index) => Number(index === 1))) ?? '';
    for (const { name, rank, actual } of ordinary.units) {
      expect(chart)
        .to.contain(`>${name} ${String(rank)}<`)
        .and.contain(`>${String(actual)}%<`);
    }
  });
});
