import { expect } from 'chai';
import { AuditEntryModel } from '../../plans/audit/model.js';
import { PersonModel } from '../../plans/people/model.js';
import { TokenModel } from '../../plans/tokens/model.js';
import { useApp, type Agent } from '../support/app.js';

describe('personal tokens over the API', () => {
  const app = useApp();
  const make = async (
    agent: Agent,
    over: object = {},
  ): Promise<{ id: string; token: string; prefix: string }> => {
    const made = await agent
      .post('/api/tokens')
      .send({ name: '报表程序', scopes: ['read', 'write'], ...over })
      .expect(201);
    return made.body as { id: string; token: string; prefix: string };
  };
  const withToken = (token: string, method: 'get' | 'post' | 'delete', path: string) =>
    app.anonymous()[method](path).set('Authorization', `Bearer ${token}`);

  it('are shown once, kept only as a hash, and do what their owner may', async () => {
    const supervisor = await app.signIn('supervisor');
    const { id, token, prefix } = await make(supervisor);
    expect(token).to.match(/^dbt_[\w-]{43}$/);
    expect(token.startsWith(prefix)).to.equal(true);
    const listed = await supervisor.get('/api/tokens').expect(200);
    expect(listed.body.items).to.have.length(1);
    expect(JSON.stringify(listed.body)).not.to.contain(token);
    expect(JSON.stringify(await TokenModel.findById(id).lean())).not.to.contain(token);
    expect(JSON.stringify(await AuditEntryModel.find().lean())).not.to.contain(token);

    const me = await withToken(token, 'get', '/api/session').expect(200);
    expect(me.body.role).to.equal('supervisor');
    const used = await supervisor.get('/api/tokens').expect(200);
    expect(used.body.items[0]).to.include({ id, state: 'usable', lastUsedAt: '2024-06-20T02:00:00.000Z' });
    await withToken(token, 'post', '/api/ledgers/hazards/entries').send({}).expect(422);
  });

  it('change nothing when they may only read', async () => {
    const { token } = await make(await app.signIn('supervisor'), { scopes: ['read'] });
    await withToken(token, 'get', '/api/ledgers').expect(200);
    const refused = await withToken(token, 'post', '/api/ledgers/hazards/entries').send({}).expect(403);
    expect(refused.body.detail).to.contain('令牌');
  });

  it('end by being withdrawn, by their date, and with their owner’s account', async () => {
    const viewer = await app.signIn('viewer');
    const withdrawn = await make(viewer);
    const dated = await make(viewer, { expiresAt: '2024-06-21T02:00:00Z' });
    const kept = await make(viewer);
    await viewer.delete(`/api/tokens/${withdrawn.id}`).expect(204);
    await viewer.delete(`/api/tokens/${withdrawn.id}`).expect(204);
    await withToken(withdrawn.token, 'get', '/api/ledgers').expect(401);
    await withToken(dated.token, 'get', '/api/ledgers').expect(200);
    app.setNow('2024-06-21T10:00:00+08:00');
    await withToken(dated.token, 'get', '/api/ledgers').expect(401);
    await withToken(kept.token, 'get', '/api/ledgers').expect(200);
    const states = await viewer.get('/api/tokens').expect(200);
    expect(states.body.items.map(({ state }: { state: string }) => state)).to.deep.equal([
      'usable',
      'expired',
      'revoked',
    ]);
    const me = await viewer.get('/api/session').expect(200);
    await PersonModel.updateOne({ _id: me.body.id }, { active: false });
    await withToken(kept.token, 'get', '/api/ledgers').expect(401);
  });

  it('neither make nor withdraw tokens, and are their owner’s alone', async () => {
    const owner = await app.signIn('viewer');
    const { id, token } = await make(owner);
    await withToken(token, 'post', '/api/tokens')
      .send({ name: '后继', scopes: ['read'] })
      .expect(403);
    await withToken(token, 'delete', `/api/tokens/${id}`).expect(403);
    const other = await app.signIn('viewer');
    await other.delete(`/api/tokens/${id}`).expect(404);
    await (await app.signIn('admin')).delete(`/api/tokens/${id}`).expect(204);
  });

  it('are nobody when they are made up, even beside a good cookie', async () => {
    const viewer = await app.signIn('viewer');
    const madeUp = `dbt_${'A'.repeat(43)}`;
    await viewer.get('/api/ledgers').set('Authorization', `Bearer ${madeUp}`).expect(401);
    await viewer.get('/api/ledgers').set('Authorization', 'Bearer x').expect(401);
    await viewer.get('/api/ledgers').expect(200);
  });

  it('refuse a date that has passed and a twenty-first token', async () => {
    const viewer = await app.signIn('viewer');
    const past = await viewer
      .post('/api/tokens')
      .send({ name: '过期', scopes: ['read'], expiresAt: '2024-06-20T01:59:59Z' })
      .expect(422);
    expect(past.body.errors).to.deep.equal([{ path: 'expiresAt', message: '应晚于现在' }]);
    for (let made = 0; made < 20; made += 1) await make(viewer);
    const refused = await viewer
      .post('/api/tokens')
      .send({ name: '多余', scopes: ['read'] })
      .expect(409);
    expect(refused.body.type).to.equal('urn:dingban:problem:too-many-tokens');
  });
});
