import { expect } from 'chai';
import { timePhrases } from './timePhrases.js';
import { readWithDingban } from './timePhrases/reading.js';

describe('time phrases as officials write them', () => {
  for (const group of timePhrases) {
    describe(`${group.kind}, issued ${group.reference.issuedOn ?? `in ${group.reference.year ?? 'no year'}`}`, () => {
      for (const [text, ...expected] of group.rows) {
        it(text, () => {
          expect(readWithDingban(text, group.reference)).to.deep.equal(expected);
        });
      }
    });
  }

  it('are at least 320, each with its own words', () => {
    const written = timePhrases.flatMap((group) =>
      group.rows.map(([text]) => `${group.reference.issuedOn}/${group.reference.year}: ${text}`),
    );
    expect(written.length).to.be.at.least(320);
    expect(new Set(written).size).to.equal(written.length);
  });
});
