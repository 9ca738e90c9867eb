import { expect } from 'chai';
import { AssignmentModel } from '../../../plans/assignments/model.js';
import { PlanModel } from '../../../plans/plan/model.js';
import { getPlan } from '../../../plans/plan/queries.js';
import { planProgress } from '../../../plans/progress/queries.js';
import { seedSample } from '../../../plans/sample/seedSample.js';
import { sampleUnits } from '../../../plans/sample/sampleUnits.js';
import { UnitModel } from '../../../plans/units/model.js';
import { systemContext } from '../../support/app.js';
import { useDatabase } from '../../support/storage.js';

describe('seedSample', function () {
  this.timeout(60_000);
  useDatabase();
  const context = systemContext(new Date('2026-11-23T09:00:00+08:00'));

  it('loads a bureau, a draft and a plan under way, and nothing twice', async () => {
    const sample = await seedSample(context);
    expect(sample.accounts.map(({ role }) => role)).to.include.members([
      'supervisor',
      'leader',
      'viewer',
      'unit',
    ]);

    const draft = await getPlan(sample.draftPlanId);
    expect(draft.state).to.equal('draft');
    expect(draft.phases).to.have.lengthOf(3);
    expect(draft.tasks.length).to.be.at.least(8);
    const unresolved = draft.tasks.flatMap(({ owners }) => owners.filter(({ unitIds }) => !unitIds.length));
    expect(unresolved.map(({ name }) => name)).to.not.include.members(['各民政服务机构', '各乡镇民政所']);

    const published = await getPlan(sample.publishedPlanId);
    expect(published.state).to.equal('published');
    expect(published.publishing).to.equal(null);
    const progress = await planProgress(sample.publishedPlanId, context.now);
    expect(progress.counts.total).to.be.at.least(8);
    expect(progress.counts.accepted).to.equal(6);

    const counts = async () => [
      await UnitModel.countDocuments(),
      await PlanModel.countDocuments(),
      await AssignmentModel.countDocuments(),
    ];
    const before = await counts();
    expect(before[0]).to.equal(sampleUnits.length);
    expect((await seedSample(context)).accounts).to.deep.equal([]);
    expect(await counts()).to.deep.equal(before);
  });
});
