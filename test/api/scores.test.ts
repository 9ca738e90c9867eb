import { expect } from 'chai';
import { acceptAssignment } from '../../plans/assignments/commands/acceptAssignment.js';
import { reviewSubmission } from '../../plans/assignments/commands/reviewSubmission.js';
import { submitWork } from '../../plans/assignments/commands/submitWork.js';
import { AssignmentModel } from '../../plans/assignments/model.js';
import { issueOrder } from '../../plans/orders/commands/issueOrder.js';
import { systemContext, useApp } from '../support/app.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';

interface Scored {
  unit: { id: string };
  rank: number | null;
  total: number | null;
  figures: Record<string, number>;
  parts: { key: string; points: number; reckoning: string }[];
}

describe('the yearly score over the API', () => {
  const app = useApp({ now: '2024-06-01T10:00:00+08:00' });
  const context = () => systemContext(app.services.clock());
  const report = { words: '已完成', progress: null, numbers: [], files: [] };

  it('counts what has fallen due, by a formula that the administrator sets', async () => {
    const [south, north] = [
      await addUnit(context(), '南坪镇民政所'),
      await addUnit(context(), '北山乡民政所'),
    ];
    await publishTasks(context(), [
      { text: '六月的事', unitIds: [south, north], dueOn: '2024-06-30' },
      { text: '七月的事', unitIds: [south], dueOn: '2024-07-31' },
      { text: '年底的事', unitIds: [south, north], dueOn: '2024-12-31' },
    ]);
    const one = async (unitId: string, taskText: string): Promise<string> =>
      (await AssignmentModel.findOne({ unitId, 'brief.taskText': taskText }).lean())?._id ?? '';
    const june = await one(south, '六月的事');
    app.setNow('2024-06-02T10:00:00+08:00');
    await acceptAssignment(context(), { id: june });
    app.setNow('2024-06-30T23:00:00+08:00');
    const first = await submitWork(context(), { id: june, ...report });
    const back = { submissionId: first.submission._id, verdict: 'return' as const, reason: '缺照片' };
    await reviewSubmission(context(), back);
    const second = await submitWork(context(), { id: june, ...report });
    app.setNow('2024-07-05T10:00:00+08:00');
    await reviewSubmission(context(), {
      submissionId: second.submission._id,
      verdict: 'complete',
      reason: '',
    });
    const assignmentId = await one(north, '六月的事');
    await issueOrder(context(), { assignmentId, colour: 'red', words: '限期办结', dueOn: '2024-07-10' });

    const viewer = await app.signIn('viewer');
    const scores = async (): Promise<Scored[]> => {
      const { body } = await viewer.get('/api/scores?year=2024').expect(200);
      return (body as { items: Scored[] }).items;
    };
    const [best, worst] = await scores();
    expect(best).to.deep.include({ rank: 1, unit: { id: south, name: '南坪镇民政所' } });
    expect(best?.figures).to.include({
      due: 1,
      completed: 1,
      completedOnTime: 1,
      assigned: 3,
      signedOnTime: 1,
      submissions: 2,
      returned: 1,
    });
    expect(worst?.figures).to.include({ due: 1, completed: 0, assigned: 2, signedOnTime: 0, redOrders: 1 });
    expect(worst).to.include({ total: 0, rank: 2 });
    // 50 + 15 in time and done, 10 × 1/3 signed, 10 × 1/2 at the first go, of 85 points.
    expect(best?.total).to.equal(Math.round((10 * 100 * (65 + 10 / 3 + 5)) / 85) / 10);
    expect(best?.parts.find(({ key }) => key === 'signing')?.reckoning).to.contain('1÷3');

    const admin = await app.signIn('admin');
    const { body: formula } = await admin.get('/api/scores/formula').expect(200);
    const edit = { ...formula, completion: 0, signing: 0, firstPass: 0, hazards: 0 };
    await viewer.put('/api/scores/formula').send(edit).expect(403);
    await admin
      .put('/api/scores/formula')
      .send({ ...edit, onTime: 0 })
      .expect(422);
    await admin.put('/api/scores/formula').send(edit).expect(200);
    expect((await scores()).map(({ total }) => total)).to.deep.equal([100, 0]);

    const worker = await app.signIn('unit', north);
    const own = await worker.get('/api/scores?year=2024').expect(200);
    expect(own.body.items.map(({ unit }: Scored) => unit.id)).to.deep.equal([north]);
    const empty = await viewer.get('/api/scores?year=2023').expect(200);
    expect(empty.body.items.map(({ total, rank }: Scored) => [total, rank])).to.deep.equal([
      [null, null],
      [null, null],
    ]);
  });
});
