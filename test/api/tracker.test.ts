import { expect } from 'chai';
import { createPlan } from '../../plans/plan/commands/createPlan.js';
import { publishPlan } from '../../plans/plan/commands/publishPlan.js';
import { editTaskOf } from '../../plans/tasks/commands/curateTasks.js';
import { systemContext, useApp, type Agent } from '../support/app.js';
import { by, every, makePlan, makeUnits } from '../support/trackerWorld.js';

/** What the API refuses, and what it does only once; each refusal leaves everything as it was. */
describe('the tracker over HTTP', function () {
  this.timeout(60_000);
  const app = useApp({ now: '2024-06-20T10:00:00+08:00' });
  const context = systemContext(new Date('2024-06-01T09:00:00+08:00'));

  async function world(): Promise<{
    units: Map<string, string>;
    planId: string;
    supervisor: Agent;
    south: Agent;
  }> {
    const units = await makeUnits(context, ['县民政局', '南坪所', '北山所']);
    const south = units.get('南坪所') ?? '';
    const { planId } = await makePlan(context, {}, [
      {
        text: '建立责任清单',
        to: [south, units.get('北山所') ?? ''],
        deadline: by('2024-06-30'),
        targets: [{ metric: '清单', comparator: '>=', value: 3, unit: '份', text: '', evidence: null }],
      },
      { text: '每季度检查', to: [south], recurrence: every('quarter') },
    ]);
    await publishPlan(context, { planId, skipUnresolved: false, trackFrom: '2024-04-01', version: null });
    return {
      units,
      planId,
      supervisor: await app.signIn('supervisor'),
      south: await app.signIn('unit', south),
    };
  }

  async function listOf(
    agent: Agent,
  ): Promise<{ id: string; taskText: string; version: number; milestones: { id: string }[] }> {
    const { body } = await agent.get('/api/assignments?mine=true&q=责任清单').expect(200);
    return body.items[0];
  }

  const codeOf = (response: { body: { type?: string } }) => response.body.type?.split(':').at(-1);

  it('refuses steps out of order with a Chinese problem', async () => {
    const { south } = await world();
    const { id } = await listOf(south);
    const refused = await south
      .post(`/api/assignments/${id}/submissions`)
      .send({ words: '办好了' })
      .expect(409);
    expect(refused.headers['content-type']).to.contain('application/problem+json');
    expect(refused.body).to.include({ type: 'urn:dingban:problem:out-of-order', status: 409 });
    expect(refused.body.detail).to.contain('请先签收');
    await south.post(`/api/assignments/${id}/accept`).send({}).expect(200);
    expect(codeOf(await south.post(`/api/assignments/${id}/accept`).send({}).expect(409))).to.equal(
      'out-of-order',
    );
  });

  it('answers a stale edit with 412 and keeps the newer one', async () => {
    const { supervisor, planId } = await world();
    const { body: tasks } = await supervisor.get(`/api/tasks?planId=${planId}`).expect(200);
    const [task] = tasks.items;
    const edit = (text: string) =>
      supervisor
        .patch(`/api/tasks/${task.id}`)
        .set('If-Match', `"${String(task.version)}"`)
        .send({ text });
    const first = await edit('甲改的').expect(200);
    expect(first.headers['etag']).to.equal(`"${String(task.version + 1)}"`);
    expect(codeOf(await edit('乙改的').expect(412))).to.equal('stale');
    const { body: now } = await supervisor.get(`/api/tasks/${task.id}`).expect(200);
    expect(now).to.include({ text: '甲改的', changed: true });
  });

  it('does the same request once for its Idempotency-Key', async () => {
    const { supervisor, south } = await world();
    const { id } = await listOf(south);
    const remind = () =>
      supervisor
        .post(`/api/assignments/${id}/reminders`)
        .set('Idempotency-Key', 'k1')
        .send({ words: '请抓紧' });
    await remind().expect(201);
    await remind().expect(201);
    const { body } = await supervisor.get(`/api/assignments/${id}`).expect(200);
    expect(body.reminders).to.have.lengthOf(1);
  });

  it('shows a unit its own and what is below, nothing else', async () => {
    const { units, planId, south } = await world();
    const north = await app.signIn('unit', units.get('北山所'));
    const { id } = await listOf(south);
    await north.get(`/api/assignments/${id}`).expect(404);
    await north.post(`/api/assignments/${id}/accept`).send({}).expect(404);
    await north.get(`/api/assignments?unitId=${units.get('南坪所') ?? ''}`).expect(403);
    await north.get('/api/notices').expect(403);
    await north.post(`/api/plans/${planId}/publish`).send({}).expect(403);
    const { body: progress } = await north.get(`/api/plans/${planId}/progress`).expect(200);
    expect(progress.byUnit.map(({ unit }: { unit: { name: string } }) => unit.name)).to.deep.equal([
      '北山所',
    ]);
    const above = await app.signIn('unit', units.get('县民政局'));
    await above.get(`/api/assignments/${id}`).expect(200);
    const idle = await createPlan(context, {
      title: '别的方案',
      documentNumber: null,
      issuer: null,
      period: null,
      phases: [],
    });
    await north.get(`/api/plans/${idle._id}`).expect(404);
    const viewer = await app.signIn('viewer');
    await viewer.get(`/api/assignments/${id}`).expect(200);
    await viewer.post(`/api/assignments/${id}/instructions`).send({ words: '抓紧' }).expect(403);
    const leader = await app.signIn('leader');
    await leader.post(`/api/assignments/${id}/instructions`).send({ words: '抓紧办理' }).expect(201);
    await leader.post(`/api/assignments/${id}/reminders`).send({ words: '抓紧' }).expect(403);
  });

  it('grants a later date and returns work with a reason', async () => {
    const { supervisor, south } = await world();
    const { id } = await listOf(south);
    await south.post(`/api/assignments/${id}/accept`).send({}).expect(200);
    const ask = (until: string) =>
      south.post(`/api/assignments/${id}/extensions`).send({ until, reason: '人手不足' });
    expect(codeOf(await ask('2024-06-30').expect(422))).to.equal('not-later');
    const { body: extension } = await ask('2024-07-15').expect(201);
    expect(codeOf(await ask('2024-07-20').expect(409))).to.equal('extension-waiting');
    const decide = (decision: object) =>
      supervisor.post(`/api/extensions/${String(extension.id)}/decision`).send(decision);
    expect(codeOf(await decide({ approved: false }).expect(422))).to.equal('reason-needed');
    await decide({ approved: true }).expect(200);
    expect(codeOf(await decide({ approved: true }).expect(409))).to.equal('decided-already');

    const { body: submission } = await south
      .post(`/api/assignments/${id}/submissions`)
      .send({ words: '办好了' })
      .expect(201);
    const review = (body: object) =>
      supervisor.post(`/api/submissions/${String(submission.id)}/review`).send(body);
    expect(codeOf(await review({ verdict: 'return' }).expect(422))).to.equal('reason-needed');
    await review({ verdict: 'return', reason: '没有清单' }).expect(200);
    expect(codeOf(await review({ verdict: 'complete' }).expect(409))).to.equal('reviewed-already');
    const { body: detail } = await south.get(`/api/assignments/${id}`).expect(200);
    expect(detail).to.include({ state: 'returned', dueOn: '2024-07-15' });
    expect(detail.permissions).to.include.members(['submit', 'milestones']);
  });

  it('takes words, progress and numbers beside a photo', async () => {
    const { south } = await world();
    const { id } = await listOf(south);
    await south.post(`/api/assignments/${id}/accept`).send({}).expect(200);
    const { body: submission } = await south
      .post(`/api/assignments/${id}/submissions`)
      .field({ words: '见照片', progress: '60', numbers: JSON.stringify([{ target: 0, value: 3 }]) })
      .attach('files', Buffer.from('照'), '现场.jpg')
      .expect(201);
    expect(submission).to.include({ words: '见照片', progress: 60 });
    expect(submission.numbers).to.have.length(1);
    expect(submission.numbers[0]).to.include({ target: 0, value: 3 });
    expect(submission.files.map(({ name }: { name: string }) => name)).to.deep.equal(['现场.jpg']);
    const photo = await south.get(`/api/attachments/${submission.files[0].id}`).expect(200);
    expect(photo.headers['content-disposition'], 'is shown, not saved').to.match(/^inline/);
    expect(photo.headers['content-security-policy']).to.contain('sandbox');
  });

  it('refuses numbers beside a photo that are none', async () => {
    const { south } = await world();
    const { id } = await listOf(south);
    await south.post(`/api/assignments/${id}/accept`).send({}).expect(200);
    const send = south.post(`/api/assignments/${id}/submissions`).field({ words: '见照片', numbers: '三' });
    await send.attach('files', Buffer.from('照'), '现场.jpg').expect(422);
  });

  it('refuses files of a kind that may not be attached, and keeps none', async () => {
    const { south } = await world();
    const { id } = await listOf(south);
    await south.post(`/api/assignments/${id}/accept`).send({}).expect(200);
    const send = south.post(`/api/assignments/${id}/submissions`).field('words', '见附件');
    const refused = await send
      .attach('files', Buffer.from('好'), '照片.jpg')
      .attach('files', Buffer.from('坏'), '程序.exe')
      .expect(415);
    expect(codeOf(refused)).to.equal('forbidden-kind');
    expect(refused.body.detail).to.contain('「程序.exe」').and.contain('图片（jpg、jpeg、png');
    const { body: detail } = await south.get(`/api/assignments/${id}`).expect(200);
    expect(detail).to.deep.include({ state: 'accepted', submissions: [] });
  });

  it('numbers supervision orders and lets the unit answer once', async () => {
    const { supervisor, south } = await world();
    const { id } = await listOf(south);
    const order = { colour: 'yellow', words: '进度滞后，请抓紧', dueOn: '2024-06-25' };
    const { body: first } = await supervisor.post(`/api/assignments/${id}/orders`).send(order).expect(201);
    const { body: second } = await supervisor.post(`/api/assignments/${id}/orders`).send(order).expect(201);
    expect([first.number, second.number]).to.deep.equal(['督办〔2024〕1号', '督办〔2024〕2号']);
    const answer = () => south.post(`/api/orders/${String(first.id)}/answer`).send({ words: '已安排' });
    await answer().expect(200);
    expect(codeOf(await answer().expect(409))).to.equal('answered-already');
  });

  it('hands work down and back, up for help, and gives out anew what a re-check finds wanting', async () => {
    const { units, supervisor } = await world();
    const above = await app.signIn('unit', units.get('县民政局'));
    const { planId } = await makePlan(context, {}, [{ text: '制定细则', to: [units.get('县民政局') ?? ''] }]);
    await supervisor.post(`/api/plans/${planId}/publish`).send({}).expect(200);
    const { body: mine } = await above.get(`/api/assignments?planId=${planId}`).expect(200);
    const { id } = mine.items[0];
    const south = await app.signIn('unit', units.get('南坪所'));
    await south.get(`/api/assignments/${String(id)}`).expect(404);
    await above
      .post(`/api/assignments/${String(id)}/delegate`)
      .send({ unitId: units.get('南坪所'), words: '请按时办结' })
      .expect(200);
    const { body: handed } = await south.get(`/api/assignments/${String(id)}`).expect(200);
    expect(handed.delegation).to.include({ words: '请按时办结' });
    // Who was asked to do it cannot hand it on or back
    expect(handed.permissions).to.include('accept').and.not.to.include('delegate');
    await south
      .post(`/api/assignments/${String(id)}/delegate`)
      .send({ unitId: null })
      .expect(403);
    await south
      .post(`/api/assignments/${String(id)}/accept`)
      .send({})
      .expect(200);
    const { body: escalated } = await south
      .post(`/api/assignments/${String(id)}/escalate`)
      .send({ words: '需协调经费' })
      .expect(200);
    expect(escalated.state).to.equal('accepted');
    const { body: submission } = await south
      .post(`/api/assignments/${String(id)}/submissions`)
      .send({ words: '好' })
      .expect(201);
    await supervisor
      .post(`/api/submissions/${String(submission.id)}/review`)
      .send({ verdict: 'complete' })
      .expect(200);
    const recheck = { verdict: 'failed', words: '细则缺页' };
    expect(
      codeOf(
        await supervisor
          .post(`/api/assignments/${String(id)}/recheck`)
          .send(recheck)
          .expect(422),
      ),
    ).to.equal('due-needed');
    await supervisor
      .post(`/api/assignments/${String(id)}/recheck`)
      .send({ ...recheck, dueOn: '2024-07-10' })
      .expect(200);
    const { body: open } = await above.get(`/api/assignments?planId=${planId}&state=open`).expect(200);
    expect(open.items).to.have.lengthOf(1);
    expect(open.items[0]).to.include({ state: 'pending', dueOn: '2024-07-10' });
  });

  it('protects units that have work, and the tree from circles', async () => {
    const { units } = await world();
    const admin = await app.signIn('admin');
    const [bureau, south] = [units.get('县民政局') ?? '', units.get('南坪所') ?? ''];
    expect(codeOf(await admin.delete(`/api/units/${south}`).expect(409))).to.equal('unit-has-work');
    expect(codeOf(await admin.patch(`/api/units/${bureau}`).send({ parentId: south }).expect(409))).to.equal(
      'unit-cycle',
    );
    expect(codeOf(await admin.post('/api/units').send({ name: '南坪所' }).expect(409))).to.equal('duplicate');
  });

  it('publishes again only what changed, and closes when nothing is left', async () => {
    const { supervisor, planId } = await world();
    const { body: again } = await supervisor.post(`/api/plans/${planId}/publish`).send({}).expect(200);
    expect(again).to.deep.equal({ created: 0, updated: 0, cancelled: 0, unchanged: 3 });
    const { body: tasks } = await supervisor.get(`/api/tasks?planId=${planId}`).expect(200);
    await editTaskOf(context, {
      taskId: tasks.items[0].id,
      edit: { deadline: by('2024-07-31') },
      version: null,
    });
    const { body: preview } = await supervisor.get(`/api/plans/${planId}/preview`).expect(200);
    expect(preview.changes).to.deep.equal({ created: 0, updated: 2, cancelled: 0, unchanged: 1 });
    const { body: outcome } = await supervisor.post(`/api/plans/${planId}/publish`).send({}).expect(200);
    expect(outcome).to.deep.equal(preview.changes);
    expect(
      codeOf(await supervisor.post(`/api/plans/${planId}/close`).send({ reason: '完成' }).expect(409)),
    ).to.equal('work-left');
    const { body: closed } = await supervisor
      .post(`/api/plans/${planId}/close`)
      .send({ reason: '调整', cancelOpen: true })
      .expect(200);
    expect(closed.state).to.equal('closed');
    expect(codeOf(await supervisor.post(`/api/plans/${planId}/publish`).send({}).expect(409))).to.equal(
      'plan-closed',
    );
  });

  it('pages lists without skipping or repeating', async () => {
    const { supervisor } = await world();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const at: string = cursor ? `&cursor=${cursor}` : '';
      const { body } = await supervisor.get(`/api/assignments?limit=2${at}`).expect(200);
      expect(body.total, 'told with the first page alone').to.equal(seen.length ? undefined : 3);
      seen.push(...body.items.map((item: { id: string }) => item.id));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).to.have.lengthOf(3);
    expect(new Set(seen).size).to.equal(3);
    expect(codeOf(await supervisor.get('/api/assignments?cursor=nonsense').expect(422))).to.equal(
      'bad-cursor',
    );
  });

  it('keeps an unbroken record of it all', async () => {
    const { supervisor, planId } = await world();
    const { body: check } = await supervisor.get('/api/audit/check').expect(200);
    expect(check).to.include({ sound: true, brokenAt: null });
    const { body: history } = await supervisor.get(`/api/plans/${planId}/history?limit=200`).expect(200);
    expect(history.items.map(({ deed }: { deed: string }) => deed)).to.include.members([
      'createPlan',
      'addTask',
      'publishPlan',
      'assignTask',
    ]);
    const given = history.items.filter(({ deed }: { deed: string }) => deed === 'assignTask');
    expect(
      given.flatMap(({ units }: { units: { name: string }[] }) => units.map(({ name }) => name)),
    ).to.have.members(['南坪所', '北山所', '南坪所']);
    const file = await supervisor.get('/api/audit/export.jsonl').buffer(true).expect(200);
    expect(file.text.trim().split('\n')).to.have.lengthOf(check.entries);
  });
});
