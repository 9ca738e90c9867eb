import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import mongoose from 'mongoose';
import supertest from 'supertest';
import type { Role } from '../../plans/context.js';
import { systemActor, type CommandContext } from '../../plans/context.js';
import { createPerson } from '../../plans/people/commands/createPerson.js';
import { createApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { openChangeFeed } from '../../server/events/changeFeed.js';
import { openEventStreams } from '../../server/events/eventStreams.js';
import { prepareFirstStart } from '../../server/firstStart.js';
import { jobKinds } from '../../server/queues/kinds.js';
import { openQueues } from '../../server/queues/queues.js';
import type { Services } from '../../server/services.js';
import { testLog } from './log.js';
import { redisForTest } from './redis.js';
import { useDatabase } from './storage.js';

export type Agent = ReturnType<typeof supertest.agent>;

export interface TestApp {
  readonly services: Services;
  readonly url: string;
  /** Sets the clock that every request is told. */
  setNow(instant: string): void;
  /** Opens an account and signs it in; the agent keeps its cookie. */
  signIn(role: Role, unitId?: string | null): Promise<Agent>;
  /** Nobody. */
  anonymous(): Agent;
}

/**
 * The real application on 127.0.0.1 with the database, the Redis and the worker of the test run, for the enclosing
 * `describe`. Each test begins with an empty database that has been through its first start.
 */
export function useApp({ now = '2024-06-20T10:00:00+08:00' }: { now?: string } = {}): TestApp {
  const database = useDatabase();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'dingban-app-'));
  let current = new Date(now);
  let services: Services | undefined;
  let server: Server | undefined;
  let people = 0;

  before('starts the application', async function () {
    this.timeout(60_000);
    const config = readConfig({ DATA_DIR: dataDir, SEED_SAMPLE: 'false', NODE_ENV: 'test' }, dataDir);
    const redisUrl = await redisForTest();
    const queues = openQueues(redisUrl, jobKinds, testLog);
    const changes = openChangeFeed(redisUrl, testLog);
    services = {
      config,
      connection: mongoose.connection,
      queues,
      changes,
      streams: openEventStreams(changes, testLog),
      log: testLog,
      clock: () => current,
    };
    await queues.work(services, jobKinds);
    server = (await createApp(services)).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  beforeEach(async () => {
    current = new Date(now);
    await database.empty();
    await prepareFirstStart(started(services));
  });
  after('stops the application', async () => {
    services?.streams.close();
    server?.closeAllConnections();
    server?.close();
    services?.changes.close();
    await services?.queues.close(2_000);
    rmSync(dataDir, { recursive: true, force: true });
  });

  const url = () => `http://127.0.0.1:${String((started(server).address() as AddressInfo).port)}`;
  return {
    get services() {
      return started(services);
    },
    get url() {
      return url();
    },
    setNow(instant) {
      current = new Date(instant);
    },
    async signIn(role, unitId = null) {
      people += 1;
      const account = { username: `${role}${String(people)}`, password: 'Kq7!vm2-Zt9x' };
      await createPerson(systemContext(current), {
        ...account,
        name: `${role}${String(people)}`,
        role,
        unitId,
      });
      const agent = supertest.agent(url());
      await agent.post('/api/session').send(account).expect(200);
      return agent;
    },
    anonymous: () => supertest.agent(url()),
  };
}

/** The context of the product itself, for preparing what a test is not about. */
export function systemContext(now: Date): CommandContext {
  return { actor: systemActor, now, origin: { ip: null, via: 'system' } };
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the application runs only inside tests');
  return part;
}
