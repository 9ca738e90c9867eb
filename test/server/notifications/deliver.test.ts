import { expect } from 'chai';
import { DeliveryModel, type Delivery } from '../../../plans/notifications/model.js';
import { addRobot } from '../../../plans/notifications/robots.js';
import { createPerson } from '../../../plans/people/commands/createPerson.js';
import { editPerson } from '../../../plans/people/commands/editPerson.js';
import { deliverDue } from '../../../server/notifications/deliver.js';
import { systemContext } from '../../support/app.js';
import { openHookSink, taken, type HookSink } from '../../support/hookSink.js';
import { openSmtpSink, type SmtpSink } from '../../support/smtpSink.js';
import { useDatabase } from '../../support/storage.js';

describe('sending mails and robot messages', () => {
  const database = useDatabase();
  const start = new Date('2024-06-20T02:00:00Z');
  let now = start;
  const clock = () => now;
  const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));
  let smtp: SmtpSink;
  let hook: HookSink;
  let personId: string;
  let robotId: string;

  before(async () => {
    [smtp, hook] = await Promise.all([openSmtpSink(), openHookSink()]);
  });
  after(async () => {
    hook.close();
    await smtp.close();
  });
  beforeEach(async () => {
    await database.empty();
    now = start;
    smtp.mails.length = 0;
    hook.received.length = 0;
    smtp.next = 'take';
    hook.next = taken;
    const context = systemContext(start);
    const account = { username: 'zhouyan', name: '周燕', role: 'supervisor' as const, unitId: null };
    personId = (await createPerson(context, { ...account, email: 'zhouyan@qingshan.example' })).person._id;
    const url = `http://${hook.host}/robot/send?access_token=abc`;
    const robot = { name: '工作群', form: 'dingtalk' as const, url, secret: 'SECdemo', unitId: null };
    robotId = (await addRobot(context, { ...robot, kinds: ['order'], active: true }))._id;
  });

  const deliver = () =>
    deliverDue(
      {
        smtpUrl: smtp.url,
        mailFrom: '盯办 <office@qingshan.example>',
        publicUrl: 'https://dingban.example',
        robotHosts: [hook.host],
        environment: 'test',
      },
      clock,
    );
  const keep = async (over: Partial<Delivery> = {}): Promise<string> => {
    const delivery = {
      _id: 'd'.repeat(23) + String(await DeliveryModel.countDocuments()),
      channel: 'mail',
      personId,
      kind: 'order',
      title: '下发黄色督办单督办〔2024〕3号',
      words: '请于6月28日前报送整改情况。',
      link: { kind: 'order', id: 'a'.repeat(24) },
      state: 'waiting',
      notBefore: now,
      createdAt: now,
      ...over,
    };
    await DeliveryModel.insertMany([delivery as Delivery]);
    return delivery._id;
  };
  const robotMessage = () => keep({ channel: 'robot', personId: null, robotId, mentions: ['13800000001'] });
  const look = async (id: string) => {
    const found = await DeliveryModel.findById(id).lean<Delivery | null>();
    if (!found) throw new Error('the delivery is gone');
    return found;
  };

  it('mails to the person, in Chinese, with the page to open', async () => {
    const id = await keep();
    expect(await deliver()).to.equal(1);
    expect(await look(id)).to.deep.include({ state: 'sent', sentAt: now, attempts: 1 });
    const [mail = ''] = smtp.mails;
    const subject = [...mail.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/gi)].map(([, text]) =>
      Buffer.from(text ?? '', 'base64').toString(),
    );
    expect(subject.join('')).to.contain('【督办单】下发黄色督办单督办〔2024〕3号');
    expect(mail).to.match(/^To: .*zhouyan@qingshan\.example/m);
    expect(mail).to.contain(`Message-ID: <${id}@qingshan.example>`);
    const body = Buffer.from(
      mail
        .split(/\r?\n\r?\n/)
        .slice(1)
        .join(''),
      'base64',
    ).toString();
    expect(body)
      .to.contain('请于6月28日前报送整改情况。')
      .and.to.contain(`https://dingban.example/orders?id=${'a'.repeat(24)}`);
  });

  it('sends each thing once, however many workers look for work', async () => {
    for (let count = 0; count < 8; count += 1) await keep();
    await robotMessage();
    await Promise.all([deliver(), deliver(), deliver()]);
    await deliver();
    expect(smtp.mails).to.have.length(8);
    expect(hook.received).to.have.length(1);
  });

  it('waits until the time has come', async () => {
    const id = await keep({ notBefore: new Date(start.getTime() + 60_000) });
    expect(await deliver()).to.equal(0);
    later(1);
    expect(await deliver()).to.equal(1);
    expect((await look(id)).state).to.equal('sent');
  });

  it('tries again after longer and longer waits, and gives up after the sixth time', async () => {
    smtp.next = { code: 451 };
    const id = await keep();
    for (const wait of [1, 5, 15, 60, 240]) {
      await deliver();
      const delivery = await look(id);
      expect(delivery.state).to.equal('waiting');
      expect(delivery.notBefore.getTime() - now.getTime()).to.equal(wait * 60_000);
      later(wait);
    }
    await deliver();
    expect(await look(id)).to.include({ state: 'failed', attempts: 6, error: '邮件服务器拒收（451）' });
  });

  it('goes through once the mail server takes it', async () => {
    smtp.next = { code: 451 };
    const id = await keep();
    await deliver();
    smtp.next = 'take';
    later(1);
    await deliver();
    expect(await look(id)).to.include({ state: 'sent', attempts: 2, error: '' });
    expect(smtp.mails).to.have.length(1);
  });

  it('does not try again what the mail server will never take', async () => {
    smtp.next = { code: 554 };
    const id = await keep();
    await deliver();
    expect(await look(id)).to.include({ state: 'failed', attempts: 1 });
  });

  it('does not send again what may have arrived when the line broke', async () => {
    smtp.next = 'cut';
    hook.next = 'cut';
    const [mail, message] = [await keep(), await robotMessage()];
    await deliver();
    expect((await look(mail)).state).to.equal('uncertain');
    expect((await look(message)).state).to.equal('uncertain');
    smtp.next = 'take';
    hook.next = taken;
    later(600);
    await deliver();
    expect([smtp.mails.length, hook.received.length]).to.deep.equal([1, 1]);
  });

  it('does not send again what a killed worker had claimed', async () => {
    const id = await keep({ state: 'sending', attempts: 1, claimedAt: start });
    later(5);
    await deliver();
    expect((await look(id)).state).to.equal('sending');
    later(6);
    await deliver();
    expect((await look(id)).state).to.equal('uncertain');
    expect(smtp.mails).to.deep.equal([]);
  });

  it('tries again where nobody answers at all', async () => {
    const gone = await openHookSink();
    gone.close();
    const url = `http://${gone.host}/x`;
    const robot = { name: '旧群', form: 'wecom' as const, url, secret: '', unitId: null };
    const away = await addRobot(systemContext(start), { ...robot, kinds: ['order'], active: true });
    const id = await keep({ channel: 'robot', personId: null, robotId: away._id });
    const config = { smtpUrl: undefined, mailFrom: undefined, publicUrl: undefined, robotHosts: [gone.host] };
    await deliverDue({ ...config, environment: 'test' }, clock);
    expect((await look(id)).state).to.equal('waiting');
    await DeliveryModel.updateOne({ _id: id }, { notBefore: now });
    await deliverDue({ ...config, robotHosts: [], environment: 'test' }, clock);
    expect((await look(id)).state).to.equal('failed');
  });

  it('signs a robot’s message and calls people by telephone number', async () => {
    const id = await robotMessage();
    await deliver();
    expect((await look(id)).state).to.equal('sent');
    const [message] = hook.received;
    expect(message?.path).to.match(/^\/robot\/send\?access_token=abc&timestamp=1718848800000&sign=/);
    expect(message?.body).to.deep.include({ at: { atMobiles: ['13800000001'], isAtAll: false } });
  });

  it('reads what a robot answers', async () => {
    for (const [answer, state] of [
      [{ status: 200, body: '{"errcode":45009,"errmsg":"api freq out of limit"}' }, 'waiting'],
      [{ status: 200, body: '{"errcode":93000,"errmsg":"invalid webhook url"}' }, 'failed'],
      [{ status: 200, body: '<html>ok</html>' }, 'uncertain'],
      [{ status: 502, body: '' }, 'waiting'],
      [{ status: 404, body: '' }, 'failed'],
      [{ status: 302, body: '' }, 'failed'],
    ] as const) {
      hook.next = answer;
      const id = await robotMessage();
      await deliver();
      expect((await look(id)).state, answer.body || String(answer.status)).to.equal(state);
    }
    expect(hook.received.every(({ path }) => path.startsWith('/robot/send'))).to.equal(true);
  });

  it('sends nothing to who has left or has no address', async () => {
    const id = await keep();
    await editPerson(systemContext(start), { id: personId, edit: { active: false } }).catch(() => undefined);
    await deliver();
    expect(await look(id)).to.include({ state: 'cancelled', error: '收件人已停用或没有邮箱' });
    expect(smtp.mails).to.deep.equal([]);
  });
});
