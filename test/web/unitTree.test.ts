import { expect } from 'chai';
import { unitTree, unitsBelow } from '../../web/src/units/unitTree.js';

type Unit = Parameters<typeof unitTree>[0][number];

const unit = (id: string, parentId: string | null): Unit => ({ id, parentId, name: id }) as unknown as Unit;
const units = [
  unit('south-home', 'south'),
  unit('bureau', null),
  unit('north', 'bureau'),
  unit('south', 'bureau'),
  unit('stray', 'archived'),
];

describe('the tree of units on a page', () => {
  it('stands in order, with depths, and loses no unit', () => {
    expect(unitTree(units).map(({ unit: { id }, depth }) => [id, depth])).to.deep.equal([
      ['bureau', 0],
      ['north', 1],
      ['south', 1],
      ['south-home', 2],
      ['stray', 0],
    ]);
  });

  it('knows who is below whom, however deep', () => {
    const below = (id: string) => unitsBelow(units, id).map((each) => each.id);
    expect(below('bureau')).to.deep.equal(['north', 'south', 'south-home']);
    expect(below('north')).to.deep.equal([]);
  });
});
