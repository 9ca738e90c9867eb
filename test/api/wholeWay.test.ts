import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { useApp, type Agent } from '../support/app.js';
import { sampleNotice } from '../support/sampleNotice.js';

/** The thread of the product: a notice in, curated, published, worked on, reviewed, seen in the progress. */
describe('the whole way over HTTP', function () {
  this.timeout(60_000);
  const app = useApp({ now: '2024-04-10T09:00:00+08:00' });

  async function makeUnits(admin: Agent): Promise<Record<string, string>> {
    const bureau = await newUnit(admin, { name: '云岭县民政局', kind: 'bureau' });
    return {
      bureau,
      care: await newUnit(admin, { name: '养老服务股', kind: 'office', parentId: bureau }),
      office: await newUnit(admin, { name: '办公室', kind: 'office', parentId: bureau }),
      south: await newUnit(admin, { name: '南坪镇民政所', kind: 'township', groups: ['乡镇民政所'] }),
      north: await newUnit(admin, { name: '北山乡民政所', kind: 'township', groups: ['乡镇民政所'] }),
    };
  }

  async function newUnit(admin: Agent, unit: object): Promise<string> {
    const { body } = await admin.post('/api/units').send(unit).expect(201);
    return (body as { id: string }).id;
  }

  async function uploaded(supervisor: Agent): Promise<{ id: string; planId: string }> {
    const { body } = await supervisor
      .post('/api/notices')
      .attach('file', Buffer.from(sampleNotice), { filename: '提升行动方案.txt', contentType: 'text/plain' })
      .expect(201);
    for (;;) {
      const { body: notice } = await supervisor.get(`/api/notices/${String(body.id)}`).expect(200);
      expect(notice.job.state).not.to.equal('failed');
      if (notice.job.state === 'done') return notice;
      await pause(50);
    }
  }

  it('carries a notice from upload to a reviewed, counted piece of work', async () => {
    const admin = await app.signIn('admin');
    const units = await makeUnits(admin);
    const supervisor = await app.signIn('supervisor');
    const { id: noticeId, planId } = await uploaded(supervisor);

    const { body: draft } = await supervisor.get(`/api/notices/${noticeId}/draft`).expect(200);
    expect(draft.phases).to.have.lengthOf(3);
    const check = draft.tasks.find((task: { text: string }) => task.text.includes('至少开展1次安全检查'));
    expect(check.recurrence).to.include({ unit: 'month', times: 1 });
    expect(check.owners[0]).to.include({ how: 'group' });
    expect(check.owners[0].unitIds).to.have.members([units['south'], units['north']]);

    const ids = draft.tasks.map((task: { id: string }) => task.id);
    await supervisor
      .post(`/api/plans/${planId}/tasks/bulk`)
      .send({ ids, decision: 'rejected', rejectReason: '另行部署' })
      .expect(200);
    await supervisor.patch(`/api/tasks/${check.id}`).send({ decision: 'accepted' }).expect(200);
    await supervisor
      .patch(`/api/plans/${planId}`)
      .send({ period: { start: '2024-03-20', end: '2024-12-31' } })
      .expect(200);

    const { body: preview } = await supervisor.get(`/api/plans/${planId}/preview`).expect(200);
    // March (from the 20th, over already) and April for two townships; May to December lie ahead.
    const ways = { tasks: 1, units: 2, assignments: 4, occurrencesAhead: 16 };
    expect(preview.totals).to.deep.equal({ ...ways, late: 2 });
    const { body: fromToday } = await supervisor
      .get(`/api/plans/${planId}/preview?trackFrom=2024-04-10`)
      .expect(200);
    expect(fromToday.totals).to.deep.equal({ ...ways, assignments: 2, late: 0 });
    const { body: outcome } = await supervisor.post(`/api/plans/${planId}/publish`).send({}).expect(200);
    expect(outcome).to.deep.equal({ created: 4, updated: 0, cancelled: 0, unchanged: 0 });

    const south = await app.signIn('unit', units['south']);
    const { body: mine } = await south.get('/api/assignments?mine=true').expect(200);
    expect(mine.items.map((item: { occurrence: { key: string } }) => item.occurrence.key)).to.deep.equal([
      '2024-03',
      '2024-04',
    ]);
    const [march, april] = mine.items;
    expect(march).to.include({ light: 'red', overdue: true });
    expect(march.why).to.contain('已逾期10天');

    await south.post(`/api/assignments/${april.id}/submissions`).send({ words: '先交' }).expect(409);
    await south.post(`/api/assignments/${april.id}/accept`).send({}).expect(200);
    const { body: ticked } = await south
      .patch(`/api/assignments/${april.id}/milestones/${april.milestones[0].id}`)
      .send({ done: true, doneOn: '2024-04-09', note: '检查了两家' })
      .expect(200);
    expect(ticked).to.include({ actual: 99, state: 'accepted' });
    const { body: submission } = await south
      .post(`/api/assignments/${april.id}/submissions`)
      .field('words', '四月检查两家养老机构，隐患已整改')
      .attach('files', Buffer.from('照片'), '检查.jpg')
      .expect(201);
    expect(submission.files[0]).to.include({ name: '检查.jpg', size: 6 });

    await south.post(`/api/submissions/${submission.id}/review`).send({ verdict: 'complete' }).expect(403);
    const { body: queue } = await supervisor.get('/api/submissions?state=waiting').expect(200);
    expect(queue.items).to.have.lengthOf(1);
    await supervisor
      .post(`/api/submissions/${submission.id}/review`)
      .send({ verdict: 'complete' })
      .expect(200);

    const { body: progress } = await supervisor.get(`/api/plans/${planId}/progress`).expect(200);
    expect(progress.counts).to.include({ total: 4, completed: 1, overdue: 2, pending: 3, ahead: 16 });
    // One of twenty occurrences (two units, ten months) is complete.
    expect(progress.actual).to.equal(5);
    expect(progress.light).to.equal('red');
    expect(progress.byUnit[0].unit.name).to.equal('南坪镇民政所');

    const north = await app.signIn('unit', units['north']);
    await north.get(`/api/assignments/${april.id}`).expect(404);
    const { body: detail } = await south.get(`/api/assignments/${april.id}`).expect(200);
    expect(detail.history.map(({ deed }: { deed: string }) => deed)).to.deep.equal([
      'assignTask',
      'acceptAssignment',
      'editMilestone',
      'submitWork',
      'reviewSubmission',
    ]);
  });
});
