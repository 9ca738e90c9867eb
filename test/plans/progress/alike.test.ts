import { expect } from 'chai';
import fc from 'fast-check';
import { AssignmentModel, assignmentStates } from '../../../plans/assignments/model.js';
import { getPlan } from '../../../plans/plan/queries.js';
import { defaultMargins } from '../../../plans/progress/margins.js';
import { findAlike, findMeasurable } from '../../../plans/progress/measurables.js';
import { progressOfPlan, type PlanProgress } from '../../../plans/progress/planProgress.js';
import { publishPlan } from '../../../plans/plan/commands/publishPlan.js';
import { systemContext } from '../../support/app.js';
import { useDatabase } from '../../support/storage.js';
import { makePlan, makeUnits } from '../../support/trackerWorld.js';

const start = Date.parse('2024-01-01T00:00:00+08:00');
const day = 86_400_000;
const context = systemContext(new Date(start));

/** Instants of a year in steps of six hours, so that many fall together. */
const instant = fc.integer({ min: 0, max: 4 * 365 }).map((quarter) => new Date(start + (quarter * day) / 4));

/** The running sums of percentages differ in their last digits by the order in which they are added up. */
const withEvenSums = (progress: PlanProgress): PlanProgress => ({
  ...progress,
  byUnit: progress.byUnit.map((unit) => ({
    ...unit,
    sum: { ...unit.sum, actual: even(unit.sum.actual), expected: even(unit.sum.expected) },
  })),
});
const even = (percentages: number): number => Math.round(percentages * 1e6) / 1e6;

describe('assignments that measure alike', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('give the same progress as one by one, at any moment', async function () {
    this.timeout(60_000);
    const units = [...(await makeUnits(context, ['甲所', '乙所', '丙所'])).values()];
    const { planId, taskIds } = await makePlan(context, {}, [
      { text: '排查隐患', to: units },
      { text: '开展演练', to: units, weight: 3 },
    ]);
    await publishPlan(context, { planId, skipUnresolved: false, trackFrom: null, version: null });
    const plan = await getPlan(planId);
    const assignment = fc
      .record({
        taskId: fc.constantFrom(...taskIds),
        unitId: fc.constantFrom(...units),
        state: fc.constantFrom(...assignmentStates),
        stated: fc.option(fc.constantFrom(0, 33, 60, 100)),
        startAt: instant,
        dueAt: fc.option(instant, { freq: 8 }),
        submittedAt: fc.option(instant, { freq: 2 }),
        milestones: fc.array(fc.record({ done: fc.boolean() }), { maxLength: 3 }),
      })
      // Nothing is due before it begins.
      .filter(({ startAt, dueAt }) => !dueAt || startAt <= dueAt);
    await fc.assert(
      fc.asyncProperty(
        fc.array(assignment, { minLength: 1, maxLength: 60 }),
        fc.array(instant, { minLength: 1, maxLength: 6 }),
        async (assignments, moments) => {
          await AssignmentModel.collection.deleteMany({});
          await AssignmentModel.collection.insertMany(
            assignments.map((each, index) => ({ ...each, planId, occurrenceKey: String(index) })) as never,
          );
          const each = await findMeasurable({ planId });
          for (const now of moments) {
            const together = await findAlike({ planId }, now);
            expect(together.reduce((sum, { count }) => sum + count, 0)).to.equal(assignments.length);
            expect(withEvenSums(progressOfPlan(plan, together, now, defaultMargins))).to.deep.equal(
              withEvenSums(progressOfPlan(plan, each, now, defaultMargins)),
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are few where years have gone by', async () => {
    const years = Array.from({ length: 500 }, (_, index) => ({
      planId: 'plan',
      taskId: 'task',
      unitId: 'unit',
      occurrenceKey: String(index),
      state: 'completed',
      stated: null,
      startAt: new Date(start + index * day),
      dueAt: new Date(start + (index + 1) * day),
      submittedAt: new Date(start + index * day),
      milestones: [],
    }));
    await AssignmentModel.collection.insertMany(years as never);
    expect(await findAlike({ planId: 'plan' }, new Date(start + 600 * day))).to.have.lengthOf(1);
  });
});
