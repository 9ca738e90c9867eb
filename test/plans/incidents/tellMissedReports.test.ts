import { expect } from 'chai';
import { addDailyDuty, endDailyDuty, reportDay } from '../../../plans/incidents/commands/reportDay.js';
import { tellMissedReports } from '../../../plans/incidents/commands/tellMissedReports.js';
import { at, duty, other, tellingsOf, unit } from '../../support/dailyDuty.js';
import { useDatabase } from '../../support/storage.js';

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
    expect(await tellingsOf('missDailyReports')).to.deep.equal([
      ['2024-07-01', unit.id],
      ['2024-07-02', unit.id, other.id],
    ]);
  });

  it('catches up with the last day alone after the server was off', async () => {
    await addDailyDuty(at('08:00'), duty);
    expect(await tellMissedReports(at('09:00', '2024-07-06'))).to.equal(2);
    expect(await tellMissedReports(at('09:05', '2024-07-11'))).to.equal(2);
    expect(await tellMissedReports(at('16:00', '2024-07-11'))).to.equal(0);
    expect((await tellingsOf('missDailyReports')).map(([day]) => day)).to.deep.equal([
      '2024-07-05',
      '2024-07-10',
    ]);
  });

  it('says nothing of days that were over when the duty was set up, nor of one that was ended', async () => {
    await addDailyDuty(at('16:00'), { ...duty, start: '2024-06-25' });
    const ended = await addDailyDuty(at('08:00'), duty);
    await endDailyDuty(at('09:00'), ended._id);
    expect(await tellMissedReports(at('16:05'))).to.equal(0);
    expect(await tellMissedReports(at('15:00', '2024-07-02'))).to.equal(2);
  });
});
