import { expect } from 'chai';
import type { Unit } from '../../../plans/units/model.js';
import { nameKey } from '../../../plans/units/ownerNames.js';
import { ownerCandidates, resolveOwner, type Directory } from '../../../plans/units/resolveOwner.js';
import { makesCycle, withDescendants } from '../../../plans/units/tree.js';

function unit(id: string, name: string, more: Partial<Unit> = {}): Unit {
  return {
    _id: id,
    name,
    shortName: '',
    aliases: [],
    groups: [],
    kind: 'other',
    parentId: null,
    posts: [],
    archived: false,
    ...more,
  };
}

const units = [
  unit('bureau', '云岭县民政局', { aliases: ['县民政部门'] }),
  unit('office', '局办公室', { shortName: '办公室' }),
  unit('south', '南坪镇民政所', { groups: ['乡镇民政所'] }),
  unit('north', '北山乡民政所', { groups: ['乡镇民政所'] }),
  unit('home', '县社会福利院', { groups: ['民政服务机构'] }),
  unit('gone', '柳溪镇民政所', { groups: ['乡镇民政所'], archived: true }),
];
const directory: Directory = { units, decisions: [] };
const resolve = (name: string) => resolveOwner(name, '云岭县民政局', directory);

describe('resolving an owner', () => {
  const sentences: [string, string, string[]][] = [
    ['云岭县民政局', 'exact', ['bureau']],
    ['“云岭县 民政局”', 'exact', ['bureau']],
    ['办公室', 'alias', ['office']],
    ['县民政部门', 'alias', ['bureau']],
    ['县民政局', 'suffix', ['bureau']],
    ['各乡镇民政所', 'group', ['south', 'north']],
    ['全县各乡镇民政所', 'group', ['south', 'north']],
    ['各民政服务机构', 'group', ['home']],
    ['民政服务机构主要负责人', 'group', ['home']],
    ['南坪镇民政所', 'exact', ['south']],
  ];
  for (const [name, how, unitIds] of sentences) {
    it(`reads 「${name}」 as ${how}`, () => {
      const found = resolve(name);
      expect(found.how).to.equal(how);
      expect(found.unitIds).to.have.members(unitIds);
      expect(found.score).to.be.within(0.7, 1);
    });
  }

  it('guesses nothing', () => {
    expect(resolve('县发展改革委')).to.deep.include({ how: 'unresolved', unitIds: [], score: 0 });
    // Two townships end in these words: a toss-up is left to the curator, but both are offered.
    expect(resolve('民政所').how).to.equal('unresolved');
    expect(ownerCandidates('民政所', null, directory).length).to.be.at.least(2);
  });

  it('takes the curator at their word, in the next notice of the same issuer before all else', () => {
    const decisions = [
      { nameKey: nameKey('各敬老院'), issuerKey: nameKey('云岭县民政局'), unitIds: ['home', 'south'] },
      { nameKey: nameKey('县民政局'), issuerKey: nameKey('别处民政局'), unitIds: ['office'] },
    ];
    const known = (name: string, issuer: string) => resolveOwner(name, issuer, { units, decisions });
    expect(known('各敬老院', '云岭县民政局')).to.deep.include({
      how: 'curator',
      score: 1,
      unitIds: ['home', 'south'],
    });
    // Another bureau's word is a hint that an exact name beats.
    expect(known('云岭县民政局', '云岭县民政局').how).to.equal('exact');
  });
});

describe('the tree of units', () => {
  const tree = [
    { _id: 'a', parentId: null },
    { _id: 'b', parentId: 'a' },
    { _id: 'c', parentId: 'b' },
    { _id: 'd', parentId: 'a' },
  ];

  it('finds all below', () => {
    expect([...withDescendants(tree, 'b')]).to.have.members(['b', 'c']);
    expect([...withDescendants(tree, 'a')]).to.have.lengthOf(4);
  });

  it('sees a circle coming, and ends where there is one already', () => {
    expect(makesCycle(tree, 'a', 'c')).to.equal(true);
    expect(makesCycle(tree, 'a', 'a')).to.equal(true);
    expect(makesCycle(tree, 'c', 'd')).to.equal(false);
    expect(makesCycle(tree, 'c', null)).to.equal(false);
    const round = [
      { _id: 'x', parentId: 'y' },
      { _id: 'y', parentId: 'x' },
    ];
    expect([...withDescendants(round, 'x')]).to.have.members(['x', 'y']);
  });
});
