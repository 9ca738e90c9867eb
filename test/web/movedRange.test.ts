import { expect } from 'chai';
import { movedRange } from '../../web/src/pages/draft/movedRange.js';

describe('moving a task in a list', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];

  it('names only what changes its place, in the new order', () => {
    expect(movedRange(ids, 1, 3)).to.deep.equal(['c', 'd', 'b']);
    expect(movedRange(ids, 3, 1)).to.deep.equal(['d', 'b', 'c']);
    expect(movedRange(ids, 0, 1)).to.deep.equal(['b', 'a']);
  });

  it('names nothing when nothing moves', () => {
    expect(movedRange(ids, 2, 2)).to.deep.equal([]);
    expect(movedRange(ids, 4, 5)).to.deep.equal([]);
    expect(movedRange(ids, 0, -1)).to.deep.equal([]);
  });
});
