import { expect } from 'chai';
import { confidenceCurve } from '../../scripts/eval/confidenceCurve.js';

describe('the curve of stated confidence', () => {
  const band = { from: 0.8, to: 0.9, tasks: 37, stated: 0.85, right: 0.75 };

  it('has a panel for each set of notices, with the number of tasks at each point', () => {
    const svg = confidenceCurve([
      { name: 'first set', bands: [band, { ...band, from: 0.9, to: 1, tasks: 4, stated: 0.95, right: 1 }] },
      { name: 'second set', bands: [band] },
    ]);
    expect(svg).to.contain('first set: 41 tasks').and.to.contain('second set: 37 tasks');
    expect(svg.match(/>37<\/text>/g)).to.have.length(2);
    expect(svg.match(/>4<\/text>/g)).to.have.length(1);
    expect(svg).to.contain('prefers-color-scheme: dark');
  });

  it('is the same text for the same figures', () => {
    const curves = [{ name: 'a set', bands: [band] }];
    expect(confidenceCurve(curves)).to.equal(confidenceCurve(curves));
  });
});
