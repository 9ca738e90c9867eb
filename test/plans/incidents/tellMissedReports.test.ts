import { expect } from 'chai';
import { AuditEntryModel } from '../../../plans/audit/model.js';
import { systemActor, type CommandContext } from '../../../plans/context.js';
import { addDailyDuty, endDailyDuty, reportDay } from '../../../plans/incidents/commands/reportDay.js';
import { tellMissedReports } from '../../../plans/incidents/commands/tellMissedReports.js';
import { useDatabase } from '../../support/storage.js';

const at = (time: string, day = '2024-07-01'): CommandContext => ({
  actor: systemActor,
  now: new Date(`${day}T${time}:00+08:00`),
  origin: { ip: null, via: 'system' },
});
const unit = { id: 'a'.repeat(24), name: '云台敬老院' };
const other = { id: 'b'.repeat(24), name: '柳溪敬老院' };
const duty = {
  name: '汛期每日零报告',
  unitIds: [unit.id, other.id],
  start: '2024-07-01',
  end: '2024-07-10',
  dueTime: '15:00',
  planId: null,
};
/** Of which days and units the chain has that they were told. */
const tellings = async () =>
  (await AuditEntryModel.find({ deed: 'missDailyReports' }).sort({ seq: 1 }).lean()).map(
    ({ after, unitIds }) => [after?.['day'], ...unitIds],
  );

describe('telling of daily reports that were missed', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('goes once a day, when it was due, to the units that have not reported', async () => {
    const { _id: dutyId } = await addDailyDuty(at('08:00'), duty);
    await reportDay(at('14:50'), { dutyId, day: '2024-07-01', unit: other, hasMatter: false, words: '' });
    expect(await tellMissedReports(at('14:59'))).to.equal(0);
    const both = await Promise.all([tellMissedReports(at('15:00')), tellMissedReports(at('15:00'))]);
    expect(both.sort()).to.deep.equal([0, 1]);
    expect(await tellMissedReports(at('23:55'))).to.equal(0);
    expect(await tellMissedReports(at('14:55', '2024-07-02'))).to.equal(0);
    expect(await tellMissedReports(at('15:05', '2024-07-02'))).to.equal(2);
    expect(await tellings()).to.deep.equal([
      ['2024-07-01', unit.id],
      ['2024-07-02', unit.id, other.id],
    ]);
  });

  it('catches up with the last day alone after the server was off', async () => {
    await addDailyDuty(at('08:00'), duty);
    expect(await tellMissedReports(at('09:00', '2024-07-06'))).to.equal(2);
    expect(await tellMissedReports(at('09:05', '2024-07-11'))).to.equal(2);
    expect(await tellMissedReports(at('16:00', '2024-07-11'))).to.equal(0);
    expect((await tellings()).map(([day]) => day)).to.deep.equal(['2024-07-05', '2024-07-10']);
  });

  it('says nothing of days that were over when the duty was set up, nor of one that was ended', async () => {
    await addDailyDuty(at('16:00'), { ...duty, start: '2024-06-25' });
    const ended = await addDailyDuty(at('08:00'), duty);
    await endDailyDuty(at('09:00'), ended._id);
    expect(await tellMissedReports(at('16:05'))).to.equal(0);
    expect(await tellMissedReports(at('15:00', '2024-07-02'))).to.equal(2);
  });
});
