import { expect } from 'chai';
import { NextWord } from '../../../parsers/extract/nextWord.js';

describe('where a word stands next', () => {
  it('tells the same wherever it is asked from, in whatever order', () => {
    const next = new NextWord('要检 须');
    const text = '按要求各村要检查，须记录';
    expect(next.from(text, 0)).to.equal(5);
    expect(next.from(text, 5)).to.equal(5);
    expect(next.from(text, 6)).to.equal(9);
    expect(next.from(text, 10)).to.equal(Infinity);
    expect(next.from(text, 2)).to.equal(5);
  });

  it('forgets the text before', () => {
    const next = new NextWord('须');
    expect(next.from('须知', 0)).to.equal(0);
    expect(next.from('必须', 0)).to.equal(1);
    expect(next.from('知', 0)).to.equal(Infinity);
  });
});
