import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { NoticeModel } from '../../plans/notices/model.js';
import { PlanModel } from '../../plans/plan/model.js';
import mongoose from 'mongoose';
import { tourNotice } from '../../scripts/tour/tourNotice.js';
import { useApp, type Agent } from '../support/app.js';
import { sampleNotice } from '../support/sampleNotice.js';

describe('notices over HTTP', function () {
  this.timeout(60_000);
  const app = useApp({ now: '2024-04-10T09:00:00+08:00' });

  const upload = (agent: Agent, bytes: Buffer, filename: string) =>
    agent.post('/api/notices').attach('file', bytes, { filename, contentType: 'application/octet-stream' });
  const codeOf = (response: { body: { type?: string } }) => response.body.type?.split(':').at(-1);

  interface Read {
    id: string;
    planId: string;
    resembles: Resembles;
  }
  type Resembles = { noticeId: string; how: string; words: string; planId: string | null } | null;
  interface Compared {
    taskId: string | null;
    newTaskId: string | null;
    kind: string;
  }

  /** Uploads the text, unless it has been (`known` is its id), and waits until it is read. */
  async function readNotice(agent: Agent, text: string, known?: string): Promise<Read> {
    const id = known ?? String((await upload(agent, Buffer.from(text), '方案.txt').expect(201)).body.id);
    for (;;) {
      const { body: notice } = await agent.get(`/api/notices/${id}`).expect(200);
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

  it('says of which notice an upload looks like a new version, until its plan has taken it in', async () => {
    const supervisor = await app.signIn('supervisor');
    const first = await readNotice(supervisor, sampleNotice);
    expect(first).to.deep.include({ resembles: null });
    const name = '《云岭县养老机构安全管理提升行动方案》（方案.txt）';
    const told = async (text: string) => {
      const { body: answer } = await upload(supervisor, Buffer.from(text), '又一份.txt').expect(201);
      const { resembles } = await readNotice(supervisor, text, answer.id as string);
      expect(resembles).to.deep.equal(answer.resembles);
      await supervisor.delete(`/api/notices/${String(answer.id)}`).expect(200);
      return answer.resembles as Resembles;
    };
    const same = { noticeId: first.id, planId: first.planId };
    expect(await told(sampleNotice.replace(/\n/g, '\r\n'))).to.deep.include({
      ...same,
      how: 'same-words',
      words: `正文与已有文件${name}完全相同，可能是同一份文件的另一种格式。`,
    });
    const later = sampleNotice.replace('5月31日', '6月30日');
    expect(await told(later.replace('〔2024〕', '[2024]'))).to.deep.include({
      ...same,
      how: 'number',
      words: `文号与已有文件${name}相同，可能是它的新版。`,
    });
    const renumbered = later.replace('18号', '29号');
    expect(await told(renumbered)).to.deep.include({ ...same, how: 'title' });
    expect(
      await told(
        renumbered.replaceAll('提升行动方案》', '提升方案》').replaceAll('提升行动方案\n', '提升方案\n'),
      ),
    ).to.deep.include({
      ...same,
      how: 'words',
      words: `正文与已有文件${name}大部分相同，可能是它的新版。`,
    });
    expect(await told(tourNotice('2024'))).to.equal(null);

    const second = await readNotice(supervisor, `${later}\n`);
    const compared = await supervisor.get(`/api/plans/${first.planId}/compare?with=${second.id}`).expect(200);
    expect(compared.body.counts).to.deep.include({ changed: 1, added: 0, removed: 0 });
    const choices = compared.body.items.map(({ taskId, newTaskId, kind }: Compared) => ({
      taskId,
      newTaskId,
      choice: kind === 'changed' ? 'take' : 'keep',
    }));
    const body = { noticeId: second.id, choices, takePhases: false };
    await supervisor.post(`/api/plans/${first.planId}/revise`).send(body).expect(200);
    const { body: settled } = await supervisor.get(`/api/notices/${second.id}`).expect(200);
    expect(settled.resembles).to.equal(null);

    // A third version resembles the second, whose words the first one's plan has now.
    const third = await readNotice(supervisor, later.replace('每月', '每季度'));
    expect(third.resembles).to.deep.include({ noticeId: second.id, how: 'number', planId: first.planId });
    await supervisor.delete(`/api/notices/${second.id}`).expect(200);
    const { body: list } = await supervisor.get('/api/notices').expect(200);
    expect(list.items.find(({ id }: { id: string }) => id === third.id).resembles).to.equal(null);
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
