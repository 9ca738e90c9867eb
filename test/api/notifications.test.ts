import { expect } from 'chai';
import { AssignmentModel } from '../../plans/assignments/model.js';
import { acceptAssignment } from '../../plans/assignments/commands/acceptAssignment.js';
import { instruct, remind } from '../../plans/assignments/commands/sayings.js';
import { startOver } from '../../plans/audit/follow.js';
import { AuditEntryModel } from '../../plans/audit/model.js';
import { addDailyDuty } from '../../plans/incidents/commands/reportDay.js';
import { remindByRules } from '../../plans/notifications/commands/remindByRules.js';
import { tellDigest } from '../../plans/notifications/commands/tellDigest.js';
import { DeliveryModel, NotificationModel } from '../../plans/notifications/model.js';
import { addRobot } from '../../plans/notifications/robots.js';
import { PersonModel } from '../../plans/people/model.js';
import { tellWhatHappened } from '../../server/notifications/followChanges.js';
import type { JobContext } from '../../server/queues/jobs.js';
import { dailyReportRemindersJob } from '../../server/queues/tasks/dailyReportReminders.js';
import { systemContext, useApp, type Agent } from '../support/app.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';

interface Shown {
  id: string;
  kind: string;
  title: string;
  words: string;
  path: string;
  readAt: string | null;
}

