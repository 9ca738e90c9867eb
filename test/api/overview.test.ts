import { expect } from 'chai';
import { acceptAssignment } from '../../plans/assignments/commands/acceptAssignment.js';
import { submitWork } from '../../plans/assignments/commands/submitWork.js';
import { AssignmentModel } from '../../plans/assignments/model.js';
import { systemContext, useApp, type Agent } from '../support/app.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';

describe('the desk and the wall over the API', () => {
  const app = useApp();
  const context = () => systemContext(app.services.clock());
  const deskOf = async (agent: Agent): Promise<{ counts: Record<string, number>; urgent: string[] }> => {
    const { body } = await agent.get('/api/desk').expect(200);
    const piles = body.piles as { key: string; count: number }[];
    const urgent = body.urgent as { taskText: string }[];
    return {
      counts: Object.fromEntries(piles.map(({ key, count }) => [key, count])),
      urgent: urgent.map(({ taskText }) => taskText),
    };
  };

  async function world() {
    const [south, north] = [
      await addUnit(context(), '南坪镇民政所'),
      await addUnit(context(), '北山乡民政所'),
    ];
    await publishTasks(context(), [
      { text: '昨日到期', unitIds: [south, north], dueOn: '2024-06-19' },
      { text: '三日后到期', unitIds: [south], dueOn: '2024-06-23' },
      { text: '年底到期', unitIds: [north], dueOn: '2024-12-31' },
    ]);
    const late = await AssignmentModel.findOne({ unitId: north, 'brief.taskText': '昨日到期' }).lean();
    const id = late?._id ?? '';
    await acceptAssignment(context(), { id });
    await submitWork(context(), { id, words: '已完成', progress: 100, numbers: [], files: [] });
    return { south, north };
  }

  it('put before each role what waits for it', async () => {
    const { south } = await world();
    const unit = await deskOf(await app.signIn('unit', south));
    expect(unit.counts).to.include({
      unsigned: 2,
      overdue: 1,
      dueSoon: 1,
      working: 0,
      orders: 0,
      hazards: 0,
    });
    expect(unit.urgent).to.deep.equal(['昨日到期', '三日后到期']);
    const supervisor = await app.signIn('supervisor');
    const office = await deskOf(supervisor);
    expect(office.counts).to.include({ review: 1, extensions: 0, drafts: 0, overdue: 1, unsigned: 3 });
    const { body: desk } = await supervisor.get('/api/desk').expect(200);
    const soon = (desk.piles as { key: string; path: string }[]).find(({ key }) => key === 'dueSoon');
    expect(soon?.path).to.equal('/work?due=2024-06-20..2024-06-27');
    const leader = await deskOf(await app.signIn('leader'));
    expect(leader.counts).to.include({ overdue: 1, dueSoon: 1 });
    expect(leader.counts).not.to.have.property('review');
    const lost = await deskOf(await app.signIn('unit', await addUnit(context(), '云台敬老院')));
    expect(lost.counts).to.include({ unsigned: 0, overdue: 0 });
    expect(lost.urgent).to.deep.equal([]);
  });

  it('show everything at a glance on the wall, not to units', async () => {
    const { south } = await world();
    const { body } = await (await app.signIn('leader')).get('/api/wall').expect(200);
    expect(body.totals).to.include({ total: 4, completed: 0, open: 4, overdue: 2, near: 0, submitted: 1 });
    expect(body.lights).to.include({ red: 1, green: 0 });
    expect(body.plans[0]).to.include({ title: '养老机构安全提升方案', light: 'red', total: 4 });
    expect(body.units).to.have.length(2);
    expect(body.overdue.map(({ unit }: { unit: { id: string } }) => unit.id)).to.deep.equal([south]);
    expect(body.ledgers).to.deep.equal([
      { kind: 'hazards', name: '隐患台账', found: 0, closed: 0, open: 0, overdue: 0 },
    ]);
    expect(body.recent[0]).to.include({ summary: '提交反馈' });
    await (await app.signIn('unit', south)).get('/api/wall').expect(403);
  });
});
