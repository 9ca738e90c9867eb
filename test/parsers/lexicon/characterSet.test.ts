import { expect } from 'chai';
import { CharacterSet } from '../../../parsers/lexicon/characterSet.js';

describe('a set of characters', () => {
  const set = new CharacterSet('，。1市');

  it('tells its characters from others, also from those that differ by one code', () => {
    expect([...'，。1市'].every((mark) => set.has(mark.charCodeAt(0)))).to.equal(true);
    expect(set.has('市'.charCodeAt(0) + 1)).to.equal(false);
    expect(set.has('1'.charCodeAt(0) + 32)).to.equal(false);
  });

  it('tells what stands at a place of a text, and nothing outside it', () => {
    expect(set.isAt('全市', 1)).to.equal(true);
    expect(set.isAt('全市', 0)).to.equal(false);
    expect(set.isAt('全市', 2)).to.equal(false);
    expect(set.isAt('市', -1)).to.equal(false);
  });

  it('takes up another set', () => {
    const both = new CharacterSet('县');
    both.addAll(set);
    expect(both.isAt('县', 0) && both.isAt('市', 0)).to.equal(true);
    expect(set.isAt('县', 0)).to.equal(false);
  });
});
