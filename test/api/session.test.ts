import { expect } from 'chai';
import { checkChain, everyEntry, listAudit } from '../../plans/audit/queries.js';
import { createPerson } from '../../plans/people/commands/createPerson.js';
import { editPerson } from '../../plans/people/commands/editPerson.js';
import { findByUsername } from '../../plans/people/queries.js';
import { systemContext, useApp } from '../support/app.js';

describe('signing in over the API', () => {
  const app = useApp();
  const account = { username: 'liming', password: 'Kq7!vm2-Zt9x' };
  const context = () => systemContext(app.services.clock());
  const open = () => createPerson(context(), { ...account, name: '李明', role: 'viewer', unitId: null });

  it('is needed for everything but the open pages', async () => {
    const refused = await app.anonymous().get('/api/ledgers').expect(401);
    expect(refused.type).to.equal('application/problem+json');
    expect(refused.body).to.include({ type: 'urn:dingban:problem:sign-in-needed', status: 401 });
    await app.anonymous().get('/api/health').expect(200);
    await app.anonymous().get('/api/openapi.json').expect(200);
  });

  it('opens a session that ends at signing out', async () => {
    await open();
    const agent = app.anonymous();
    const signedIn = await agent.post('/api/session').send(account).expect(200);
    expect(signedIn.body).to.include({
      username: 'liming',
      name: '李明',
      role: 'viewer',
      mustChangePassword: false,
    });
    expect(signedIn.body.attachments).to.include({
      maxBytes: app.services.config.maxUploadBytes,
      maxFiles: 12,
    });
    expect(signedIn.headers['set-cookie']?.[0])
      .to.match(/HttpOnly/)
      .and.match(/SameSite=Lax/);
    await agent.get('/api/session').expect(200);
    await agent.delete('/api/session').expect(204);
    await agent.get('/api/session').expect(401);
  });

  it('says the same for a wrong name and a wrong password', async () => {
    await open();
    const wrongName = await app
      .anonymous()
      .post('/api/session')
      .send({ ...account, username: 'nobody' });
    const wrongPassword = await app
      .anonymous()
      .post('/api/session')
      .send({ ...account, password: 'x' });
    expect(wrongName.status).to.equal(422);
    expect(wrongPassword.body).to.deep.equal(wrongName.body);
  });

  it('locks an account after five wrong passwords, for a quarter of an hour', async () => {
    await open();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await app
        .anonymous()
        .post('/api/session')
        .send({ ...account, password: 'x' });
    }
    const locked = await app.anonymous().post('/api/session').send(account);
    expect(locked.body.type).to.equal('urn:dingban:problem:account-locked');
    app.setNow('2024-06-20T10:16:00+08:00');
    await app.anonymous().post('/api/session').send(account).expect(200);
  });

  it('lets a one-time password do nothing but be changed', async () => {
    const { oneTime } = await createPerson(context(), {
      username: 'fresh',
      name: '新人',
      role: 'supervisor',
      unitId: null,
    });
    const agent = app.anonymous();
    await agent.post('/api/session').send({ username: 'fresh', password: oneTime }).expect(200);
    const refused = await agent.get('/api/ledgers').expect(403);
    expect(refused.body.type).to.equal('urn:dingban:problem:password-change-needed');
    await agent.put('/api/session/password').send({ current: oneTime, next: 'short' }).expect(422);
    const changed = await agent
      .put('/api/session/password')
      .send({ current: oneTime, next: 'Wm4#hj8-Lp3q' })
      .expect(200);
    expect(changed.body.mustChangePassword).to.equal(false);
    await agent.get('/api/ledgers').expect(200);
  });

  it('ends at once for a person who is switched off', async () => {
    await open();
    const agent = app.anonymous();
    await agent.post('/api/session').send(account).expect(200);
    const person = await findByUsername('liming');
    await editPerson(context(), { id: person?._id ?? '', edit: { active: false } });
    await agent.get('/api/session').expect(401);
  });

  it('keeps who signed in and out, and who tried to, but nothing of what was typed', async () => {
    await open();
    const agent = app.anonymous();
    await agent.post('/api/session').send({ username: 'liming', password: 'Secret-typed-1' });
    await agent.post('/api/session').send({ username: 'Secret-typed-2', password: 'x' });
    await agent.post('/api/session').send(account).expect(200);
    await agent.put('/api/session/password').send({ current: 'Secret-typed-3', next: 'Wm4#hj8-Lp3q' });
    await agent.delete('/api/session').expect(204);

    const entries = [];
    for await (const entry of everyEntry()) entries.push(entry);
    const person = await findByUsername('liming');
    const told = entries
      .filter(({ deed }) => /^(sign|change)/.test(deed))
      .map(({ deed, by, object, from }) => {
        expect(from.ip).to.be.a('string');
        return [deed, by.id === person?._id, object.id === person?._id];
      });
    expect(told).to.deep.equal([
      ['signInFailed', false, true],
      ['signInFailed', false, false],
      ['signIn', true, true],
      ['changePasswordFailed', true, true],
      ['signOut', true, true],
    ]);
    expect(JSON.stringify(entries)).to.not.match(/secret-typed/i);
    expect((await checkChain()).brokenAt).to.equal(null);
  });

  it('cannot fill the audit chain with guesses', async () => {
    const guess = (username: string) =>
      app.anonymous().post('/api/session').send({ username, password: 'x' });
    for (let attempt = 0; attempt < 8; attempt += 1) await guess(`nobody${String(attempt)}`);
    expect((await listAudit({ deed: 'signInFailed' }, { limit: 20 })).items).to.have.lengthOf(1);
    app.setNow('2024-06-20T12:00:00+08:00');
    await guess('nobody');
    expect((await listAudit({ deed: 'signInFailed' }, { limit: 20 })).items).to.have.lengthOf(2);
  });

  it('counts wrong passwords also where one is to be changed', async () => {
    await open();
    const agent = app.anonymous();
    await agent.post('/api/session').send(account).expect(200);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await agent.put('/api/session/password').send({ current: 'x', next: 'Wm4#hj8-Lp3q' }).expect(422);
    }
    const locked = await agent
      .put('/api/session/password')
      .send({ current: account.password, next: 'Wm4#hj8-Lp3q' })
      .expect(409);
    expect(locked.body.type).to.equal('urn:dingban:problem:account-locked');
  });

  it('refuses what another site makes a browser send', async () => {
    await open();
    for (const [header, value] of [
      ['Sec-Fetch-Site', 'cross-site'],
      ['Origin', 'https://elsewhere.example'],
    ] as const) {
      const refused = await app.anonymous().post('/api/session').set(header, value).send(account);
      expect(refused.body.type).to.equal('urn:dingban:problem:cross-site');
    }
    await app.anonymous().post('/api/session').set('Origin', app.url).send(account).expect(200);
  });
});
