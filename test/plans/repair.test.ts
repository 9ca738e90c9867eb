import { Readable } from 'node:stream';
import { expect } from 'chai';
import mongoose from 'mongoose';
import { ensureHazardLedger } from '../../plans/ledgers/commands/saveLedger.js';
import { recordEntry } from '../../plans/ledgers/commands/recordEntry.js';
import { rectifyEntry } from '../../plans/ledgers/commands/workEntry.js';
import { newId } from '../../plans/ids.js';
import { keepFile } from '../../plans/notices/files.js';
import { repair } from '../../plans/repair.js';
import { systemContext } from '../support/app.js';
import { hazardOf } from '../support/hazard.js';
import { addUnit } from '../support/publishedPlan.js';
import { useDatabase } from '../support/storage.js';

/** Files older than an hour that nothing names are removed; the store dates them by the machine's clock. */
const later = new Date(Date.now() + 2 * 3_600_000);

describe('repair', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('removes files that nothing names, and keeps the evidence of hazards', async () => {
    const now = new Date('2024-06-20T10:00:00+08:00');
    const context = systemContext(now);
    await ensureHazardLedger(context);
    const evidence = async (name: string) => {
      const file = { id: newId(), name: `${name}.jpg`, mediaType: 'image/jpeg', size: 4 };
      await keepFile('submissionFiles', file, Readable.from([Buffer.from('jpeg')]));
      return file;
    };
    const [before, after] = [await evidence('before'), await evidence('after')];
    await evidence('orphan');
    const unit = { id: await addUnit(context, '南坪镇民政所'), name: '南坪镇民政所' };
    const { _id } = await recordEntry(context, 'hazards', hazardOf(unit, { evidenceBefore: [before] }));
    await rectifyEntry(
      context,
      { id: _id, expectedVersion: null },
      { rectification: '已清理', rectifiedOn: '2024-06-20', evidenceAfter: [after] },
    );
    const kept = async () =>
      (await mongoose.connection.collection('submissionFiles.files').find().toArray()).map(
        ({ filename }) => filename as string,
      );
    expect((await repair(systemContext(new Date()))).files, 'still young').to.equal(0);
    expect((await repair(systemContext(later))).files).to.equal(1);
    expect(await kept()).to.have.members(['before.jpg', 'after.jpg']);
  });
});
