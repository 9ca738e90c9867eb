import { expect } from 'chai';
import { firstCharacters } from '../../../parsers/extract/firstCharacters.js';
import { RESIDUE_LINES } from '../../../parsers/lexicon/residue.js';

describe('lines that a page leaves around a notice', () => {
  it('begin with characters of their own where they are told by how they begin', () => {
    for (const pattern of RESIDUE_LINES) {
      expect(pattern.source).to.match(/^\^/);
      expect(firstCharacters(pattern), pattern.source).not.to.equal(null);
    }
  });
});
