import { expect } from 'chai';
import { workingCalendar } from '../../plans/calendar/workingDays.js';
import { periodAfter, periodAt, periodOf } from '../../plans/briefings/period.js';
import { ruleInWords, runDay, runsDue, type ScheduleRule } from '../../plans/briefings/schedule.js';

const rule: ScheduleRule = {
  id: 'a',
  kind: 'monthly',
  planId: null,
  on: { type: 'last-working-day' },
  time: '17:00',
  enabled: true,
  since: '2024-01-15T00:00:00.000Z',
};
const due = (own: Partial<ScheduleRule>, now: string) =>
  runsDue({ ...rule, ...own }, new Date(now), weekdaysOnly).map(
    ({ period, moment }) => `${period.key} ${moment.toISOString()}`,
  );

const weekdaysOnly = workingCalendar([]);

describe('the rules by which briefings make themselves', () => {
  it('每月最后一个工作日: the Friday before a weekend, and the day that the official calendar names', () => {
    expect(runDay(rule, periodOf('2024-06'), weekdaysOnly)).to.equal('2024-06-28');
    expect(runDay(rule, periodOf('2024-03'), weekdaysOnly)).to.equal('2024-03-29');
    const official = workingCalendar([
      { year: 2024, holidays: [{ day: '2024-06-28', name: '示例' }], workdays: ['2024-06-30'] },
    ]);
    expect(runDay(rule, periodOf('2024-06'), official)).to.equal('2024-06-30');
  });

  it('每月31日 is the last day of a shorter month', () => {
    const on = { type: 'day', day: 31 } as const;
    expect(runDay({ on }, periodOf('2024-02'), weekdaysOnly)).to.equal('2024-02-29');
    expect(runDay({ on }, periodOf('2024-Q2'), weekdaysOnly)).to.equal('2024-06-30');
    expect(runDay({ on: { type: 'day', day: 28 } }, periodOf('2024'), weekdaysOnly)).to.equal('2024-12-28');
  });

  it('runs at the time of day in Asia/Shanghai, neither before nor for what was before it began', () => {
    expect(due({}, '2024-01-31T08:59:59.999Z')).to.deep.equal([]);
    expect(due({}, '2024-01-31T09:00:00.000Z')).to.deep.equal(['2024-01 2024-01-31T09:00:00.000Z']);
    expect(due({ since: '2024-02-01T00:00:00Z' }, '2024-02-10T00:00:00Z')).to.deep.equal([]);
    expect(due({ enabled: false }, '2024-06-30T00:00:00Z')).to.deep.equal([]);
  });

  it('makes up for each run that was missed, oldest first', () => {
    expect(due({}, '2024-04-02T00:00:00Z')).to.deep.equal([
      '2024-01 2024-01-31T09:00:00.000Z',
      '2024-02 2024-02-29T09:00:00.000Z',
      '2024-03 2024-03-29T09:00:00.000Z',
    ]);
  });

  it('knows quarters and years', () => {
    expect(due({ kind: 'quarterly' }, '2024-07-01T00:00:00Z')).to.have.lengthOf(2);
    expect(due({ kind: 'yearly' }, '2025-01-01T00:00:00Z')).to.deep.equal(['2024 2024-12-31T09:00:00.000Z']);
    expect(ruleInWords({ ...rule, on: { type: 'day', day: 28 } })).to.equal('每月28日17:00');
  });
});

describe('periods', () => {
  it('begin and end by the day in Asia/Shanghai', () => {
    expect(periodAt('monthly', new Date('2024-05-31T16:30:00Z')).key).to.equal('2024-06');
    expect(periodOf('2024-02')).to.include({ label: '2024年2月', start: '2024-02-01', end: '2024-02-29' });
    expect(periodOf('2024-Q3')).to.include({
      label: '2024年第三季度',
      start: '2024-07-01',
      end: '2024-09-30',
    });
    expect(periodAfter(periodOf('2024-12')).key).to.equal('2025-01');
    expect(periodAfter(periodOf('2024-Q1'), -1).key).to.equal('2023-Q4');
    for (const bad of ['2024-13', '2024-Q5', '24-01', ''])
      expect(() => periodOf(bad)).to.throw('期次写法有误');
  });
});
