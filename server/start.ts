import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import mongoose from 'mongoose';
import { startBacking } from './backing.js';
import type { Config } from './config.js';
import { openChangeFeed } from './events/changeFeed.js';
import { openEventStreams } from './events/eventStreams.js';
import { prepareFirstStart, type FirstAccount } from './firstStart.js';
import { followChanges } from './follow.js';
import { createLog } from './log.js';
import { followAlong } from './notifications/followChanges.js';
import { jobKinds, schedules } from './queues/kinds.js';
import { dailyRoundJob } from './queues/tasks/dailyRound.js';
import { openQueues, type Queues } from './queues/queues.js';
import { closePress } from './rendering/press.js';
import type { Services } from './services.js';
import { buildIndexes } from './storage/buildIndexes.js';
import { connectMongoose } from './storage/connectMongoose.js';
import type { Role } from './storage/dataOwner.js';
import { reconnectWhenQuiet } from './storage/reconnectWhenQuiet.js';

export interface RunningServer {
  /** Address to open in a browser; undefined for a worker without web. */
  address: string | undefined;
  services: Services;
  /** The administrator's account, on the one start that made it. */
  firstAccount: FirstAccount | null;
  /** Ends in good order: no new requests, running ones and jobs finished, then the database. */
  stop(): Promise<void>;
}

/** The port is taken. `message` is Chinese. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
  readonly code = 'port-in-use';
}

/**
 * Starts one process of the product: database and Redis first, then the web, the worker or both.
 * @throws DataDirInUseError, ProcessStartError, EngineUnavailableError, PortInUseError
 */
export async function startServer(config: Config, roles: Role[]): Promise<RunningServer> {
  const log = createLog(config.logLevel);
  const backing = await startBacking(config, roles, log);
  const closers: (() => Promise<unknown>)[] = [() => backing.stop()];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const connection = await connectMongoose(backing.mongoUri);
    closers.push(() => mongoose.disconnect());
    const stopWatching = reconnectWhenQuiet(connection.getClient(), log);
    closers.push(async () => stopWatching());
    const queues = openQueues(backing.redisUrl, jobKinds, log);
    closers.push(() => queues.close());
    const changes = openChangeFeed(backing.redisUrl, log);
    closers.push(async () => changes.close());
    const streams = openEventStreams(changes, log);
    const clock = () => new Date();
    const services: Services = { config, connection, queues, changes, streams, log, clock };

    closers.push(() => closePress(services));

    if (backing.soleUser) await queues.takeBackAbandoned();
    const firstAccount = roles.includes('web') ? await prepareFirstStart(services) : null;
    const address = roles.includes('web') ? await serveWeb(services, closers) : undefined;
    if (roles.includes('worker')) closers.push(await startWorker(services, queues));
    return { address, services, firstAccount, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Returns how to stop following the changes; the queues are closed apart. */
async function startWorker(services: Services, queues: Queues): Promise<() => Promise<void>> {
  await buildIndexes();
  await queues.work(services, jobKinds);
  for (const { kind, cron } of schedules) await queues.repeat(kind, {}, cron);
  // What a crash cut off, and what came due while nothing ran, is not left until midnight.
  await queues.enqueue(dailyRoundJob, {});
  const stop = followAlong(services, () => followChanges(services));
  return async () => stop();
}

async function serveWeb(services: Services, closers: (() => Promise<unknown>)[]): Promise<string> {
  const { createApp } = await import('./app.js');
  const app = await createApp(services);
  await buildIndexes();
  const { port, host, publicUrl } = services.config;
  const server = app.listen(port, host);
  closers.push(() => closeServer(server));
  // Open event streams never end by themselves, so they go before the server waits for its requests.
  closers.push(async () => services.streams.close());
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new PortInUseError(`端口 ${port} 已被占用。请停止占用它的程序，或用 PORT 指定另一个端口。`, {
      cause: error,
    });
  }
  return publicUrl ?? `http://${nameOf(host)}:${(server.address() as AddressInfo).port}`;
}

/** A host to put into an address: one that stands for all interfaces is reached as localhost. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Lets requests under way finish for 10 s; idle connections are closed at once. */
async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), 10_000);
  await closed;
  clearTimeout(force);
}
