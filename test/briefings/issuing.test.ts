import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { unzipSync, strFromU8 } from 'fflate';
import { SMTPServer } from 'smtp-server';
import { scheduledBriefingsJob } from '../../server/queues/tasks/scheduledBriefings.js';
import { closePress } from '../../server/rendering/press.js';
import { useApp, type Agent } from '../support/app.js';
import { sampleNotice } from '../support/sampleNotice.js';
import { infoOf, textOf } from './pdf.js';

/** A month's briefing over HTTP, from the figures on screen to the numbered PDF. */
describe('a briefing from its figures to its issue', function () {
  this.timeout(120_000);
  const app = useApp({ now: '2024-04-10T09:00:00+08:00' });
  after(() => closePress(app.services));

  async function settled(agent: Agent, path: string, done: (body: never) => boolean): Promise<unknown> {
    for (;;) {
      const { body } = await agent.get(path).expect(200);
      if (done(body as never)) return body;
      await pause(100);
    }
  }

  /** One monthly task for two townships: April done by the south, nothing by the north. */
  async function publishedPlan(): Promise<{ supervisor: Agent; south: Agent; planId: string }> {
    const admin = await app.signIn('admin');
    const unit = async (fields: object) =>
      (await admin.post('/api/units').send(fields).expect(201)).body.id as string;
    await unit({ name: '云岭县民政局', kind: 'bureau' });
    const southId = await unit({ name: '南坪镇民政所', kind: 'township', groups: ['乡镇民政所'] });
    await unit({ name: '北山乡民政所', kind: 'township', groups: ['乡镇民政所'] });
    const supervisor = await app.signIn('supervisor');
    const file = { filename: '提升行动方案.txt', contentType: 'text/plain' };
    const { body } = await supervisor
      .post('/api/notices')
      .attach('file', Buffer.from(sampleNotice), file)
      .expect(201);
    const done = ({ job }: { job: { state: string } }) => job.state === 'done';
    const notice = (await settled(supervisor, `/api/notices/${String(body.id)}`, done)) as { planId: string };
    const { planId } = notice;
    const { body: draft } = await supervisor.get(`/api/notices/${String(body.id)}/draft`).expect(200);
    const ids = draft.tasks.map((task: { id: string }) => task.id);
    const check = draft.tasks.find((task: { text: string }) => task.text.includes('至少开展1次安全检查'));
    const reject = { ids, decision: 'rejected', rejectReason: '另行部署' };
    await supervisor.post(`/api/plans/${planId}/tasks/bulk`).send(reject).expect(200);
    await supervisor
      .patch(`/api/tasks/${String(check.id)}`)
      .send({ decision: 'accepted' })
      .expect(200);
    const period = { start: '2024-03-20', end: '2024-12-31' };
    await supervisor.patch(`/api/plans/${planId}`).send({ period }).expect(200);
    await supervisor.post(`/api/plans/${planId}/publish`).send({}).expect(200);
    const south = await app.signIn('unit', southId);
    const { body: mine } = await south.get('/api/assignments?mine=true').expect(200);
    const april = mine.items[1];
    await south
      .post(`/api/assignments/${String(april.id)}/accept`)
      .send({})
      .expect(200);
    const words = { words: '四月检查两家养老机构 <b>隐患</b>已整改', progress: 60 };
    await south
      .post(`/api/assignments/${String(april.id)}/submissions`)
      .send(words)
      .expect(201);
    return { supervisor, south, planId };
  }

  async function madeBriefing(agent: Agent, planId: string | null, month: string) {
    const { body } = await agent.post('/api/briefings').send({ planId, month, kind: 'monthly' }).expect(202);
    const path = `/api/briefings/${String(body.id)}`;
    const ready = ({ state }: { state: string }) => state !== 'rendering';
    return (await settled(agent, path, ready)) as never as {
      id: string;
      version: number;
      state: string;
      snapshot: never;
      sections: { key: string; text: string; shown: string; editedText: string | null }[];
    };
  }

  it('shows the figures of the screen, keeps edits beside what was composed, and numbers what is issued', async () => {
    const { supervisor, south, planId } = await publishedPlan();
    app.setNow('2024-04-29T18:00:00+08:00');
    const { body: progress } = await supervisor.get(`/api/plans/${planId}/progress`).expect(200);
    const briefing = await madeBriefing(supervisor, planId, '2024-04');
    expect(briefing.state).to.equal('draft');
    const snapshot = briefing.snapshot as {
      headline: Record<string, unknown>;
      units: { name: string; actual: number; rank: number }[];
      overdueItems: { unit: string }[];
      recurring: Record<string, unknown>;
    };
    const { counts } = progress;
    expect(snapshot.headline).to.include({
      assignments: counts.total,
      inHand: counts.open,
      completed: counts.completed,
      overdue: counts.overdue,
      near: counts.near,
      behind: counts.behind,
      neverSigned: counts.pending,
      actual: progress.actual,
      expected: progress.expected,
      light: progress.light,
      why: progress.why,
    });
    const onScreen = progress.byUnit.map((row: { unit: { name: string }; actual: number; rank: number }) => ({
      name: row.unit.name,
      actual: row.actual,
      rank: row.rank,
    }));
    expect(snapshot.units.map(({ name, actual, rank }) => ({ name, actual, rank }))).to.deep.equal(onScreen);
    expect(snapshot.recurring).to.include({ due: 2, done: 0, missed: 0, waiting: 2 });
    expect(snapshot.overdueItems.map(({ unit }) => unit)).to.have.members(['南坪镇民政所', '北山乡民政所']);

    const path = `/api/briefings/${briefing.id}`;
    const edit = (editedText: string, version: number) =>
      supervisor.patch(path).send({ sections: [{ key: 'next', editedText }], version });
    await edit('完成{{headline.nothing}}项。', briefing.version).expect(422);
    const text = '请各单位于五月十日前办结逾期的{{headline.overdue}}项。';
    const { body: edited } = await edit(text, briefing.version).expect(200);
    const next = edited.sections.find(({ key }: { key: string }) => key === 'next');
    expect(next.editedText).to.equal(text);
    expect(next.shown).to.equal('请各单位于五月十日前办结逾期的2项。');
    expect(next.text).to.equal(briefing.sections.find(({ key }) => key === 'next')?.text);
    await edit('又改', briefing.version).expect(412);

    await south.get(path).expect(404);
    await supervisor.post(`${path}/issue`).send({}).expect(409);
    await supervisor.post(`${path}/review`).send({}).expect(200);
    const { body: issued } = await supervisor.post(`${path}/issue`).send({}).expect(200);
    expect(issued).to.include({ state: 'issued', number: 1, year: 2024, issuedOn: '2024-04-29' });
    await supervisor
      .patch(path)
      .send({ sections: [{ key: 'next', editedText: '再改' }] })
      .expect(409);
    await south.get(path).expect(200);

    const { body: pdf } = await supervisor.get(`${path}/pdf`).responseType('blob').expect(200);
    const printed = textOf(pdf as Buffer);
    expect(printed).to.contain('第1期').and.to.contain('请各单位于五月十日前办结逾期的2项。');
    expect(printed).to.contain(`交办事项${String(counts.total)}项`);
    expect(printed).to.contain(`实际进度${String(progress.actual)}%，序时进度${String(progress.expected)}%`);
    expect(infoOf(pdf as Buffer)['Title']).to.contain('第1期');
    const { body: again } = await supervisor.get(`${path}/pdf`).responseType('blob').expect(200);
    expect(Buffer.compare(pdf as Buffer, again as Buffer)).to.equal(0);

    const { body: docx } = await supervisor.get(`${path}/docx`).responseType('blob').expect(200);
    const part = unzipSync(new Uint8Array(docx as Buffer))['word/document.xml'];
    expect(strFromU8(part ?? new Uint8Array())).to.contain('请各单位于五月十日前办结逾期的2项。');
    const { text: csv } = await supervisor.get(`${path}/csv`).expect(200);
    expect(csv).to.contain(`交办事项（项）,${String(counts.total)}`);
    const { body: json } = await supervisor.get(`${path}/json`).expect(200);
    expect(json).to.deep.equal(issued.snapshot);
    await supervisor.get(`${path}/xlsx`).expect(200);

    const everything = await madeBriefing(supervisor, null, '2024-04');
    await supervisor.post(`/api/briefings/${everything.id}/review`).send({}).expect(200);
    const second = await supervisor.post(`/api/briefings/${everything.id}/issue`).send({}).expect(200);
    expect(second.body).to.include({ number: 2, year: 2024 });
  });

  it('makes what its rules made due, each once, with the figures of that moment', async () => {
    const { supervisor, planId } = await publishedPlan();
    const rule = { kind: 'monthly', planId, on: { type: 'last-working-day' }, time: '17:00', enabled: true };
    const { body: settings } = await supervisor
      .put('/api/briefings/settings')
      .send({ name: '清河督办简报', rules: [rule] })
      .expect(200);
    expect(settings.rules[0]).to.include({
      words: '每月最后一个工作日17:00',
      nextRun: '2024-04-30T09:00:00.000Z',
    });

    app.setNow('2024-06-28T17:05:00+08:00');
    for (const key of ['first', 'second']) {
      const id = await app.services.queues.enqueue(scheduledBriefingsJob, {}, { key });
      while ((await app.services.queues.outcome(id))?.state !== 'completed') await pause(50);
    }
    const path = '/api/briefings?limit=50';
    const ready = ({ items }: { items: { state: string }[] }) =>
      items.every(({ state }) => state !== 'rendering');
    const list = (await settled(supervisor, path, ready)) as {
      items: { id: string; asOf: string; state: string; period: { key: string } }[];
    };
    const made = list.items.map(({ period, asOf, state }) => `${period.key} ${asOf} ${state}`).sort();
    expect(made).to.deep.equal([
      '2024-04 2024-04-30 draft',
      '2024-05 2024-05-31 draft',
      '2024-06 2024-06-28 draft',
    ]);
    const april = list.items.find(({ period }) => period.key === '2024-04');
    const { body } = await supervisor.get(`/api/briefings/${String(april?.id)}`).expect(200);
    // What was due in March is overdue at the end of April; what came round in May was not there yet.
    expect(body.snapshot.headline).to.include({ assignments: 4, neverSigned: 3 });
    expect(body.snapshot.overdueItems).to.have.lengthOf(2);
  });

  it('mails what was issued, to each on the list, once', async () => {
    const mails: { to: string[]; raw: string }[] = [];
    const sink = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          mails.push({ to, raw: Buffer.concat(pieces).toString('utf8') });
          done();
        });
      },
    });
    sink.listen(0, '127.0.0.1');
    await once(sink.server, 'listening');
    const { port } = sink.server.address() as AddressInfo;
    const { config } = app.services;
    config.smtpUrl = `smtp://127.0.0.1:${String(port)}`;
    config.mailFrom = 'office@qinghe.example';
    try {
      const { supervisor, planId } = await publishedPlan();
      const { id } = await madeBriefing(supervisor, planId, '2024-04');
      const send = (status: number) =>
        supervisor
          .post(`/api/briefings/${id}/send`)
          .send({ to: ['leader@qinghe.example', 'town@qinghe.example'] })
          .expect(status);
      await send(409);
      await supervisor.post(`/api/briefings/${id}/review`).send({}).expect(200);
      await supervisor.post(`/api/briefings/${id}/issue`).send({}).expect(200);
      await send(202);
      const sent = ({ sent }: { sent: unknown[] }) => sent.length > 0;
      const briefing = (await settled(supervisor, `/api/briefings/${id}`, sent)) as {
        sent: { to: string[] }[];
      };
      await send(202);
      expect(briefing.sent[0]?.to).to.have.members(['leader@qinghe.example', 'town@qinghe.example']);
      expect(mails).to.have.lengthOf(1);
      expect(mails[0]?.to).to.have.members(['leader@qinghe.example', 'town@qinghe.example']);
      expect(mails[0]?.raw)
        .to.contain('application/pdf')
        .and.not.match(/^(?:To|Bcc):.*town@/m);
    } finally {
      config.smtpUrl = undefined;
      sink.close();
    }
  });

  it('prints the sheets beside it, each to those who may see it', async () => {
    const { supervisor, south, planId } = await publishedPlan();
    const pdfAt = async (agent: Agent, path: string) =>
      textOf((await agent.get(path).responseType('blob').expect(200)).body as Buffer);
    expect(await pdfAt(supervisor, `/api/plans/${planId}/task-list/pdf`)).to.contain('至少开展1次安全检查');
    const { body: mine } = await south.get('/api/assignments?mine=true').expect(200);
    const [march] = mine.items;
    expect(await pdfAt(south, `/api/units/${String(march.unit.id)}/sheet/pdf`))
      .to.contain('承办2项')
      .and.contain('逾期1项');
    const order = { colour: 'red', words: '请于五日内补做 <b>检查</b>', dueOn: '2024-04-15' };
    const { body: issued } = await supervisor
      .post(`/api/assignments/${String(march.id)}/orders`)
      .send(order)
      .expect(201);
    const printed = await pdfAt(south, `/api/orders/${String(issued.id)}/pdf`);
    expect(printed).to.contain('督办〔2024〕1号').and.contain('红色督办').and.contain('<b>检查</b>');
    expect(await pdfAt(supervisor, '/api/ledgers/hazards/pdf')).to.contain('共0条');
    await south.get(`/api/plans/${planId}/task-list/pdf`).expect(403);
    const scores = await supervisor.get('/api/scores?year=2024').expect(200);
    const sheet = await pdfAt(supervisor, '/api/scores/pdf?year=2024');
    expect(sheet).to.contain('2024年度考核评分表').and.contain('黄色督办单每份-').and.contain('北山乡民政所');
    type Scored = { unit: { name: string }; total: number | null; parts: { reckoning: string }[] };
    for (const { unit, total, parts } of scores.body.items as Scored[]) {
      expect(sheet)
        .to.contain(unit.name)
        .and.contain(total === null ? '—' : String(total));
      for (const { reckoning } of parts) expect(sheet).to.contain(reckoning.replace(/\s/g, ''));
    }
    const own = await pdfAt(south, '/api/scores/pdf?year=2024');
    expect(own).to.contain('南坪镇民政所').and.not.contain('北山乡民政所');
  });

  it('refuses a period that has not begun and a plan that was not published', async () => {
    const supervisor = await app.signIn('supervisor');
    await supervisor.post('/api/briefings').send({ planId: null, month: '2024-05' }).expect(422);
    await supervisor.post('/api/briefings').send({ planId: null, month: '2024-13' }).expect(422);
    const { state } = await madeBriefing(supervisor, null, '2024-03');
    expect(state).to.equal('failed');
  });
});
