import { expect } from 'chai';
import fc from 'fast-check';
import { assignmentStates } from '../../../plans/assignments/model.js';
import { measureAssignment, type Measurable } from '../../../plans/progress/assignmentProgress.js';
import { defaultMargins } from '../../../plans/progress/margins.js';

const instant = (text: string) => new Date(`${text}+08:00`);

const base: Measurable = {
  state: 'accepted',
  milestonesDone: 0,
  milestonesTotal: 4,
  stated: null,
  startAt: instant('2024-03-01T00:00:00'),
  dueAt: instant('2024-04-01T00:00:00'),
  submittedAt: null,
};
const at = (text: string, more: Partial<Measurable> = {}) =>
  measureAssignment({ ...base, ...more }, instant(text), defaultMargins);

describe('the progress and light of an assignment', () => {
  it('is the share of milestones done', () => {
    expect(at('2024-03-02T00:00:00', { milestonesDone: 1 })).to.include({ actual: 25, light: 'green' });
  });

  it('is what the unit stated where there are no milestones', () => {
    expect(at('2024-03-02T00:00:00', { milestonesTotal: 0, stated: 40 }).actual).to.equal(40);
    expect(at('2024-03-02T00:00:00', { milestonesTotal: 0 }).actual).to.equal(0);
  });

  it('is 100 % only once reviewed as complete', () => {
    expect(at('2024-03-02T00:00:00', { milestonesDone: 4 }).actual).to.equal(99);
    expect(at('2024-03-02T00:00:00', { state: 'completed' })).to.include({ actual: 100, light: 'blue' });
  });

  it('expects the share of the time gone by', () => {
    expect(at('2024-03-16T12:00:00').expected).to.equal(50);
    expect(at('2024-02-20T00:00:00').expected).to.equal(0);
    expect(at('2024-05-01T00:00:00').expected).to.equal(100);
    expect(at('2024-05-01T00:00:00', { dueAt: null }).expected).to.equal(0);
  });

  it('turns red at the very end of its last day, and says why', () => {
    expect(at('2024-03-31T23:59:59').light).to.equal('yellow');
    const late = at('2024-04-03T09:00:00');
    expect(late).to.include({ light: 'red', overdue: true, near: false });
    expect(late.why).to.contain('应于2024年3月31日前办结').and.to.contain('已逾期3天');
  });

  it('does not hold against a unit that the office has not reviewed yet', () => {
    const inTime = { state: 'submitted', submittedAt: instant('2024-03-30T10:00:00') } as const;
    expect(at('2024-04-20T00:00:00', inTime)).to.include({ light: 'green', overdue: false });
    const tooLate = { ...inTime, submittedAt: instant('2024-04-02T10:00:00') };
    expect(at('2024-04-20T00:00:00', tooLate).light).to.equal('red');
  });

  it('is yellow near its date and behind schedule', () => {
    const near = at('2024-03-27T00:00:00', { milestonesDone: 4 });
    expect(near).to.include({ light: 'yellow', near: true, behind: false });
    expect(near.why).to.contain('还有4天');
    const behind = at('2024-03-16T12:00:00', { milestonesDone: 1 });
    expect(behind).to.include({ light: 'yellow', near: false, behind: true });
    expect(behind.why).to.contain('进度滞后25%');
  });

  it('is not near through a whole short occurrence', () => {
    const week = { startAt: instant('2024-03-04T00:00:00'), dueAt: instant('2024-03-11T00:00:00') };
    expect(at('2024-03-06T00:00:00', week).near).to.equal(false);
    expect(at('2024-03-10T00:00:00', week).near).to.equal(true);
  });

  it('is grey before its time and until it is signed for', () => {
    expect(at('2024-02-20T00:00:00').light).to.equal('grey');
    expect(at('2024-03-02T00:00:00', { state: 'pending' }).light).to.equal('grey');
    expect(at('2024-03-02T00:00:00', { state: 'cancelled' }).light).to.equal('grey');
  });

  it('agrees with itself for whatever there is', () => {
    const anyMeasurable = fc
      .record({
        state: fc.constantFrom(...assignmentStates),
        milestonesTotal: fc.nat({ max: 6 }),
        done: fc.nat({ max: 6 }),
        stated: fc.option(fc.nat({ max: 100 })),
        start: fc.integer({ min: -50, max: 50 }),
        length: fc.option(fc.nat({ max: 400 })),
        submitted: fc.option(fc.integer({ min: -50, max: 500 })),
      })
      .map(({ state, milestonesTotal, done, stated, start, length, submitted }): Measurable => {
        const day = (offset: number) => new Date(Date.UTC(2024, 0, 1 + offset));
        return {
          state,
          milestonesTotal,
          milestonesDone: Math.min(done, milestonesTotal),
          stated,
          startAt: day(start),
          dueAt: length === null ? null : day(start + length + 1),
          submittedAt: submitted === null ? null : day(submitted),
        };
      });
    fc.assert(
      fc.property(anyMeasurable, fc.integer({ min: -60, max: 600 }), (measurable, offset) => {
        const now = new Date(Date.UTC(2024, 0, 1 + offset, 7));
        const measured = measureAssignment(measurable, now, defaultMargins);
        const { actual, expected, overdue, near, behind, light, why } = measured;
        expect(actual === 100).to.equal(measurable.state === 'completed');
        expect(expected >= 0 && expected <= 100).to.equal(true);
        expect(overdue && (near || behind)).to.equal(false);
        expect(light === 'red').to.equal(overdue);
        expect(light === 'yellow').to.equal(near || behind);
        expect(light === 'blue').to.equal(measurable.state === 'completed');
        expect(why).to.match(/[。]$/);
        const later = measureAssignment(measurable, new Date(now.getTime() + 86_400_000), defaultMargins);
        expect(later.expected).to.be.at.least(expected);
        if (overdue) expect(later.overdue).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });
});
