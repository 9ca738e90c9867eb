import { expect } from 'chai';
import { acceptAssignment } from '../../plans/assignments/commands/acceptAssignment.js';
import { submitWork } from '../../plans/assignments/commands/submitWork.js';
import { AssignmentModel } from '../../plans/assignments/model.js';
import { editEntry } from '../../plans/ledgers/commands/workEntry.js';
import { recordEntry } from '../../plans/ledgers/commands/recordEntry.js';
import { indexChanges, rebuildSearch } from '../../plans/search/commands/indexChanges.js';
import { SearchEntryModel } from '../../plans/search/model.js';
import { systemContext, useApp, type Agent } from '../support/app.js';
import { hazardOf } from '../support/hazard.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';

interface Hit {
  kind: string;
  id: string;
  path: string;
  title: { text: string };
  snippet: { text: string; ranges: { start: number; end: number }[] };
}

describe('the search over the API', () => {
  const app = useApp();
  const context = () => systemContext(app.services.clock());
  const find = async (agent: Agent, query: Record<string, string>): Promise<Hit[]> => {
    const { body } = await agent.get('/api/search').query(query).expect(200);
    return (body as { items: Hit[] }).items;
  };
  const kindsOf = (hits: Hit[]): string[] => hits.map(({ kind }) => kind).sort();

  async function world() {
    const [south, north] = [
      await addUnit(context(), '南坪镇民政所'),
      await addUnit(context(), '北山乡民政所'),
    ];
    await publishTasks(context(), [
      { text: '开展养老机构消防安全排查，建立隐患台账', unitIds: [south] },
      { text: '组织防汛演练', unitIds: [north] },
    ]);
    const assignment = await AssignmentModel.findOne({ unitId: south }).lean();
    const id = assignment?._id ?? '';
    await acceptAssignment(context(), { id });
    const report = {
      words: '已完成三家敬老院的消防排查，更换灭火器12具',
      progress: 60,
      numbers: [],
      files: [],
    };
    await submitWork(context(), { id, ...report });
    const words = { description: '疏散通道堆放杂物，消防门常闭不严', place: '二楼' };
    const hazard = await recordEntry(
      context(),
      'hazards',
      hazardOf({ id: north, name: '北山乡民政所' }, words),
    );
    await indexChanges();
    return { south, north, hazard };
  }

  it('finds tasks, submissions and ledger entries by Chinese words, and shows where they stand', async () => {
    await world();
    const supervisor = await app.signIn('supervisor');
    expect(kindsOf(await find(supervisor, { q: '消防' }))).to.deep.equal([
      'ledgerEntry',
      'submission',
      'task',
    ]);
    const [hit] = await find(supervisor, { q: '敬老院消防' });
    expect(hit).to.include({ kind: 'submission' });
    const marked = hit?.snippet.ranges.map(({ start, end }) => hit.snippet.text.slice(start, end));
    expect(marked).to.deep.equal(['敬老院', '消防']);
    expect(kindsOf(await find(supervisor, { q: '灭火器 12' }))).to.deep.equal(['submission']);
    expect(await find(supervisor, { q: '灭火器 13' })).to.deep.equal([]);
    expect(kindsOf(await find(supervisor, { q: '汛' }))).to.deep.equal(['task']);
    expect(kindsOf(await find(supervisor, { q: '消防', kind: 'task,ledgerEntry' }))).to.deep.equal([
      'ledgerEntry',
      'task',
    ]);
    await supervisor.get('/api/search?q=').expect(422);
    await supervisor.get('/api/search').query({ q: '消防', cursor: 'x' }).expect(422);
    expect(await find(supervisor, { q: '"); $where .*' })).to.deep.equal([]);
  });

  it('shows a unit its own alone', async () => {
    const { south, north } = await world();
    expect(kindsOf(await find(await app.signIn('unit', south), { q: '消防' }))).to.deep.equal([
      'submission',
      'task',
    ]);
    const worker = await app.signIn('unit', north);
    expect(kindsOf(await find(worker, { q: '消防' }))).to.deep.equal(['ledgerEntry']);
    await worker.get('/api/search').query({ q: '消防', unitId: south }).expect(403);
  });

  it('follows changes, forgets what is archived, and is the same when made anew', async () => {
    const { hazard } = await world();
    const supervisor = await app.signIn('supervisor');
    const at = { id: hazard._id, expectedVersion: null };
    await editEntry(context(), at, { description: '配电箱线路老化' });
    await indexChanges();
    expect(kindsOf(await find(supervisor, { q: '线路老化' }))).to.deep.equal(['ledgerEntry']);
    expect(kindsOf(await find(supervisor, { q: '疏散通道' }))).to.deep.equal([]);
    const before = await SearchEntryModel.find().sort({ _id: 1 }).lean();
    await SearchEntryModel.deleteMany({ kind: 'task' });
    expect(await rebuildSearch(app.services.clock())).to.equal(before.length);
    expect(await SearchEntryModel.find().sort({ _id: 1 }).lean()).to.deep.equal(before);
    await editEntry(context(), at, { archived: true });
    await indexChanges();
    expect(await find(supervisor, { q: '线路老化' })).to.deep.equal([]);
  });

  it('gives its results page by page', async () => {
    const unit = await addUnit(context(), '南坪镇民政所');
    const texts = ['一', '二', '三', '四', '五'].map((number) => `第${number}次消防检查`);
    await publishTasks(
      context(),
      texts.map((text) => ({ text, unitIds: [unit] })),
    );
    await indexChanges();
    const supervisor = await app.signIn('supervisor');
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = { q: '消防检查', limit: '2', ...(cursor ? { cursor } : {}) };
      const { body } = await supervisor.get('/api/search').query(query).expect(200);
      seen.push(...body.items.map(({ id }: Hit) => id));
      cursor = body.nextCursor as string | null;
    }
    expect(new Set(seen).size).to.equal(5);
    expect(seen).to.have.length(5);
  });

  it('keeps filters, to oneself or as a link for all', async () => {
    const [one, other] = [await app.signIn('supervisor'), await app.signIn('viewer')];
    const view = { name: '逾期的消防任务', page: 'assignments', query: { due: 'overdue', q: '消防' } };
    const own = await one.post('/api/saved-views').send(view).expect(201);
    await other.get(`/api/saved-views/${own.body.id}`).expect(404);
    await one.patch(`/api/saved-views/${own.body.id}`).send({ shared: true }).expect(200);
    const seen = await other.get(`/api/saved-views/${own.body.id}`).expect(200);
    expect(seen.body).to.deep.include({ ...view, shared: true, mine: false });
    await other.patch(`/api/saved-views/${own.body.id}`).send({ name: '改名' }).expect(404);
    await other.delete(`/api/saved-views/${own.body.id}`).expect(204);
    const listed = await other.get('/api/saved-views?page=assignments').expect(200);
    expect(listed.body.items).to.have.length(1);
    await one.delete(`/api/saved-views/${own.body.id}`).expect(204);
    await other.get(`/api/saved-views/${own.body.id}`).expect(404);
  });
});
