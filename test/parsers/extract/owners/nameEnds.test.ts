import { expect } from 'chai';
import { NameEnds } from '../../../../parsers/extract/owners/nameEnds.js';

const WORDS = '县水利局办公室要定期检查';

/** Notes every place up to `to`, as whoever reads a name does behind each character that may close one. */
function endsUpTo(to: number): NameEnds {
  const ends = new NameEnds(WORDS, 0);
  for (let end = 1; end <= to; end++) ends.note(end);
  return ends;
}

describe('where a name can end', () => {
  it('tells the last place from earlier ones', () => {
    const ends = endsUpTo(7);
    expect(ends.endsAt(7)).to.equal(true);
    expect(ends.endsAt(4)).to.equal(false);
    expect(ends.last()).to.equal(7);
  });

  it('finds the first end that is followed as it must be', () => {
    const anything = { plainly: () => true, indeed: () => true };
    expect(endsUpTo(7).first(anything)).to.equal(4);
    const order = (end: number): boolean => WORDS.startsWith('要', end);
    expect(endsUpTo(7).first({ plainly: order, indeed: order })).to.equal(7);
    expect(endsUpTo(6).first({ plainly: order, indeed: order })).to.equal(undefined);
  });

  it('asks what indeed follows only where it cannot be told plainly', () => {
    const asked: number[] = [];
    const indeed = (end: number): boolean => asked.push(end) > 0;
    expect(endsUpTo(7).first({ plainly: (end) => (end < 7 ? false : null), indeed })).to.equal(7);
    expect(asked).to.deep.equal([7]);
  });

  it('takes a parenthesis into the name', () => {
    const ends = endsUpTo(4);
    ends.moveLast(9);
    expect(ends.last()).to.equal(9);
    ends.noteSure(11);
    expect(ends.endsAt(11)).to.equal(true);
  });

  it('finds no end where no name ends', () => {
    expect(new NameEnds(WORDS, 0).last()).to.equal(undefined);
  });
});
