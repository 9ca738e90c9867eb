import { expect } from 'chai';
import mongoose from 'mongoose';
import { useDatabase } from '../../support/storage.js';

describe('the database', function () {
  this.timeout(60_000);
  useDatabase();

  it('answers a query that finds nothing among many, with two indexes to choose from', async () => {
    const many = mongoose.connection.collection<{ plan: string; state: string; key: string }>('many');
    await many.createIndexes([{ key: { plan: 1, state: 1 } }, { key: { state: 1, due: 1 } }]);
    for (let from = 0; from < 40_000; from += 10_000) {
      await many.insertMany(
        Array.from({ length: 10_000 }, (_, at) => ({
          plan: 'p',
          state: at % 2 ? 'pending' : 'accepted',
          key: String(from + at),
        })),
      );
    }
    expect(await many.find({ plan: 'p', state: { $ne: 'cancelled' }, key: 'none' }).toArray()).to.deep.equal(
      [],
    );
  });
});
