import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { NoticeModel } from '../../plans/notices/model.js';
import { PlanModel } from '../../plans/plan/model.js';
import mongoose from 'mongoose';
import { useApp, type Agent } from '../support/app.js';
import { sampleNotice } from '../support/sampleNotice.js';

describe('notices over HTTP', function () {
  this.timeout(60_000);
  const app = useApp({ now: '2024-04-10T09:00:00+08:00' });

  const upload = (agent: Agent, bytes: Buffer, filename: string) =>
    agent.post('/api/notices').attach('file', bytes, { filename, contentType: 'application/octet-stream' });
  const codeOf = (response: { body: { type?: string } }) => response.body.type?.split(':').at(-1);

  async function readNotice(agent: Agent, text: string): Promise<{ id: string; planId: string }> {
    const { body } = await upload(agent, Buffer.from(text), '方案.txt').expect(201);
    for (;;) {
      const { body: notice } = await agent.get(`/api/notices/${String(body.id)}`).expect(200);
      expect(notice.job.error).to.equal(null);
      if (notice.job.state === 'done') return notice;
      await pause(50);
    }
  }

  it('refuses what cannot be used, in Chinese, and keeps nothing of it', async () => {
    const supervisor = await app.signIn('supervisor');
    const refused: [string, Buffer][] = [
      ['空文件.txt', Buffer.alloc(0)],
      ['坏文件.docx', Buffer.from('PK\u0003\u0004这不是压缩包')],
      ['程序.exe', Buffer.from('MZ\u0000\u0001\u0002\u0003')],
      ['散文.txt', Buffer.from('春天来了，山花开了。溪水从石头上流过。')],
    ];
    for (const [name, bytes] of refused) {
      const response = await upload(supervisor, bytes, name);
      expect(response.status, name).to.be.within(400, 422);
      expect(response.body.detail, name).to.match(/[\u4e00-\u9fff]/);
    }
    expect(codeOf(await supervisor.post('/api/notices').send({}).expect(422))).to.equal('no-file');
    expect(await NoticeModel.countDocuments()).to.equal(0);
    expect(await PlanModel.countDocuments()).to.equal(0);
    expect(await mongoose.connection.collection('noticeFiles.files').countDocuments()).to.equal(0);
  });

  it('knows the same file again', async () => {
    const supervisor = await app.signIn('supervisor');
    const { id } = await readNotice(supervisor, sampleNotice);
    const { body: again } = await upload(supervisor, Buffer.from(sampleNotice), '另一个名字.txt').expect(200);
    expect(again).to.include({ id, duplicate: true });
    await supervisor.delete(`/api/notices/${id}`).expect(200);
    const { body: list } = await supervisor.get('/api/notices').expect(200);
    expect(list.items).to.deep.equal([]);
    const { body: restored } = await upload(supervisor, Buffer.from(sampleNotice), '方案.txt').expect(200);
    expect(restored).to.include({ id, archived: false });
    const file = await supervisor.get(`/api/notices/${id}/file`).buffer(true).expect(200);
    expect((file.body as Buffer).toString()).to.equal(sampleNotice);
  });

  it('takes pasted words as it takes a file', async () => {
    const supervisor = await app.signIn('supervisor');
    const { body } = await supervisor
      .post('/api/notices')
      .send({ text: sampleNotice, title: '粘贴的通知' })
      .expect(201);
    expect(body.fileName).to.equal('粘贴的通知.txt');
  });

  it('lets two curators work on one draft without overwriting each other unseen', async () => {
    const [one, two] = [await app.signIn('supervisor'), await app.signIn('supervisor')];
    const { id, planId } = await readNotice(one, sampleNotice);
    const { body: draft } = await one.get(`/api/notices/${id}/draft`).expect(200);
    const [first, second] = draft.tasks;
    expect(draft.text.slice(first.span.start, first.span.end).replace(/\n/g, '')).to.equal(first.text);
    expect(draft.counts.undecided).to.equal(draft.tasks.length);

    const patch = (agent: Agent, task: { id: string; version: number }, edit: object) =>
      agent.patch(`/api/tasks/${task.id}`).set('If-Match', String(task.version)).send(edit);
    // Different tasks at the same moment: both go through.
    const both = await Promise.all([
      patch(one, first, { decision: 'accepted' }),
      patch(two, second, { decision: 'rejected', rejectReason: '重复' }),
    ]);
    expect(both.map(({ status }) => status)).to.deep.equal([200, 200]);
    // The same task: the later one is told.
    expect((await patch(two, first, { text: '乙的话' })).status).to.equal(412);

    const { body: parts } = await one
      .post(`/api/tasks/${String(first.id)}/split`)
      .send({ at: 10 })
      .expect(200);
    expect(parts.tasks.map(({ text }: { text: string }) => text).join('')).to.equal(first.text);
    const { body: merged } = await one
      .post('/api/tasks/merge')
      .send({ ids: parts.tasks.map((task: { id: string }) => task.id) })
      .expect(200);
    expect(merged).to.include({ id: first.id, text: first.text });
    for (const label of ['合并任务（2项）', '拆分任务', '采纳任务']) {
      const { body: undone } = await one.post(`/api/plans/${planId}/undo`).send({}).expect(200);
      expect(undone.undone).to.equal(label);
    }
    expect(codeOf(await one.post(`/api/plans/${planId}/undo`).send({}).expect(409))).to.equal(
      'nothing-to-undo',
    );
    const { body: after } = await two.get(`/api/notices/${id}/draft`).expect(200);
    expect(
      after.tasks.map(({ text, decision }: { text: string; decision: string }) => [text, decision]),
    ).to.deep.equal(
      draft.tasks.map(({ text }: { text: string }, index: number) => [
        text,
        index === 1 ? 'rejected' : 'undecided',
      ]),
    );

    const span = { start: draft.text.indexOf('全县养老机构安全管理制度健全率'), end: 0 };
    span.end = draft.text.indexOf('100%', span.start) + 4;
    const { body: added } = await one.post(`/api/plans/${planId}/tasks`).send({ span }).expect(201);
    expect(added).to.deep.include({
      text: draft.text.slice(span.start, span.end),
      span,
      decision: 'accepted',
    });
  });

  it('remembers which units a curator meant, and says so in the next notice', async () => {
    const admin = await app.signIn('admin');
    const { body: unit } = await admin.post('/api/units').send({ name: '县养老中心' }).expect(201);
    const supervisor = await app.signIn('supervisor');
    const { id } = await readNotice(supervisor, sampleNotice);
    const { body: draft } = await supervisor.get(`/api/notices/${id}/draft`).expect(200);
    const task = draft.tasks.find(({ owners }: { owners: { name: string }[] }) =>
      owners.some(({ name }) => name === '养老服务股'),
    );
    expect(task.owners[0]).to.include({ how: 'unresolved' });
    const owners = task.owners.map((owner: { name: string; role: string }) => ({
      name: owner.name,
      role: owner.role,
      unitIds: [unit.id],
    }));
    await supervisor
      .patch(`/api/tasks/${String(task.id)}`)
      .send({ owners })
      .expect(200);

    const { id: next } = await readNotice(supervisor, sampleNotice.replace('18号', '21号'));
    const { body: nextDraft } = await supervisor.get(`/api/notices/${next}/draft`).expect(200);
    const known = nextDraft.tasks.find(({ text }: { text: string }) => text === task.text);
    expect(known.owners[0]).to.deep.include({ how: 'curator', unitIds: [unit.id], score: 1 });
  });
});
