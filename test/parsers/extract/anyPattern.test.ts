import { expect } from 'chai';
import { AnyPattern } from '../../../parsers/extract/anyPattern.js';

describe('patterns of which one is enough', () => {
  const any = new AnyPattern([
    ['是', /^[^，]{1,4}是/],
    ['时间 地点', /(?:时间|地点)为/],
  ]);

  it('match where one of them does', () => {
    expect(any.testIn('安全是底线')).to.equal(true);
    expect(any.testIn('报名时间为5月')).to.equal(true);
    expect(any.testIn('地点为县政府')).to.equal(true);
  });

  it('do not match where their words stand otherwise, or not at all', () => {
    expect(any.testIn('报名时间顺延，凡是逾期的除外')).to.equal(false);
    expect(any.testIn('时间另行通知')).to.equal(false);
    expect(any.testIn('各村开展排查')).to.equal(false);
  });

  it('are refused where there are more than one scan tells apart', () => {
    const patterns = Array.from({ length: 32 }, (_, i) => [`词${i}`, /词/] as const);
    expect(() => new AnyPattern(patterns.slice(1))).not.to.throw();
    expect(() => new AnyPattern(patterns)).to.throw(RangeError, '31');
  });
});
