import { expect } from 'chai';
import { createPlan } from '../../plans/plan/commands/createPlan.js';
import { systemContext, useApp } from '../support/app.js';
import { makeUnits } from '../support/trackerWorld.js';

/** One word of a curator for a name that many tasks share. */
describe('mapping a name to units for a whole plan', function () {
  this.timeout(60_000);
  const app = useApp({ now: '2024-06-20T10:00:00+08:00' });
  const context = systemContext(new Date('2024-06-01T09:00:00+08:00'));

  async function planNaming(supervisor: Awaited<ReturnType<typeof app.signIn>>, names: string[]) {
    const { _id: planId } = await createPlan(context, {
      title: '春季防火方案',
      documentNumber: null,
      issuer: '云岭县民政局',
      period: { start: '2024-01-01', end: '2024-12-31' },
      phases: [],
    });
    for (const name of names) {
      await supervisor
        .post(`/api/plans/${planId}/tasks`)
        .send({ text: `由${name}清理楼道`, owners: [{ name }, { name: '消防队', role: 'support' }] })
        .expect(201);
    }
    return planId;
  }
  const leads = async (supervisor: Awaited<ReturnType<typeof app.signIn>>, planId: string) => {
    const { body } = await supervisor.get(`/api/tasks?planId=${planId}`).expect(200);
    return body.items.map(({ owners }: { owners: { how: string; unitIds: string[] }[] }) => owners[0]);
  };

  it('maps it in every task that waits, is taken back by one undo, and is known to the next plan', async () => {
    const units = await makeUnits(context, ['云岭县民政局', '南坪所', '北山所']);
    const unitIds = [units.get('南坪所') ?? '', units.get('北山所') ?? ''];
    const supervisor = await app.signIn('supervisor');
    const planId = await planNaming(supervisor, ['各片区民政干部', '各 片区民政干部', '财务股']);

    const map = (body: object) => supervisor.post(`/api/plans/${planId}/owners`).send(body);
    expect((await map({ name: '各片区民政干部', unitIds }).expect(200)).body).to.deep.equal({ changed: 2 });
    const mapped = await leads(supervisor, planId);
    for (const owner of mapped.slice(0, 2)) expect(owner).to.deep.include({ how: 'curator', unitIds });
    expect(mapped[2]).to.deep.include({ how: 'unresolved', unitIds: [] });
    expect((await map({ name: '各片区民政干部', unitIds }).expect(200)).body).to.deep.equal({ changed: 0 });

    const { body: undone } = await supervisor.post(`/api/plans/${planId}/undo`).send({}).expect(200);
    expect(undone.undone).to.contain('对应责任单位“各片区民政干部”');
    for (const owner of await leads(supervisor, planId)) expect(owner).to.include({ how: 'unresolved' });

    const next = await planNaming(supervisor, ['各片区民政干部']);
    expect((await leads(supervisor, next))[0]).to.deep.include({ how: 'curator', unitIds });
  });

  it('refuses no unit, an unknown unit and anybody but the office', async () => {
    const supervisor = await app.signIn('supervisor');
    const planId = await planNaming(supervisor, ['各网格']);
    const path = `/api/plans/${planId}/owners`;
    const empty = await supervisor.post(path).send({ name: '各网格', unitIds: [] }).expect(422);
    expect(empty.body.detail).to.contain('请至少选择一个单位');
    const unknown = await supervisor
      .post(path)
      .send({ name: '各网格', unitIds: ['0'.repeat(24)] })
      .expect(422);
    expect(unknown.body.detail).to.contain('不存在或已归档');
    const unit = (await makeUnits(context, ['西河所'])).get('西河所') ?? '';
    const stranger = await app.signIn('unit', unit);
    await stranger
      .post(path)
      .send({ name: '各网格', unitIds: [unit] })
      .expect(403);
  });
});
