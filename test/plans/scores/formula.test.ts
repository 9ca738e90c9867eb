import { expect } from 'chai';
import fc from 'fast-check';
import { noFigures, scoreOf } from '../../../plans/scores/formula.js';

describe('the yearly score', () => {
  it('is empty for a year with nothing to judge by', () => {
    expect(scoreOf(noFigures)).to.deep.equal({ total: null, parts: [] });
  });

  it('is 100 where all was done in time, with or without hazards', () => {
    const perfect = {
      ...noFigures,
      due: 8,
      completedOnTime: 8,
      completed: 8,
      assigned: 9,
      signedOnTime: 9,
      submissions: 8,
    };
    expect(scoreOf(perfect).total).to.equal(100);
    expect(scoreOf({ ...perfect, hazardsDue: 3, hazardsOnTime: 3 }).total).to.equal(100);
  });

  it('reckons each part in the open', () => {
    const { total, parts } = scoreOf({
      ...noFigures,
      due: 10,
      completedOnTime: 6,
      completed: 8,
      assigned: 10,
      signedOnTime: 5,
      submissions: 10,
      returned: 2,
      hazardsDue: 4,
      hazardsOnTime: 3,
      yellowOrders: 2,
      redOrders: 1,
    });
    // 50×0.6 + 15×0.8 + 10×0.5 + 10×0.8 + 15×0.75 − 5
    expect(total).to.equal(61.3);
    expect(parts.map((part) => part.points)).to.deep.equal([30, 12, 5, 8, 11.3, -5]);
    expect(parts[0]?.reckoning).to.equal('10件到期交办件中6件按期办结，6÷10');
    expect(parts.at(-1)?.reckoning).to.include('黄色督办单2份、红色督办单1份');
  });

  it('scales the parts that have cases up to 100', () => {
    const { parts } = scoreOf({ ...noFigures, assigned: 2, signedOnTime: 1, submissions: 2, returned: 1 });
    expect(parts.map((part) => [part.points, part.most])).to.deep.equal([
      [25, 50],
      [25, 50],
    ]);
  });

  it('never deducts more than the most, and stays within 0 and 100', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.nat(30), fc.nat(30), (due, done, yellowOrders, redOrders) => {
        const completed = Math.min(due, done);
        const { total } = scoreOf({
          ...noFigures,
          due,
          completed,
          completedOnTime: completed,
          yellowOrders,
          redOrders,
        });
        if (due === 0) expect(total).to.equal(null);
        else expect(total).to.be.within(Math.max(0, (100 * completed) / due - 20.1), 100);
      }),
    );
  });
});
