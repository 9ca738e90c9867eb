import { expect } from 'chai';
import { acceptAssignment } from '../../plans/assignments/commands/acceptAssignment.js';
import { reviewSubmission } from '../../plans/assignments/commands/reviewSubmission.js';
import { submitWork } from '../../plans/assignments/commands/submitWork.js';
import { AssignmentModel } from '../../plans/assignments/model.js';
import { periodOf } from '../../plans/briefings/period.js';
import { takeSnapshot } from '../../plans/briefings/takeSnapshot.js';
import { wallAt } from '../../plans/overview/wall.js';
import { planProgress } from '../../plans/progress/queries.js';
import { systemContext } from '../support/app.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';
import { useDatabase } from '../support/storage.js';

const context = systemContext(new Date('2024-06-20T10:00:00+08:00'));

describe('the briefing on all plans', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('has the figures that the screens show at that moment', async () => {
    const units: string[] = [];
    for (const name of ['南坪镇民政所', '北山乡民政所', '松风敬老院'])
      units.push(await addUnit(context, name));
    const [south = '', north = ''] = units;
    const planIds = [
      await publishTasks(context, [
        { text: '排查隐患', unitIds: units, dueOn: '2024-06-10' },
        { text: '建立制度', unitIds: [south, north], dueOn: '2024-06-25' },
      ]),
      await publishTasks(context, [{ text: '开展培训', unitIds: units, dueOn: '2024-09-30' }], {
        title: '培训方案',
      }),
      await publishTasks(context, [{ text: '组织演练', unitIds: [north] }], { title: '演练方案' }),
    ];
    const given = await AssignmentModel.find().sort({ _id: 1 }).lean();
    for (const [index, { _id: id }] of given.entries()) {
      if (index % 3 === 0) continue;
      await acceptAssignment(context, { id });
      const words = { id, words: '已办', progress: 30 + 7 * index, numbers: [], files: [] };
      const { submission } = await submitWork(context, words);
      const verdict = index % 2 ? 'complete' : 'return';
      await reviewSubmission(context, { submissionId: submission._id, verdict, reason: '补充' });
    }

    const moment = new Date('2024-06-20T18:00:00+08:00');
    const period = periodOf('2024-06');
    const request = { planId: null, period, moment, previous: null, frozenMonths: new Map<string, number>() };
    const snapshot = await takeSnapshot(request);
    const wall = await wallAt(moment);
    const { totals } = wall;
    expect(snapshot.headline).to.include({
      assignments: totals.total,
      completed: totals.completed,
      inHand: totals.open,
      overdue: totals.overdue,
      near: totals.near,
      behind: totals.behind,
    });
    expect(totals.completed).to.be.greaterThan(0);
    const sections = snapshot.sections.map(({ name, actual, expected, light }) => [
      name,
      actual,
      expected,
      light,
    ]);
    const screens = wall.plans.map(({ title, progress: { actual, expected, light } }) => [
      title,
      actual,
      expected,
      light,
    ]);
    expect(sections).to.have.deep.members(screens);
    const byUnit = snapshot.units.map(({ name, total, completed, overdue, completionRate }) => [
      name,
      total,
      completed,
      overdue,
      completionRate,
    ]);
    expect(byUnit).to.have.deep.members(
      wall.units.map(({ name, total, completed, overdue, share }) => [
        name,
        total,
        completed,
        overdue,
        share,
      ]),
    );
    const progress = await Promise.all(planIds.map((planId) => planProgress(planId, moment)));
    const tasks = progress.reduce((sum, plan) => sum + plan.tasks.length, 0);
    expect(snapshot.headline.tasks).to.equal(tasks);
    // One number for all plans: the mean of the plans' own, each by its tasks.
    const mean = progress.reduce((sum, plan) => sum + plan.actual * plan.tasks.length, 0) / tasks;
    expect(snapshot.headline.actual).to.equal(Math.round(mean * 10) / 10);
    const red = snapshot.lights.find(({ light }) => light === 'red');
    expect(red?.count).to.equal(totals.overdue);
  });

  it('has the light of the screen for a unit that works on one of them: near, or behind', async () => {
    const [south, north] = [await addUnit(context, '南坪镇民政所'), await addUnit(context, '北山乡民政所')];
    const planId = await publishTasks(context, [{ text: '排查隐患', unitIds: [south], dueOn: '2024-06-25' }]);
    await publishTasks(context, [{ text: '开展培训', unitIds: [north], dueOn: '2024-12-31' }], {
      title: '培训方案',
    });
    const moment = new Date('2024-06-24T18:00:00+08:00');
    const request = { planId: null, period: periodOf('2024-06'), moment, previous: null };
    const { units } = await takeSnapshot({ ...request, frozenMonths: new Map() });
    const onScreen = (await planProgress(planId, moment)).byUnit.find(({ unitId }) => unitId === south);
    expect(onScreen?.light).to.equal('yellow');
    const briefed = units.find(({ unitId }) => unitId === south);
    expect([briefed?.light, briefed?.why]).to.deep.equal([onScreen?.light, onScreen?.why]);
  });
});