describe('notifications over the API', () => {
  const app = useApp();
  const context = () => systemContext(app.services.clock());
  const follow = () => tellWhatHappened(app.services);
  const inbox = async (agent: Agent): Promise<{ items: Shown[]; unread: number }> => {
    const { body } = await agent.get('/api/notifications').expect(200);
    return body as { items: Shown[]; unread: number };
  };
  /** Mail for everybody, without a mail server: the deliveries only wait. */
  const withMail = async (): Promise<void> => {
    Object.assign(app.services.config, { smtpUrl: 'smtp://127.0.0.1:1' });
    await PersonModel.updateMany({}, { email: 'someone@qingshan.example', phone: '13800000001' });
  };
  afterEach(() => Object.assign(app.services.config, { smtpUrl: undefined }));

  it('tell a unit of many assignments in one line, once, and of its own alone', async () => {
    const [south, north] = [
      await addUnit(context(), '南坪镇民政所'),
      await addUnit(context(), '北山乡民政所'),
    ];
    const [one, other] = [await app.signIn('unit', south), await app.signIn('unit', north)];
    await publishTasks(context(), [
      { text: '修订安全管理制度', unitIds: [south, north], dueOn: '2024-06-30' },
      { text: '排查消防隐患', unitIds: [south], dueOn: '2024-07-31' },
      { text: '更新人员档案', unitIds: [south] },
    ]);
    await follow();
    const { items, unread } = await inbox(one);
    expect(unread).to.equal(1);
    expect(items[0]).to.include({
      kind: 'assigned',
      title: '《养老机构安全提升方案》新交办3项任务',
      words: '「修订安全管理制度」、「排查消防隐患」、「更新人员档案」',
      path: '/',
    });
    const theirs = await inbox(other);
    expect(theirs.items.map(({ title }) => title)).to.deep.equal(['新交办：「修订安全管理制度」']);
    expect(theirs.items[0]?.words).to.contain('2024-06-30');
    await follow();
    await startOver('notifications');
    await follow();
    expect(await NotificationModel.countDocuments()).to.equal(2);
  });

  it('are read one by one or all at once, each by its owner', async () => {
    const unit = await addUnit(context(), '南坪镇民政所');
    const [worker, other] = [await app.signIn('unit', unit), await app.signIn('viewer')];
    await publishTasks(context(), [{ text: '修订安全管理制度', unitIds: [unit] }]);
    const [assignment] = await AssignmentModel.find().lean();
    await remind(context(), { id: assignment?._id ?? '', words: '请抓紧' });
    await follow();
    const { items } = await inbox(worker);
    expect(items.map(({ kind }) => kind)).to.have.members(['reminder', 'assigned']);
    await other.post(`/api/notifications/${items[0]?.id ?? ''}/read`).expect(404);
    await worker.post(`/api/notifications/${items[0]?.id ?? ''}/read`).expect(204);
    expect((await inbox(worker)).unread).to.equal(1);
    const unread = await worker.get('/api/notifications?unread=true').expect(200);
    expect(unread.body.items.map(({ id }: Shown) => id)).to.deep.equal([items[1]?.id]);
    await worker.post('/api/notifications/read-all').expect(204);
    expect((await inbox(worker)).unread).to.equal(0);
    expect((await inbox(worker)).items).to.have.length(2);
  });

  it('follow what each has chosen; formal steps are always told', async () => {
    await withMail();
    const unit = await addUnit(context(), '南坪镇民政所');
    const worker = await app.signIn('unit', unit);
    await withMail();
    const chosen = await worker
      .put('/api/notifications/preferences')
      .send({ muted: ['reminder', 'assigned'], mailMuted: ['instruction'] })
      .expect(200);
    expect(chosen.body).to.deep.include({
      mail: true,
      mailAvailable: true,
      quietHours: 'office',
      calendar: false,
    });
    await publishTasks(context(), [{ text: '修订安全管理制度', unitIds: [unit] }]);
    const [assignment] = await AssignmentModel.find().lean();
    await remind(context(), { id: assignment?._id ?? '', words: '请抓紧' });
    await instruct(context(), { id: assignment?._id ?? '', words: '一周内办结' });
    await follow();
    expect((await inbox(worker)).items.map(({ kind }) => kind)).to.have.members(['assigned', 'instruction']);
    const mine = await worker.get('/api/session').expect(200);
    const mails = await DeliveryModel.find({ personId: mine.body.id }).lean();
    expect(mails.map(({ kind }) => kind)).to.deep.equal(['assigned']);
  });

  it('wait with mail for the end of quiet hours, the person’s own before the office’s', async () => {
    const unit = await addUnit(context(), '南坪镇民政所');
    const [one, other] = [await app.signIn('unit', unit), await app.signIn('unit', unit)];
    await withMail();
    await other
      .put('/api/notifications/preferences')
      .send({ quietHours: { from: '20:00', until: '09:30' } })
      .expect(200);
    app.setNow('2024-06-20T23:00:00+08:00');
    await publishTasks(context(), [{ text: '修订安全管理制度', unitIds: [unit] }]);
    await follow();
    const held = async (agent: Agent): Promise<string | undefined> => {
      const me = await agent.get('/api/session').expect(200);
      return (await DeliveryModel.findOne({ personId: me.body.id }).lean())?.notBefore.toISOString();
    };
    expect(await held(one)).to.equal('2024-06-21T00:00:00.000Z');
    expect(await held(other)).to.equal('2024-06-21T01:30:00.000Z');
  });

  it('remind of a daily report at once in the product, by mail after the quiet hours', async () => {
    const unit = await addUnit(context(), '南坪镇民政所');
    const worker = await app.signIn('unit', unit);
    await withMail();
    app.setNow('2024-07-01T07:30:00+08:00');
    const days = { start: '2024-07-01', end: '2024-07-31' };
    await addDailyDuty(context(), {
      ...days,
      name: '汛期零报告',
      unitIds: [unit],
      dueTime: '08:20',
      planId: null,
    });
    await dailyReportRemindersJob.run({ services: app.services } as JobContext<Record<string, never>>);
    await follow();
    const reminder = (await inbox(worker)).items.find(({ kind }) => kind === 'near');
    expect(reminder).to.include({
      title: '每日报告待提交：汛期零报告',
      words: '请在2024年7月1日08:20前报告，没有情况零报告。',
    });
    expect(reminder?.path).to.match(/^\/daily-reports\?duty=/);
    const mail = await DeliveryModel.findOne({ kind: 'near' }).lean();
    expect(mail?.notBefore.toISOString()).to.equal('2024-07-01T00:00:00.000Z');

    const office = await app.signIn('supervisor');
    app.setNow('2024-07-01T08:25:00+08:00');
    await dailyReportRemindersJob.run({ services: app.services } as JobContext<Record<string, never>>);
    await dailyReportRemindersJob.run({ services: app.services } as JobContext<Record<string, never>>);
    await follow();
    const late = async (reader: Agent) =>
      (await inbox(reader)).items
        .filter(({ kind }) => kind === 'overdue')
        .map(({ title, words }) => [title, words]);
    expect(await late(worker)).to.deep.equal([
      ['每日报告逾期未报：汛期零报告', '2024年7月1日08:20前没有收到报告，请尽快补报，没有情况零报告。'],
    ]);
    expect(await late(office)).to.deep.equal([
      ['1个单位逾期未报：汛期零报告', '2024年7月1日08:20前没有收到：南坪镇民政所。'],
    ]);
  });

  it('have one message to a group for all whom it concerns', async () => {
    const bureau = await addUnit(context(), '青杉区民政局');
    const [south, north] = [
      await addUnit(context(), '南坪镇民政所', bureau),
      await addUnit(context(), '白榆区民政局'),
    ];
    await app.signIn('unit', south);
    await app.signIn('unit', north);
    await PersonModel.updateMany({ unitId: south }, { phone: '13800000001' });
    await PersonModel.updateMany({ unitId: north }, { phone: '13800000002' });
    const robot = {
      form: 'wecom' as const,
      url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k',
      secret: '',
    };
    const [whole, part] = [
      await addRobot(context(), {
        ...robot,
        name: '全市群',
        unitId: null,
        kinds: ['assigned'],
        active: true,
      }),
      await addRobot(context(), {
        ...robot,
        name: '青杉群',
        unitId: bureau,
        kinds: ['assigned'],
        active: true,
      }),
    ];
    await publishTasks(context(), [
      { text: '修订安全管理制度', unitIds: [south, north] },
      { text: '排查消防隐患', unitIds: [north] },
    ]);
    await follow();
    const sent = await DeliveryModel.find({ channel: 'robot' }).sort({ robotId: 1 }).lean();
    expect(sent.map(({ robotId, mentions, title }) => ({ robotId, mentions, title }))).to.deep.equal([
      {
        robotId: whole._id,
        mentions: ['13800000001', '13800000002'],
        title: '《养老机构安全提升方案》新交办3项任务',
      },
      { robotId: part._id, mentions: ['13800000001'], title: '《养老机构安全提升方案》新交办3项任务' },
    ]);
  });

  it('remind by the office’s rules once a day, and stand in the assignment', async () => {
    const unit = await addUnit(context(), '南坪镇民政所');
    const worker = await app.signIn('unit', unit);
    await publishTasks(context(), [
      { text: '三日后到期', unitIds: [unit], dueOn: '2024-06-23' },
      { text: '四日后到期', unitIds: [unit], dueOn: '2024-06-24' },
      { text: '昨日到期', unitIds: [unit], dueOn: '2024-06-19' },
    ]);
    expect(await remindByRules(context())).to.equal(2);
    expect(await remindByRules(context())).to.equal(0);
    await follow();
    const reminded = (await inbox(worker)).items.filter(({ kind }) => kind === 'near' || kind === 'overdue');
    expect(reminded.map(({ kind, words }) => [kind, words]).sort()).to.deep.equal([
      ['near', '距2024年6月23日的期限还有3天。'],
      ['overdue', '应于2024年6月19日前办结，已逾期1天。'],
    ]);
    const entries = await AuditEntryModel.find({ deed: 'remind' }).lean();
    expect(entries.map(({ by }) => by.id)).to.deep.equal(['system', 'system']);

    app.setNow('2024-06-22T08:30:00+08:00');
    for (const { _id } of await AssignmentModel.find({ 'brief.taskText': '昨日到期' }).lean()) {
      await acceptAssignment(context(), { id: _id });
    }
    // The two that nobody signed for two days, and the accepted one on its third day over.
    expect(await remindByRules(context())).to.equal(3);
    const rules = (await AssignmentModel.find().sort({ dueOn: 1 }).lean()).map(
      ({ reminders }) => reminders.at(-1)?.rule,
    );
    expect(rules).to.deep.equal(['overdue-3', 'near-1', 'unsigned-2']);
  });

  it('tell of what comes round daily once, when it was missed, in one message for each reader', async () => {
    const [south, north] = [
      await addUnit(context(), '南坪镇民政所'),
      await addUnit(context(), '北山乡民政所'),
    ];
    const office = await app.signIn('supervisor');
    const worker = await app.signIn('unit', south);
    app.setNow('2024-06-17T09:00:00+08:00');
    const daily = {
      unit: 'day',
      times: 1,
      dueDay: null,
      dueTime: '15:00',
      text: '每天',
      evidence: null,
    } as const;
    await publishTasks(context(), [
      { text: '报送值守情况', unitIds: [south, north], wish: { recurrence: daily } },
    ]);
    await AssignmentModel.deleteMany({ dueOn: { $lt: '2024-06-17' } });
    const missed = async (reader: typeof office) =>
      (await inbox(reader)).items
        .filter(({ kind }) => kind === 'overdue')
        .map(({ title, words }) => [title, words]);

    app.setNow('2024-06-18T08:30:00+08:00');
    expect(await remindByRules(context())).to.equal(2);
    expect(await remindByRules(context())).to.equal(0);
    await follow();
    expect(await missed(worker)).to.deep.equal([
      ['逾期未办：「报送值守情况」', '2024年6月17日的没有按时办结，请尽快补办。'],
    ]);
    expect(await missed(office)).to.deep.equal([
      ['《养老机构安全提升方案》有2件每日事项逾期未办', '「报送值守情况」（北山乡民政所、南坪镇民政所）'],
    ]);
    for (const day of ['19', '20', '24']) {
      app.setNow(`2024-06-${day}T08:30:00+08:00`);
      expect(await remindByRules(context()), day).to.equal(0);
    }
  });

  it('give a daily summary to who asked for one, once', async () => {
    const unit = await addUnit(context(), '南坪镇民政所');
    const [worker, other] = [await app.signIn('unit', unit), await app.signIn('unit', unit)];
    await worker.put('/api/notifications/preferences').send({ digest: true }).expect(200);
    await publishTasks(context(), [
      { text: '三日后到期', unitIds: [unit], dueOn: '2024-06-23' },
      { text: '昨日到期', unitIds: [unit], dueOn: '2024-06-19' },
    ]);
    const none = { mail: false, robots: false };
    expect(await tellDigest(context(), none)).to.have.length(1);
    expect(await tellDigest(context(), none)).to.have.length(0);
    const { items } = await inbox(worker);
    expect(items[0]).to.include({
      title: '2024年6月20日工作摘要',
      words: '已逾期1件，7日内到期1件，待签收2件。',
    });
    expect((await inbox(other)).items).to.deep.equal([]);
  });

  it('take group robots from an administrator alone, at allowed addresses, and hide their keys', async () => {
    const robot = {
      name: '工作群',
      form: 'wecom',
      url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abcdef-123456',
      kinds: ['order'],
    };
    await (await app.signIn('supervisor')).post('/api/robots').send(robot).expect(403);
    const admin = await app.signIn('admin');
    await admin
      .post('/api/robots')
      .send({ ...robot, url: 'https://intranet.example/x' })
      .expect(422);
    const made = await admin.post('/api/robots').send(robot).expect(201);
    expect(made.body.address).to.equal('https://qyapi.weixin.qq.com/cgi-bin/webhook/send?…3456');
    const off = await admin.patch(`/api/robots/${made.body.id}`).send({ active: false }).expect(200);
    expect(off.body).to.deep.include({ active: false, kinds: ['order'], version: 1 });
    await admin.patch(`/api/robots/${made.body.id}`).send({ url: 'http://127.0.0.1:9/x' }).expect(422);
    const listed = await admin.get('/api/robots').expect(200);
    const audit = await AuditEntryModel.find({ 'object.kind': 'robot' }).lean();
    expect(audit).to.have.length(2);
    expect(JSON.stringify([listed.body, audit])).not.to.contain('abcdef');
  });

  it('put dates into a calendar at a secret address that can be changed and closed', async () => {
    const unit = await addUnit(context(), '南坪镇民政所');
    const [worker, supervisor] = [await app.signIn('unit', unit), await app.signIn('supervisor')];
    await publishTasks(context(), [
      { text: '修订制度，报送台账', unitIds: [unit], dueOn: '2024-06-30' },
      {
        text: '报送日报',
        unitIds: [unit],
        wish: { deadline: { date: '2024-07-01', time: '15:00', relative: null, text: '', evidence: null } },
      },
      { text: '外单位的事', unitIds: [await addUnit(context(), '北山乡民政所')], dueOn: '2024-06-30' },
    ]);
    const address = async (agent: Agent): Promise<string> => {
      const { body } = await agent.post('/api/notifications/calendar').expect(200);
      return new URL((body as { url: string }).url).pathname;
    };
    const first = await address(worker);
    const feed = await app.anonymous().get(first).buffer(true).parse(asText).expect(200);
    expect(feed.headers['content-type']).to.equal('text/calendar; charset=utf-8');
    const text = (feed.body as string).replace(/\r\n /g, '');
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(2);
    expect(text).to.contain('SUMMARY:修订制度，报送台账').and.to.contain('DTSTART;VALUE=DATE:20240630');
    expect(text).to.contain('DTEND:20240701T070000Z');
    expect(text).not.to.contain('外单位的事');
    const again = await address(worker);
    await app.anonymous().get(first).expect(404);
    await app.anonymous().get(again).expect(200);
    await worker.delete('/api/notifications/calendar').expect(204);
    await app.anonymous().get(again).expect(404);
    const office = await app
      .anonymous()
      .get(await address(supervisor))
      .buffer(true)
      .parse(asText)
      .expect(200);
    expect((office.body as string).match(/BEGIN:VEVENT/g)).to.have.length(3);
  });
});

type Parser = Parameters<ReturnType<Agent['get']>['parse']>[0];
const asText: Parser = (response, done) => {
  let text = '';
  response.setEncoding('utf8');
  response.on('data', (piece: string) => (text += piece));
  response.on('end', () => done(null, text));
};
