import { expect } from 'chai';
import { CharacterBits } from '../../../parsers/lexicon/characterBits.js';
import { rankFor, rankOf } from '../../../parsers/lexicon/characterRanks.js';

describe('bits of characters', () => {
  const bits = new CharacterBits(['，。', 1], ['。！', 2]);

  it('tells all kinds that a character is of', () => {
    expect([...'，。！'].map((mark) => bits.of(mark.charCodeAt(0)))).to.deep.equal([1, 3, 2]);
  });

  it('tells nothing of a character that it was not given, whether others know it or not', () => {
    const other = new CharacterBits(['龘', 4]);
    expect(other.of('龘'.charCodeAt(0))).to.equal(4);
    expect(bits.of('龘'.charCodeAt(0))).to.equal(0);
    expect(bits.of(0xe000)).to.equal(0);
  });
});

describe('ranks of characters', () => {
  it('gives each character one of its own, the same again and again', () => {
    const first = rankFor(0xe001);
    expect(first).to.be.greaterThan(0);
    expect(rankFor(0xe002)).not.to.equal(first);
    expect(rankFor(0xe001)).to.equal(first);
    expect(rankOf(0xe001)).to.equal(first);
  });

  it('gives none to a character that no rule names', () => {
    expect(rankOf(0xe003)).to.equal(0);
  });
});
