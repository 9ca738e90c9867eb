import { expect } from 'chai';
import { systemContext, useApp } from '../support/app.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';

describe('a plan’s table over the API', () => {
  const app = useApp();
  const context = () => systemContext(app.services.clock());

  it('has a row for each assignment, a unit’s own for a unit, and no formulas', async () => {
    const [south, north] = [
      await addUnit(context(), '南坪镇民政所'),
      await addUnit(context(), '北山乡民政所'),
    ];
    const planId = await publishTasks(context(), [
      { text: '=HYPERLINK("x")，修订"制度"', unitIds: [south, north], dueOn: '2024-06-19' },
    ]);
    const supervisor = await app.signIn('supervisor');
    const json = await supervisor.get(`/api/plans/${planId}/table/json`).expect(200);
    const { rows } = json.body as { rows: Record<string, unknown>[] };
    expect(rows.map(({ unit }) => unit)).to.have.members(['南坪镇民政所', '北山乡民政所']);
    expect(rows[0]).to.include({
      state: '待签收',
      light: '红灯',
      dueOn: '2024-06-19',
      role: '牵头',
      actual: 0,
    });

    const worker = await app.signIn('unit', south);
    const csv = await worker.get(`/api/plans/${planId}/table/csv`).expect(200);
    const lines = csv.text.trim().split('\r\n');
    expect(lines).to.have.length(2);
    expect(lines[0]).to.match(/^\uFEFF?任务,所在部分,责任单位/);
    expect(lines[1]).to.match(/^"'=HYPERLINK\(""x""\)，修订""制度""",/);
    const stranger = await app.signIn('unit', await addUnit(context(), '云台敬老院'));
    await stranger.get(`/api/plans/${planId}/table/csv`).expect(404);
    await worker.get(`/api/plans/${planId}/table/pdf`).expect(422);
    await worker.get(`/api/plans/${'0'.repeat(24)}/table/csv`).expect(404);
  });
});
