import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '../../../plans/calendar/days.js';
import {
  begunOccurrences,
  countOccurrences,
  occurrences,
  type RecurrenceUnit,
  type Rhythm,
} from '../../../plans/calendar/occurrences.js';

const units: RecurrenceUnit[] = ['day', 'week', 'month', 'quarter', 'halfyear', 'year'];

const day = fc.integer({ min: 0, max: 365 * 12 }).map((offset) => addDays('2019-01-01', offset));
const stretch = fc
  .tuple(day, fc.integer({ min: 0, max: 800 }))
  .map(([start, length]) => ({ start, end: addDays(start, length) }));
const rhythm = fc.record<Rhythm>({
  unit: fc.constantFrom(...units),
  dueDay: fc.option(fc.integer({ min: 1, max: 31 })),
});

describe('occurrences', () => {
  it('are twelve for a quarterly task of three years', () => {
    const all = [
      ...occurrences({ unit: 'quarter', dueDay: null }, { start: '2024-01-01', end: '2026-12-31' }),
    ];
    expect(all).to.have.lengthOf(12);
    expect(all[1]).to.deep.equal({
      key: '2024-Q2',
      label: '2024年第二季度',
      start: '2024-04-01',
      end: '2024-06-30',
      dueOn: '2024-06-30',
    });
  });

  it('are cut to a plan that begins and ends within periods', () => {
    const all = [...occurrences({ unit: 'month', dueDay: 25 }, { start: '2024-01-28', end: '2024-03-10' })];
    // January's 25th is before the plan and March's after it: the rest of each is due on its last day.
    expect(all.map(({ start, end, dueOn }) => [start, end, dueOn])).to.deep.equal([
      ['2024-01-28', '2024-01-31', '2024-01-31'],
      ['2024-02-01', '2024-02-29', '2024-02-25'],
      ['2024-03-01', '2024-03-10', '2024-03-10'],
    ]);
  });

  it('are named for people', () => {
    const first = (unit: RecurrenceUnit) =>
      occurrences({ unit, dueDay: null }, { start: '2024-08-05', end: '2024-08-31' }).next().value;
    expect(units.map((unit) => first(unit)?.label)).to.deep.equal([
      '2024年8月5日',
      '2024年第32周',
      '2024年8月',
      '2024年第三季度',
      '2024年下半年',
      '2024年',
    ]);
  });

  it('count weeks by ISO 8601, into the year that holds their Thursday', () => {
    const [week] = occurrences({ unit: 'week', dueDay: 5 }, { start: '2024-12-30', end: '2025-01-12' });
    expect(week).to.include({ key: '2025-W01', dueOn: '2025-01-03' });
  });

  it('follow each other without gap or overlap from the first day to the last, each due within itself', () => {
    fc.assert(
      fc.property(rhythm, stretch, (each, plan) => {
        const all = [...occurrences(each, plan)];
        expect(all[0]?.start).to.equal(plan.start);
        expect(all.at(-1)?.end).to.equal(plan.end);
        const wrong = all.filter(({ start, end, dueOn }, index) => {
          const next = all[index + 1];
          return dueOn < start || dueOn > end || (next && next.start !== addDays(end, 1));
        });
        expect(wrong).to.deep.equal([]);
        expect(new Set(all.map(({ key }) => key)).size).to.equal(all.length);
      }),
      { numRuns: 60 },
    );
  });

  it('are counted without being made', () => {
    fc.assert(
      fc.property(rhythm, stretch, (each, plan) => {
        expect(countOccurrences(each, plan)).to.equal([...occurrences(each, plan)].length);
      }),
      { numRuns: 60 },
    );
  });

  it('keep their keys when the plan is longer or shorter', () => {
    fc.assert(
      fc.property(rhythm, stretch, fc.nat({ max: 400 }), (each, plan, more) => {
        const keys = [...occurrences(each, plan)].map(({ key }) => key);
        const longer = [...occurrences(each, { ...plan, end: addDays(plan.end, more) })].map(
          ({ key }) => key,
        );
        expect(longer.slice(0, keys.length)).to.deep.equal(keys);
      }),
      { numRuns: 40 },
    );
  });

  it('have begun by a day just as far as they start by it', () => {
    fc.assert(
      fc.property(rhythm, stretch, day, (each, plan, today) => {
        const all = [...occurrences(each, plan)];
        expect(begunOccurrences(each, plan, today)).to.deep.equal(all.filter(({ start }) => start <= today));
      }),
      { numRuns: 40 },
    );
  });

  it('are none where the plan ends before it begins', () => {
    for (const unit of ['day', 'week', 'month', 'year'] as const) {
      const none = { start: '2024-05-15', end: '2024-05-10' };
      expect([...occurrences({ unit, dueDay: null }, none)]).to.deep.equal([]);
      expect(countOccurrences({ unit, dueDay: null }, none)).to.equal(0);
    }
  });

  it('are made only as far as they are taken', () => {
    const endless = occurrences({ unit: 'day', dueDay: null }, { start: '2024-01-01', end: '9999-12-31' });
    expect(endless.next().value?.key).to.equal('2024-01-01');
    expect(
      begunOccurrences(
        { unit: 'day', dueDay: null },
        { start: '2024-01-01', end: '9999-12-31' },
        '2024-01-03',
      ),
    ).to.have.lengthOf(3);
  });

  it('start weeks on Mondays', () => {
    const weeks = [
      ...occurrences({ unit: 'week', dueDay: null }, { start: '2024-01-03', end: '2024-02-20' }),
    ];
    expect(weeks.slice(1).map(({ start }) => weekdayOf(start))).to.satisfy((days: number[]) =>
      days.every((d) => d === 1),
    );
    expect(weeks.slice(1, -1).every(({ start, end }) => daysBetween(start, end) === 6)).to.equal(true);
  });
});
