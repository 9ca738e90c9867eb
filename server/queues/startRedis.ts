import { existsSync, mkdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { programOnPath } from '../processes/programOnPath.js';
import { ProcessStartError, superviseProcess, type ProcessPlan } from '../processes/supervisedProcess.js';
import { leaveRunDirectory, runDirectory } from '../storage/runDirectory.js';

/** The Redis of one server. */
export interface RedisServer {
  url: string;
  /** Process id of the child, where there is one. */
  pid: number | undefined;
  onRestart(listener: () => void): void;
  stop(): Promise<void>;
}

/** Where the Redis of `dataDir` answers, whoever of the servers that share it has started it. */
export function localRedisUrl(dataDir: string): string {
  return `unix://${encodeURI(socketIn(dataDir))}`;
}

/**
 * Uses the Redis at REDIS_URL, else starts `redis-server` on a Unix socket with its append-only file in
 * DATA_DIR/redis, each write on disk before it is acknowledged; started again when it dies.
 * The caller must own DATA_DIR (see storage/dataOwner.ts).
 * @throws ProcessStartError
 */
export async function startRedis(
  config: Pick<Config, 'redisUrl' | 'dataDir'>,
  log: Log,
): Promise<RedisServer> {
  if (config.redisUrl) return externalRedis(config.redisUrl);
  const program = await programOnPath('redis-server');
  if (!program) {
    throw new ProcessStartError(
      '找不到 redis-server。请在项目目录运行 npm run setup，或用 REDIS_URL 指定已有的 Redis。',
    );
  }
  const plan = redisPlan(program, config.dataDir);
  const child = await superviseProcess(plan, log);
  log.info({ pid: child.pid }, `${plan.name}已启动`);
  return {
    url: localRedisUrl(config.dataDir),
    get pid() {
      return child.pid;
    },
    onRestart: (listener) => child.onRestart(listener),
    async stop() {
      await child.stop();
      rmSync(socketIn(config.dataDir), { force: true });
      leaveRunDirectory(config.dataDir);
    },
  };
}

/** A Redis that others run; nothing to stop or to watch. */
export function externalRedis(url: string): RedisServer {
  return { url, pid: undefined, onRestart: () => undefined, stop: async () => undefined };
}

function redisPlan(program: string, dataDir: string): ProcessPlan {
  const socket = socketIn(dataDir);
  const folder = path.join(dataDir, 'redis');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const settings = {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    dir: folder,
    appendonly: 'yes',
    appendfsync: 'always',
    save: '',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
  };
  return {
    name: '任务队列 Redis',
    command: program,
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    prepare: () => predecessorGone(socket),
    async ready(signal) {
      while ((await ask(socket, 'PING')) !== '+PONG') await pause(30, undefined, { signal });
    },
    startLimitMs: 120_000,
  };
}

function socketIn(dataDir: string): string {
  return path.join(runDirectory(dataDir), 'redis.sock');
}

/** Ends in good order what a killed server has left running on the socket, and clears the socket away. */
async function predecessorGone(socket: string): Promise<void> {
  for (let attempt = 0; attempt < 100 && existsSync(socket); attempt += 1) {
    if ((await ask(socket, 'SHUTDOWN')) === null) break;
    await pause(100);
  }
  rmSync(socket, { force: true });
}

/** First line of the answer to a command; an empty string when the connection closes first; null when nobody listens. */
async function ask(socketPath: string, command: string): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = net.connect(socketPath);
    socket.once('error', () => resolve(null));
    socket.once('close', () => resolve(''));
    socket.once('connect', () => socket.write(`${command}\r\n`));
    socket.once('data', (chunk) => {
      resolve(chunk.toString('utf8').split('\r\n', 1)[0] ?? '');
      socket.destroy();
    });
    socket.setTimeout(2_000, () => socket.destroy());
  });
}
