import { expect } from 'chai';
import { likenessOf, sketchOf } from '../../../plans/notices/sketch.js';
import { secondTourNotice, tourNotice } from '../../../scripts/tour/tourNotice.js';
import { sampleNotice } from '../../support/sampleNotice.js';

const likeness = (one: string, other: string) => likenessOf(sketchOf(one), sketchOf(other));

describe('the sketch of a text', () => {
  it('is the same for the same words, however they are spaced and printed', () => {
    const reset = sampleNotice.replace(/\n/g, '\r\n　　').replaceAll('（', '(').replaceAll('，', ',');
    expect(likeness(sampleNotice, reset)).to.equal(1);
    expect(likeness(sampleNotice, sampleNotice.replace('5月31日', '6月30日'))).to.be.within(0.8, 0.99);
  });

  it('tells a revised notice from another of the same kind', () => {
    expect(likeness(tourNotice('2024'), secondTourNotice('2024'))).to.be.greaterThan(0.7);
    expect(likeness(tourNotice('2024'), sampleNotice)).to.be.lessThan(0.6);
  });

  it('finds nothing in common where there is nothing', () => {
    expect(likeness('', '')).to.equal(0);
    expect(likeness(sampleNotice, '')).to.equal(0);
    expect(likeness('春天来了，山花开了。', '溪水从石头上流过。')).to.equal(0);
  });
});
