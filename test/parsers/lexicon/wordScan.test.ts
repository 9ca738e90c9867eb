import { expect } from 'chai';
import { WordScan } from '../../../parsers/lexicon/wordScan.js';

describe('looking for many words at once', () => {
  const scan = new WordScan([
    ['月', 1],
    ['每月', 2],
    ['每季度', 4],
    ['每季', 8],
    ['次/', 16],
    ['半年', 4],
  ]);

  it('tells all that stand in a text, also one within another', () => {
    expect(scan.bitsIn('每月一次')).to.equal(1 | 2);
    expect(scan.bitsIn('每季度末')).to.equal(4 | 8);
    expect(scan.bitsIn('2次/月')).to.equal(1 | 16);
  });

  it('lets several words stand for one thing', () => {
    expect(scan.bitsIn('每半年')).to.equal(4);
  });

  it('finds nothing where only a part of a word stands', () => {
    expect(scan.bitsIn('每')).to.equal(0);
    expect(scan.bitsIn('每个季度')).to.equal(0);
    expect(scan.bitsIn('')).to.equal(0);
  });

  it('looks no further than it is told', () => {
    expect(scan.bitsIn('每月', 0, 1)).to.equal(2);
    expect(scan.bitsIn('月底', 1)).to.equal(0);
  });

  it('tells what begins at one place', () => {
    expect(scan.bitsAt('每月一次', 0)).to.equal(2);
    expect(scan.bitsAt('每月一次', 1)).to.equal(1);
    expect(scan.bitsAt('每月一次', 3)).to.equal(0);
    expect(scan.bitsAt('每月', 2)).to.equal(0);
  });

  it('tells whether any stands between two places', () => {
    expect(scan.isIn('到每季度末')).to.equal(true);
    expect(scan.isIn('到每季度末', 2)).to.equal(false);
    expect(scan.isIn('到每季度末', 0, 1)).to.equal(false);
  });
});
