import { expect } from 'chai';
import type { CommandContext } from '../../../plans/context.js';
import { Refusal } from '../../../plans/errors.js';
import { ensureHazardLedger, saveLedger } from '../../../plans/ledgers/commands/saveLedger.js';
import { recordEntry, type NewEntry } from '../../../plans/ledgers/commands/recordEntry.js';
import {
  editEntry,
  escalateEntry,
  rectifyEntry,
  reopenEntry,
  verifyEntry,
} from '../../../plans/ledgers/commands/workEntry.js';
import { getLedger, ledgerStatistics, listEntries } from '../../../plans/ledgers/queries.js';
import { AuditEntryModel } from '../../../plans/audit/model.js';
import { useDatabase } from '../../support/storage.js';

const context: CommandContext = {
  actor: { id: 's', name: '督办员甲', role: 'supervisor', unitId: null },
  now: new Date('2024-06-20T02:00:00Z'),
  origin: { ip: null, via: 'api' },
};
const later = (day: string): CommandContext => ({ ...context, now: new Date(`${day}T02:00:00Z`) });

const hazard = (over: Partial<NewEntry> = {}): NewEntry => ({
  description: '二楼东侧疏散通道堆放床垫',
  category: 'fire',
  grade: 'general',
  place: '二楼东侧',
  foundVia: 'inspection',
  foundBy: '检查一组',
  foundOn: '2024-06-18',
  responsiblePerson: '李某',
  leader: '',
  measures: '清理并张贴禁止堆物标识',
  evidenceBefore: [],
  taskIds: [],
  planId: null,
  unit: { id: 'a'.repeat(24), name: '松岭敬老院' },
  dueOn: null,
  ...over,
});

async function refusal(promise: Promise<unknown>): Promise<Refusal> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('the hazard ledger', () => {
  const database = useDatabase();
  beforeEach(async () => {
    await database.empty();
    await ensureHazardLedger(context);
    await ensureHazardLedger(context);
  });

  it('numbers entries by year without gaps, even when many are recorded at once', async () => {
    const recorded = await Promise.all(
      Array.from({ length: 12 }, () => recordEntry(context, 'hazards', hazard())),
    );
    expect(recorded.map(({ serial }) => serial).sort((a, b) => a - b)).to.deep.equal(
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
    const lastYear = await recordEntry(context, 'hazards', hazard({ foundOn: '2023-12-30' }));
    expect([lastYear.year, lastYear.serial]).to.deep.equal([2023, 1]);
  });

  it('takes the usual time of the grade where no date is given', async () => {
    const entry = await recordEntry(context, 'hazards', hazard());
    expect(entry.dueOn).to.equal('2024-07-03');
  });

  it('goes the whole way, and tells each step in the audit', async () => {
    const { _id: id } = await recordEntry(context, 'hazards', hazard());
    const at = (expectedVersion: number) => ({ id, expectedVersion });
    expect((await refusal(verifyEntry(context, at(0), { passed: true, words: '' }))).code).to.equal(
      'step-out-of-order',
    );
    const done = { rectification: '已清理', rectifiedOn: '2024-06-21', evidenceAfter: [] };
    await rectifyEntry(later('2024-06-21'), at(0), done);
    await verifyEntry(later('2024-06-22'), at(1), { passed: false, words: '仍有杂物' });
    await rectifyEntry(later('2024-06-23'), at(2), { ...done, rectifiedOn: '2024-06-23' });
    const closed = await verifyEntry(later('2024-06-24'), at(3), { passed: true, words: '现场核实' });
    expect([closed.state, closed.closedOn, closed.rectifiedOn]).to.deep.equal([
      'closed',
      '2024-06-24',
      '2024-06-23',
    ]);
    const again = await reopenEntry(later('2024-07-01'), at(4), {
      reason: '回头看发现反弹',
      dueOn: '2024-07-10',
    });
    expect([again.state, again.closedOn, again.reopenings]).to.deep.equal(['open', null, 1]);
    const deeds = await AuditEntryModel.find({ 'object.id': id }).sort({ seq: 1 }).lean();
    expect(deeds.map(({ deed }) => deed)).to.deep.equal([
      'recordLedgerEntry',
      'rectifyLedgerEntry',
      'verifyLedgerEntry',
      'rectifyLedgerEntry',
      'verifyLedgerEntry',
      'reopenLedgerEntry',
    ]);
  });

  it('refuses a stale edit and keeps the first one', async () => {
    const { _id: id } = await recordEntry(context, 'hazards', hazard());
    await editEntry(context, { id, expectedVersion: 0 }, { measures: '先到先得' });
    expect(
      (await refusal(editEntry(context, { id, expectedVersion: 0 }, { measures: '后来' }))).kind,
    ).to.equal('stale');
    const { items } = await listEntries({ kind: 'hazards' }, { limit: 10 });
    expect(items[0]?.measures).to.equal('先到先得');
  });

  it('refuses what is not on its lists, and keeps what is in use', async () => {
    expect((await refusal(recordEntry(context, 'hazards', hazard({ category: 'nuclear' })))).code).to.equal(
      'unknown-category',
    );
    expect((await refusal(recordEntry(context, 'nothing', hazard()))).kind).to.equal('not-found');
    await recordEntry(context, 'hazards', hazard());
    const { name, categories, grades, version } = await getLedger('hazards');
    const without = { name, grades, categories: categories.filter(({ key }) => key !== 'fire') };
    expect((await refusal(saveLedger(context, 'hazards', without, version))).code).to.equal('in-use');
    const renamed = categories.map((category) =>
      category.key === 'fire' ? { ...category, name: '消防' } : category,
    );
    await saveLedger(context, 'hazards', { name, grades, categories: renamed }, version);
    expect((await getLedger('hazards')).categories[0]?.name).to.equal('消防');
  });

  it('counts as a careful clerk would', async () => {
    const other = { id: 'b'.repeat(24), name: '河湾儿童福利院' };
    const first = await recordEntry(context, 'hazards', hazard({ dueOn: '2024-06-19' }));
    await recordEntry(context, 'hazards', hazard({ grade: 'major', unit: other, category: 'gas' }));
    const third = await recordEntry(context, 'hazards', hazard({ unit: other, dueOn: '2024-06-19' }));
    await rectifyEntry(
      context,
      { id: third._id, expectedVersion: null },
      { rectification: '已改', rectifiedOn: '2024-06-19', evidenceAfter: [] },
    );
    await escalateEntry(context, { id: first._id, expectedVersion: null }, { unit: other, reason: '需协调' });
    const figures = await ledgerStatistics('hazards', '2024-06-20');
    expect(figures).to.include({
      found: 3,
      open: 2,
      rectified: 1,
      closed: 0,
      overdue: 1,
      serious: 1,
      seriousOpen: 1,
    });
    expect(figures.byUnit.map(({ unitName, overdue }) => [unitName, overdue])).to.deep.equal([
      ['松岭敬老院', 1],
      ['河湾儿童福利院', 0],
    ]);
    expect(figures.byCategory.map(({ key, found }) => [key, found])).to.deep.equal([
      ['fire', 2],
      ['gas', 1],
    ]);
    expect(
      (await listEntries({ kind: 'hazards', overdueOn: '2024-06-20' }, { limit: 10 })).items,
    ).to.have.length(1);
  });
});
