import { expect } from 'chai';
import { numberOf, numberedIn } from '../../plans/briefings/numbers.js';
import { useDatabase } from '../support/storage.js';

describe('the numbers of a year', function () {
  this.timeout(60_000);
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('neither repeat nor skip when thirty are issued at once, each asked for twice', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `briefing-${index}`);
    const first = await Promise.all([...ids, ...ids].map((id) => numberOf(2024, id)));
    expect([...new Set(first)].sort((a, b) => a - b)).to.deep.equal(ids.map((_, index) => index + 1));
    for (const [index, id] of ids.entries()) expect(await numberOf(2024, id)).to.equal(first[index]);
    expect(await numberedIn(2024)).to.have.lengthOf(30);
  });

  it('begin anew with the year', async () => {
    await numberOf(2024, 'a');
    expect(await numberOf(2025, 'b')).to.equal(1);
  });
});
