import { expect } from 'chai';
import { remindDailyReports } from '../../../plans/incidents/commands/remindDailyReports.js';
import { addDailyDuty, endDailyDuty, reportDay } from '../../../plans/incidents/commands/reportDay.js';
import { defaultSettings } from '../../../plans/settings/model.js';
import { saveSettings } from '../../../plans/settings/commands/saveSettings.js';
import { at, duty, other, tellingsOf, unit } from '../../support/dailyDuty.js';
import { useDatabase } from '../../support/storage.js';

describe('the reminder before a daily report is due', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('goes once a day, in the hour before, to the units that have not reported', async () => {
    const { _id: dutyId } = await addDailyDuty(at('08:00'), duty);
    await reportDay(at('09:00'), { dutyId, day: '2024-07-01', unit: other, hasMatter: false, words: '' });
    expect(await remindDailyReports(at('13:59'))).to.equal(0);
    const both = await Promise.all([remindDailyReports(at('14:00')), remindDailyReports(at('14:00'))]);
    expect(both.sort()).to.deep.equal([0, 1]);
    expect(await remindDailyReports(at('14:30'))).to.equal(0);
    expect(await remindDailyReports(at('14:10', '2024-07-02'))).to.equal(2);
    expect(await tellingsOf('remindDailyDuty')).to.deep.equal([
      ['2024-07-01', unit.id],
      ['2024-07-02', unit.id, other.id],
    ]);
  });

  it('is not made when the time is over, nor for days that are not the duty’s', async () => {
    await addDailyDuty(at('08:00'), duty);
    const ended = await addDailyDuty(at('08:00'), { ...duty, end: '2024-07-31' });
    await endDailyDuty(at('09:00'), ended._id);
    expect(await remindDailyReports(at('15:00'))).to.equal(0);
    expect(await remindDailyReports(at('14:30', '2024-06-30'))).to.equal(0);
    expect(await remindDailyReports(at('14:30', '2024-07-11'))).to.equal(0);
    expect(await remindDailyReports(at('14:30'))).to.equal(2);
  });

  it('keeps to the minutes that the office has set, and can be switched off', async () => {
    await addDailyDuty(at('08:00'), duty);
    const set = (reportMinutes: number | null) =>
      saveSettings(at('08:00'), { reminders: { ...defaultSettings.reminders, reportMinutes } }, null);
    await set(null);
    expect(await remindDailyReports(at('14:30'))).to.equal(0);
    await set(20);
    expect(await remindDailyReports(at('14:30'))).to.equal(0);
    expect(await remindDailyReports(at('14:40'))).to.equal(2);
  });
});
