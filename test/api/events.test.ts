import { expect } from 'chai';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { recordEntry } from '../../plans/ledgers/commands/recordEntry.js';
import { editPerson } from '../../plans/people/commands/editPerson.js';
import { systemContext, useApp, type Agent } from '../support/app.js';
import { hazardOf } from '../support/hazard.js';
import { addUnit } from '../support/publishedPlan.js';

interface Event {
  id: string | null;
  data: { type: string; id: string; deed?: string };
}

/** A browser's side of one stream, as text over a plain connection. */
class Listening {
  private text = '';
  readonly ended: Promise<void>;
  private constructor(private readonly response: IncomingMessage) {
    response.setEncoding('utf8').on('data', (piece: string) => (this.text += piece));
    response.on('error', () => undefined);
    this.ended = new Promise((resolve) => response.once('close', () => resolve()));
  }

  static async open(url: string, cookie: string, lastEventId?: string): Promise<Listening> {
    const asking = request(`${url}/api/events`, {
      headers: { Cookie: cookie, ...(lastEventId ? { 'Last-Event-ID': lastEventId } : {}) },
    });
    asking.on('error', () => undefined).end();
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    const listening = new Listening(response);
    if (response.statusCode === 200) await listening.until(({ text }) => text.includes('retry:'));
    return listening;
  }

  get status(): number | undefined {
    return this.response.statusCode;
  }

  get events(): Event[] {
    return this.text
      .split('\n\n')
      .filter((block) => block.includes('data: '))
      .map((block) => ({
        id: /^id: (.*)$/m.exec(block)?.[1] ?? null,
        data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? '{}') as Event['data'],
      }));
  }

  /** Waits for the stream itself, not for a span of time; the test's own limit ends a wait in vain. */
  async until(holds: (seen: { text: string; events: Event[] }) => boolean): Promise<void> {
    while (!holds({ text: this.text, events: this.events })) await once(this.response, 'data');
  }

  stop(): void {
    this.response.destroy();
  }
}

describe('the event stream', () => {
  const app = useApp();
  const opened: Listening[] = [];
  afterEach(() => opened.splice(0).forEach((listening) => listening.stop()));

  const cookieOf = (agent: Agent): string => {
    const everywhere = { domain: '127.0.0.1', path: '/', secure: false, script: false };
    return agent.jar.getCookies(everywhere).toValueString();
  };
  const listen = async (agent: Agent, lastEventId?: string): Promise<Listening> => {
    const listening = await Listening.open(app.url, cookieOf(agent), lastEventId);
    opened.push(listening);
    return listening;
  };
  const context = () => systemContext(app.services.clock());
  const unit = async (name: string, parentId: string | null = null) => ({
    id: await addUnit(context(), name, parentId),
    name,
  });
  const found = (at: { id: string; name: string }) => recordEntry(context(), 'hazards', hazardOf(at));

  it('needs a sign-in', async () => {
    const refused = await Listening.open(app.url, '');
    expect(refused.status).to.equal(401);
    refused.stop();
  });

  it('tells a supervisor of everything, and a unit of its own and those below', async () => {
    const [bureau, other] = [await unit('青杉区民政局'), await unit('白榆区民政局')];
    const home = await unit('青杉区敬老院', bureau.id);
    const [office, worker] = [
      await listen(await app.signIn('supervisor')),
      await listen(await app.signIn('unit', bureau.id)),
    ];
    const theirs = await found(other);
    const mine = await found(home);
    const last = ({ events }: { events: Event[] }) => events.some(({ data }) => data.id === mine._id);
    await Promise.all([office.until(last), worker.until(last)]);
    const hazards = (listening: Listening) =>
      listening.events.filter(({ data }) => data.type === 'ledgerEntry').map(({ data }) => data.id);
    expect(hazards(office)).to.deep.equal([theirs._id, mine._id]);
    expect(hazards(worker)).to.deep.equal([mine._id]);
    expect(worker.events.at(-1)?.data).to.include({ deed: 'recordLedgerEntry' });
  });

  it('goes on where a broken connection ended, in order and without gaps', async () => {
    const home = await unit('云台敬老院');
    const supervisor = await app.signIn('supervisor');
    const first = await listen(supervisor);
    const seen = await found(home);
    await first.until(({ events }) => events.some(({ data }) => data.id === seen._id));
    const lastId = first.events.at(-1)?.id ?? '';
    first.stop();
    const missed = [await found(home), await found(home)];
    const again = await listen(supervisor, lastId);
    const next = await found(home);
    await again.until(({ events }) => events.some(({ data }) => data.id === next._id));
    expect(again.events.map(({ data }) => data.id)).to.deep.equal([...missed, next].map(({ _id }) => _id));
    const ids = again.events.map(({ id }) => Number(id));
    expect(ids).to.deep.equal(ids.map((_, index) => Number(lastId) + 1 + index));
  });

  it('does not mind a Last-Event-ID that is none', async () => {
    const supervisor = await app.signIn('supervisor');
    for (const odd of ['x', '-3', '999999999']) {
      const listening = await listen(supervisor, odd);
      expect(listening.status).to.equal(200);
    }
  });

  it('tells people of their own notifications only', async () => {
    const [one, other] = [await app.signIn('leader'), await app.signIn('leader')];
    const me = await one.get('/api/session').expect(200);
    const [mine, theirs] = [await listen(one), await listen(other)];
    app.services.changes.publish({ type: 'notifications', personIds: [me.body.id as string] });
    await mine.until(({ events }) => events.length > 0);
    expect(mine.events[0]?.data.type).to.equal('notification');
    expect(theirs.events).to.deep.equal([]);
  });

  it('closes when the person signs out, and when the account is switched off', async () => {
    const leaving = await app.signIn('viewer');
    const first = await listen(leaving);
    await leaving.delete('/api/session').expect(204);
    await first.ended;

    const removed = await app.signIn('viewer');
    const me = await removed.get('/api/session').expect(200);
    const second = await listen(removed);
    await editPerson(context(), { id: me.body.id as string, edit: { active: false } });
    await second.ended;
  });
});
