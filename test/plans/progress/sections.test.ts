import { expect } from 'chai';
import { getPlan } from '../../../plans/plan/queries.js';
import { publishPlan } from '../../../plans/plan/commands/publishPlan.js';
import { planProgress } from '../../../plans/progress/queries.js';
import { systemContext } from '../../support/app.js';
import { useDatabase } from '../../support/storage.js';
import { makePlan, makeUnits } from '../../support/trackerWorld.js';

const context = systemContext(new Date('2024-01-01T00:00:00+08:00'));

describe('progress by headings', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('is told under each heading, and under those of the second level where there are several', async () => {
    const [unit = ''] = (await makeUnits(context, ['清泉街道民政办'])).values();
    const { planId } = await makePlan(context, {}, [
      { text: '摸清底数', to: [unit], section: ['一、重点任务', '（一）全面排查'] },
      { text: '建好台账', to: [unit], section: ['一、重点任务', '（一）全面排查'] },
      { text: '逐项整改', to: [unit], section: ['一、重点任务', '（二）限期整改'] },
      { text: '归口汇总', to: [unit], section: ['一、重点任务'] },
      { text: '落实经费', to: [unit], section: ['二、有关要求', '（一）加强保障'] },
      { text: '另行布置的事', to: [unit] },
    ]);
    await publishPlan(context, { planId, skipUnresolved: false, trackFrom: null, version: null });
    const { bySection } = await planProgress((await getPlan(planId))._id, context.now);
    const told = bySection.map(({ section, tasks, within }) => [
      section,
      tasks,
      within.map((each) => [each.section, each.tasks]),
    ]);
    expect(told).to.deep.equal([
      [
        '一、重点任务',
        4,
        [
          ['（一）全面排查', 2],
          ['（二）限期整改', 1],
        ],
      ],
      ['二、有关要求', 1, []],
      ['', 1, []],
    ]);
  });
});
