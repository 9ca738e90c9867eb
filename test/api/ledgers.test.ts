import { expect } from 'chai';
import { systemContext, useApp } from '../support/app.js';
import { addUnit } from '../support/publishedPlan.js';

describe('the hazard ledger over the API', () => {
  const app = useApp();
  const unit = (name: string, parentId: string | null = null) =>
    addUnit(systemContext(app.services.clock()), name, parentId);
  const hazard = (unitId: string) => ({
    description: '配电箱无门，线路裸露',
    category: 'electricity',
    grade: 'general',
    foundVia: 'self',
    foundOn: '2024-06-19',
    unitId,
  });

  it('shows a unit its own and nobody else’s', async () => {
    const [bureau, other] = [await unit('青杉区民政局'), await unit('白榆区民政局')];
    const home = await unit('青杉区敬老院', bureau);
    const supervisor = await app.signIn('supervisor');
    const mine = await supervisor.post('/api/ledgers/hazards/entries').send(hazard(home)).expect(201);
    const theirs = await supervisor.post('/api/ledgers/hazards/entries').send(hazard(other)).expect(201);
    expect(mine.body).to.deep.include({ number: '〔2024〕1号', daysLeft: 14, timeliness: 'open' });
    expect(mine.body.category).to.deep.equal({ key: 'electricity', name: '用电安全' });

    const worker = await app.signIn('unit', bureau);
    const seen = await worker.get('/api/ledgers/hazards/entries').expect(200);
    expect(seen.body.items.map(({ id }: { id: string }) => id)).to.deep.equal([mine.body.id]);
    await worker.get(`/api/ledgers/hazards/entries/${theirs.body.id}`).expect(404);
    await worker.post('/api/ledgers/hazards/entries').send(hazard(other)).expect(403);
    await worker
      .post(`/api/ledgers/hazards/entries/${mine.body.id}/verify`)
      .send({ passed: true })
      .expect(403);
  });

  it('refuses pictures of a kind that may not be attached, and an entry of another ledger', async () => {
    const home = await unit('松风敬老院');
    const supervisor = await app.signIn('supervisor');
    const made = await supervisor.post('/api/ledgers/hazards/entries').send(hazard(home)).expect(201);
    const program = { filename: '整改.exe', contentType: 'image/jpeg' };
    const refused = await supervisor
      .post(`/api/ledgers/hazards/entries/${made.body.id}/evidence`)
      .attach('files', Buffer.from('MZ'), program)
      .expect(415);
    expect(refused.body.type).to.equal('urn:dingban:problem:forbidden-kind');
    const files = app.services.connection.collection('submissionFiles.files');
    expect(await files.countDocuments()).to.equal(0);
    await supervisor
      .post(`/api/ledgers/others/entries/${made.body.id}/reopen`)
      .send({ reason: '复发', dueOn: '2024-07-20' })
      .expect(404);
  });

  it('takes the pictures of a rectification and gives a new version each time', async () => {
    const home = await unit('松风敬老院');
    const worker = await app.signIn('unit', home);
    const supervisor = await app.signIn('supervisor');
    const made = await worker.post('/api/ledgers/hazards/entries').send(hazard(home)).expect(201);
    const path = `/api/ledgers/hazards/entries/${made.body.id}`;
    const rectified = await worker
      .post(`${path}/rectify`)
      .field('rectification', '已加装箱门')
      .field('rectifiedOn', '2024-06-20')
      .attach('files', Buffer.from('not really a picture'), {
        filename: '整改后.jpg',
        contentType: 'image/jpeg',
      })
      .expect(200);
    expect(rectified.body).to.include({ state: 'rectified', version: 1 });
    expect(rectified.headers['etag']).to.equal('"1"');
    expect(rectified.body.evidenceAfter[0]).to.include({
      name: '整改后.jpg',
      mediaType: 'image/jpeg',
      size: 20,
    });
    const picture = await supervisor
      .get(`${path}/evidence/${rectified.body.evidenceAfter[0].id}`)
      .expect(200);
    expect(picture.headers['content-type']).to.include('image/jpeg');
    expect(String(picture.body)).to.equal('not really a picture');
    await supervisor.get(`${path}/evidence/${made.body.id}`).expect(404);

    const stale = await supervisor
      .post(`${path}/verify`)
      .set('If-Match', '"0"')
      .send({ passed: true })
      .expect(412);
    expect(stale.body.detail).to.include('刷新');
    const missingReason = await supervisor.post(`${path}/verify`).send({ passed: false }).expect(422);
    expect(missingReason.body.errors[0].message).to.equal('退回时请写明原因');
    await supervisor.post(`${path}/verify`).set('If-Match', '"1"').send({ passed: true }).expect(200);
  });

  it('records a hazard with its pictures in one request, or neither', async () => {
    const home = await unit('听松敬老院');
    const supervisor = await app.signIn('supervisor');
    const send = (fileName: string) => {
      const request = supervisor.post('/api/ledgers/hazards/entries').set('Idempotency-Key', 'photos-1');
      for (const [name, value] of Object.entries(hazard(home))) request.field(name, value);
      return request.attach('files', Buffer.from('not really a picture'), {
        filename: fileName,
        contentType: 'image/jpeg',
      });
    };
    const entries = async (): Promise<number> =>
      (await supervisor.get('/api/ledgers/hazards/entries').expect(200)).body.items.length;
    await send('配电箱.exe').expect(415);
    expect(await entries()).to.equal(0);
    const first = await send('配电箱.jpg').expect(201);
    const second = await send('配电箱.jpg').expect(201);
    expect(first.body.evidenceBefore.map(({ name }: { name: string }) => name)).to.deep.equal(['配电箱.jpg']);
    expect(second.body).to.deep.equal(first.body);
    expect(await entries()).to.equal(1);
  });

  it('records once for one idempotency key', async () => {
    const home = await unit('听泉敬老院');
    const supervisor = await app.signIn('supervisor');
    const send = () =>
      supervisor.post('/api/ledgers/hazards/entries').set('Idempotency-Key', 'k-1').send(hazard(home));
    const [first, second] = [await send(), await send()];
    expect(second.body).to.deep.equal(first.body);
    const reused = await supervisor
      .post('/api/ledgers/hazards/entries')
      .set('Idempotency-Key', 'k-1')
      .send({ ...hazard(home), grade: 'major' });
    expect(reused.body.type).to.equal('urn:dingban:problem:idempotency-key-reused');
    const all = await supervisor.get('/api/ledgers/hazards/entries').expect(200);
    expect(all.body.items).to.have.length(1);
  });

  it('names each field that is wrong, in Chinese', async () => {
    const supervisor = await app.signIn('supervisor');
    const refused = await supervisor
      .post('/api/ledgers/hazards/entries')
      .send({ description: '' })
      .expect(422);
    const paths = refused.body.errors.map(({ path }: { path: string }) => path);
    expect(paths).to.include.members(['description', 'category', 'unitId']);
    for (const { message } of refused.body.errors) expect(message).to.match(/\p{Script=Han}/u);
    const broken = await supervisor
      .post('/api/ledgers/hazards/entries')
      .type('json')
      .send('{"a":')
      .expect(400);
    expect(broken.body.detail).to.include('JSON');
  });
});
