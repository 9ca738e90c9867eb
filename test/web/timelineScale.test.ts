import { expect } from 'chai';
import { scaleOf } from '../../web/src/pages/plans/timelineScale.js';

describe('the scale of the timeline', () => {
  it('runs from the first of the first month to the end of the last', () => {
    const scale = scaleOf('2024-03-15', '2024-05-20', 'quarter');
    expect(scale.start).to.equal('2024-03-01');
    expect(scale.x('2024-03-01')).to.equal(0);
    expect(scale.width).to.equal((31 + 30 + 31) * scale.perDay);
  });

  it('counts the leap day', () => {
    const scale = scaleOf('2024-02-01', '2024-03-01', 'month');
    expect(scale.x('2024-03-01') / scale.perDay).to.equal(29);
  });

  it('names the year where it begins', () => {
    const words = scaleOf('2024-11-01', '2025-02-01', 'month').ticks.map((tick) => tick.words);
    expect(words).to.deep.equal(['2024年11月', '12月', '2025年1月', '2月']);
  });

  it('ticks quarters by their number', () => {
    const words = scaleOf('2024-01-01', '2024-12-31', 'quarter').ticks.map((tick) => tick.words);
    expect(words).to.deep.equal(['2024年一季度', '2024年二季度', '2024年三季度', '2024年四季度']);
  });
});
