import { expect } from 'chai';
import { currentMargins } from '../../plans/settings/model.js';
import { useApp } from '../support/app.js';

describe('the office’s settings over the API', () => {
  const app = useApp();

  it('begin with the product’s own and keep what is set', async () => {
    const admin = await app.signIn('admin');
    const first = await admin.get('/api/settings').expect(200);
    expect(first.body).to.deep.include({
      bureauName: '',
      version: 0,
      margins: { nearDays: 7, behindPoints: 20 },
    });
    const margins = { nearDays: 5, behindPoints: 10 };
    const saved = await admin.put('/api/settings').send({ bureauName: '青杉区民政局', margins }).expect(200);
    expect(saved.body).to.deep.include({ bureauName: '青杉区民政局', margins });
    expect(saved.body.reminders).to.deep.equal(first.body.reminders);
    expect(await currentMargins()).to.deep.equal(margins);
    const quiet = await admin.put('/api/settings').send({ quietHours: null }).expect(200);
    expect(quiet.body).to.deep.include({ bureauName: '青杉区民政局', quietHours: null });
  });

  it('are the administrator’s, and a stale edit is refused', async () => {
    const admin = await app.signIn('admin');
    await (await app.signIn('supervisor')).put('/api/settings').send({ bureauName: '甲' }).expect(403);
    const { body } = await admin.put('/api/settings').send({ bureauName: '甲' }).expect(200);
    await admin
      .put('/api/settings')
      .set('If-Match', `"${body.version}"`)
      .send({ bureauName: '乙' })
      .expect(200);
    await admin
      .put('/api/settings')
      .set('If-Match', `"${body.version}"`)
      .send({ bureauName: '丙' })
      .expect(412);
    const now = await admin.get('/api/settings').expect(200);
    expect(now.body.bureauName).to.equal('乙');
  });

  it('refuse hours that are none', async () => {
    const admin = await app.signIn('admin');
    const refused = await admin
      .put('/api/settings')
      .send({ quietHours: { from: '08:00', until: '08:00' } })
      .expect(422);
    expect(refused.body.errors).to.deep.equal([{ path: 'quietHours.until', message: '起止时间不能相同' }]);
  });
});
