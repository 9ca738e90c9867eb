import { expect } from 'chai';
import { publishPlan } from '../../plans/plan/commands/publishPlan.js';
import { systemContext, useApp } from '../support/app.js';
import { by, makePlan, makeUnits } from '../support/trackerWorld.js';

describe('the list of tasks over HTTP', () => {
  const app = useApp({ now: '2024-06-20T10:00:00+08:00' });
  const context = systemContext(new Date('2024-06-01T09:00:00+08:00'));

  it('gives a whole plan at once, within limits', async () => {
    const south = (await makeUnits(context, ['南坪所'])).get('南坪所') ?? '';
    const texts = Array.from({ length: 12 }, (_, index) => `第${String(index + 1)}项`);
    const { planId } = await makePlan(
      context,
      {},
      texts.map((text) => ({ text, to: [south], deadline: by('2024-12-31') })),
    );
    await publishPlan(context, { planId, skipUnresolved: false, trackFrom: null, version: null });
    const leader = await app.signIn('leader');
    const { body } = await leader.get(`/api/tasks?planId=${planId}&published=true&limit=5000`).expect(200);
    expect(body.items.map(({ text }: { text: string }) => text)).to.deep.equal(texts);
    expect(body.nextCursor).to.equal(null);
    await leader.get(`/api/tasks?planId=${planId}&limit=5001`).expect(422);
  });
});
