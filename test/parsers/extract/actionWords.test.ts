import { expect } from 'chai';
import {
  actionLengthAt,
  holdsAction,
  isActionSign,
  opensWithAction,
} from '../../../parsers/extract/actionWords.js';

describe('verbs of work in a text', () => {
  it('are told where they stand, whether of one, two or three characters', () => {
    expect(opensWithAction('各村开展排查', 2)).to.equal(true);
    expect(opensWithAction('各村开展排查', 1)).to.equal(false);
    expect(opensWithAction('把责任压实', 0)).to.equal(true);
    expect(opensWithAction('进一步压实', 0)).to.equal(true);
    expect(opensWithAction('各村', 2)).to.equal(false);
  });

  it('are as long as the longer one that fits', () => {
    expect(actionLengthAt('不定期抽查', 0)).to.equal(3);
    expect(actionLengthAt('抽查两次', 0)).to.equal(2);
    expect(actionLengthAt('把责任压实', 0)).to.equal(0);
  });

  it('are told from signs of an object', () => {
    expect(isActionSign('将名单报送', 0)).to.equal(true);
    expect(isActionSign('名单', 0)).to.equal(false);
  });

  it('are found anywhere in the words', () => {
    expect(holdsAction('隐患逐一登记')).to.equal(true);
    expect(holdsAction('隐患')).to.equal(false);
  });
});
