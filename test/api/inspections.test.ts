import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { marksAfter } from '../../plans/audit/follow.js';
import { InspectionModel } from '../../plans/inspections/model.js';
import { hears } from '../../server/events/visible.js';
import { tellWhatHappened } from '../../server/notifications/followChanges.js';
import { systemContext, useApp, type Agent } from '../support/app.js';
import { addUnit } from '../support/publishedPlan.js';

describe('inspection draws over the API', () => {
  const app = useApp();

  async function drawn(): Promise<{ supervisor: Agent; body: Drawn; units: string[] }> {
    const context = systemContext(app.services.clock());
    const units: string[] = [];
    for (const name of ['松岭敬老院', '河湾福利院', '云台敬老院']) units.push(await addUnit(context, name));
    const supervisor = await app.signIn('supervisor');
    const { body } = await supervisor
      .post('/api/inspections')
      .send({ name: '三季度抽查', unitIds: units, unitCount: 1, inspectorsPerUnit: 0, seed: '2024-Q3' })
      .expect(201);
    return { supervisor, body: body as Drawn, units };
  }
  interface Told {
    title: string;
    words: string;
    path: string;
  }
  interface Drawn {
    id: string;
    visits: { unit: { id: string }; visitedOn: string | null }[];
  }

  it('can be checked with nothing but a SHA-256', async () => {
    const { body, units } = await drawn();
    const viewer = await app.signIn('viewer');
    const check = async () => (await viewer.get(`/api/inspections/${body.id}/check`).expect(200)).body;
    const lowestBy = (seed: string) =>
      units
        .map((id) => ({ id, digest: createHash('sha256').update(`${seed}:unit:${id}`).digest('hex') }))
        .sort((a, b) => (a.digest < b.digest ? -1 : 1))[0];
    const lowest = lowestBy('2024-Q3');
    const told = await check();
    expect(told.matches).to.equal(true);
    expect(told.units[0]).to.deep.include({ ...lowest, drawn: true });
    expect(body.visits[0]?.unit.id).to.equal(lowest?.id);
    const others = Array.from({ length: 100 }, (_, index) => `2024-Q4-${String(index)}`);
    const other = others.find((seed) => lowestBy(seed)?.id !== lowest?.id);
    await InspectionModel.updateOne({ _id: body.id }, { seed: other });
    expect((await check()).matches).to.equal(false);
  });

  it('are not told to a unit before it was visited, and then only its own part', async () => {
    const { supervisor, body } = await drawn();
    const unitId = body.visits[0]?.unit.id ?? '';
    const worker = await app.signIn('unit', unitId);
    const seen = async () => (await worker.get('/api/inspections').expect(200)).body.items;
    const told = async () => {
      await tellWhatHappened(app.services);
      const { body: inbox } = await worker.get('/api/notifications').expect(200);
      return inbox.items.map(({ title, words, path }: Told) => [title, words, path]);
    };
    expect(await seen()).to.deep.equal([]);
    expect(await told()).to.deep.equal([]);
    const marks = await marksAfter(0, 1000);
    const actor = { id: 'w', name: '承办人', role: 'unit' as const, unitId };
    expect(
      marks.filter((mark) => mark.object.kind === 'inspection' && hears(actor, new Set([unitId]), mark)),
    ).to.deep.equal([]);
    await supervisor
      .post(`/api/inspections/${body.id}/visits`)
      .send({ unitId, visitedOn: '2024-06-19', findings: '灭火器过期2具' })
      .expect(200);
    const [own] = await seen();
    expect(own.units.map(({ id }: { id: string }) => id)).to.deep.equal([unitId]);
    expect(own.visits).to.have.lengthOf(1);
    expect(own.seed).to.equal(null);
    expect(own.visits[0].findings).to.equal('灭火器过期2具');
    expect(await told()).to.deep.equal([
      ['检查结果：三季度抽查', '2024年6月19日检查：灭火器过期2具', '/inspections'],
    ]);
    await worker.get(`/api/inspections/${body.id}/check`).expect(403);
  });
});
