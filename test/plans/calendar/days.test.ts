import { expect } from 'chai';
import {
  addDays,
  dayOf,
  daysBetween,
  dueInstant,
  inChinese,
  isDay,
  startOfDay,
} from '../../../plans/calendar/days.js';
import { addWorkingDays, isWorkingDay, workingCalendar } from '../../../plans/calendar/workingDays.js';

const weekdaysOnly = workingCalendar([]);

describe('days', () => {
  it('are days in Asia/Shanghai', () => {
    expect(dayOf(new Date('2024-06-29T15:59:59Z'))).to.equal('2024-06-29');
    expect(dayOf(new Date('2024-06-29T16:00:00Z'))).to.equal('2024-06-30');
    expect(startOfDay('2024-06-30').toISOString()).to.equal('2024-06-29T16:00:00.000Z');
  });

  it('end when the next begins, or at the time of day that is named', () => {
    expect(dueInstant('2024-06-30').toISOString()).to.equal('2024-06-30T16:00:00.000Z');
    expect(dueInstant('2024-06-30', '15:00').toISOString()).to.equal('2024-06-30T07:00:00.000Z');
    expect(dueInstant('2024-06-30', '24:00')).to.deep.equal(dueInstant('2024-06-30'));
  });

  it('are counted and written as people do', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).to.equal(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).to.equal(-2);
    expect(addDays('2023-12-31', 1)).to.equal('2024-01-01');
    expect(inChinese('2024-03-05')).to.equal('2024年3月5日');
    expect(isDay('2024-02-29')).to.equal(true);
    expect(isDay('2023-02-29')).to.equal(false);
  });
});

describe('working days', () => {
  // The May holiday of 2024 as the State Council arranged it: off 1 to 5 May, worked 28 April and 11 May.
  const calendar = workingCalendar([
    {
      year: 2024,
      holidays: ['2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04', '2024-05-05'].map((day) => ({
        day,
        name: '劳动节',
      })),
      workdays: ['2024-04-28', '2024-05-11'],
    },
  ]);

  it('follow the loaded calendar', () => {
    expect(isWorkingDay('2024-05-01', calendar)).to.equal(false);
    expect(isWorkingDay('2024-05-11', calendar)).to.equal(true);
    expect(isWorkingDay('2024-05-12', calendar)).to.equal(false);
    expect(addWorkingDays('2024-04-30', 6, calendar)).to.equal('2024-05-11');
  });

  it('are Monday to Friday where none is loaded', () => {
    expect(isWorkingDay('2024-05-11', weekdaysOnly)).to.equal(false);
    expect(addWorkingDays('2024-04-30', 5, weekdaysOnly)).to.equal('2024-05-07');
    expect(addWorkingDays('2024-04-30', 0, weekdaysOnly)).to.equal('2024-04-30');
  });
});
