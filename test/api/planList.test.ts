import { expect } from 'chai';
import { publishPlan } from '../../plans/plan/commands/publishPlan.js';
import { systemContext, useApp } from '../support/app.js';
import { by, makePlan, makeUnits } from '../support/trackerWorld.js';

describe('the list of plans over HTTP', () => {
  const app = useApp({ now: '2024-06-20T10:00:00+08:00' });
  const context = systemContext(new Date('2024-06-01T09:00:00+08:00'));

  /** Each was given out on 1 June; only those due before the 20th are late. */
  async function given(title: string, dueOn: string, unitId: string): Promise<void> {
    const { planId } = await makePlan(context, { title }, [
      { text: `${title}的任务`, to: [unitId], deadline: by(dueOn) },
    ]);
    await publishPlan(context, { planId, skipUnresolved: false, trackFrom: null, version: null });
  }

  it('fills its pages with plans of the light that was asked for', async () => {
    const south = (await makeUnits(context, ['南坪所'])).get('南坪所') ?? '';
    await given('甲', '2024-06-10', south);
    for (const title of ['乙', '丙', '丁']) await given(title, '2024-12-31', south);
    await given('戊', '2024-06-12', south);
    await makePlan(context, { title: '草稿' }, []);
    const supervisor = await app.signIn('supervisor');
    const pageOf = async (query: string): Promise<{ titles: string[]; nextCursor: string | null }> => {
      const { body } = await supervisor.get(`/api/plans?${query}`).expect(200);
      const items = body.items as { title: string }[];
      return { titles: items.map(({ title }) => title), nextCursor: body.nextCursor };
    };
    const first = await pageOf('light=red&limit=1');
    expect(first.titles).to.deep.equal(['戊']);
    const second = await pageOf(`light=red&limit=1&cursor=${first.nextCursor ?? ''}`);
    expect(second).to.deep.equal({ titles: ['甲'], nextCursor: null });
    expect((await pageOf('light=grey')).titles).to.include('草稿');
    expect((await pageOf('light=red&q=甲')).titles).to.deep.equal(['甲']);
    expect((await pageOf('')).titles).to.have.lengthOf(6);
  });
});
