import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import mongoose from 'mongoose';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { superviseProcess, type ProcessPlan } from '../processes/supervisedProcess.js';
import { programOnPath } from '../processes/programOnPath.js';
import { answersWithin } from '../timeLimit.js';
import { EngineUnavailableError, nodeForEngine } from './privateLibrary.js';
import { leaveRunDirectory, runDirectory } from './runDirectory.js';

/** The database of one server. */
export interface Storage {
  /** Address with the name of the database; stays the same across restarts of the process behind it. */
  uri: string;
  kind: 'external' | 'mongod' | 'embedded';
  /** Process id of the child, where there is one. */
  pid: number | undefined;
  /** Called each time the database process had died and was started again. */
  onRestart(listener: () => void): void;
  stop(): Promise<void>;
}

const databaseName = 'dingban';

/**
 * Where the database of `dataDir` answers, whoever of the servers that share it has started it. On a socket of the same
 * machine the driver may look every second, so that a database that was started again is found at once.
 */
export function localMongoUri(dataDir: string): string {
  const options = 'directConnection=true&heartbeatFrequencyMS=1000&connectTimeoutMS=10000';
  return `mongodb://${encodeURIComponent(socketIn(dataDir))}/${databaseName}?${options}`;
}

/**
 * Starts the database: the one at MONGODB_URI; else a `mongod` of this machine on a private folder; else the embedded
 * engine in a child process. The latter two keep what they hold in DATA_DIR and are started again when they die.
 * The caller must own DATA_DIR (see dataOwner.ts).
 * @throws ProcessStartError, EngineUnavailableError
 */
export async function startStorage(
  config: Pick<Config, 'mongodbUri' | 'dataDir'>,
  log: Log,
): Promise<Storage> {
  if (config.mongodbUri) return externalStorage(config.mongodbUri);
  const plan = await localPlan(config.dataDir);
  const child = await superviseProcess(plan, log);
  log.info({ pid: child.pid, folder: plan.folder }, `${plan.name}已启动`);
  return {
    uri: localMongoUri(config.dataDir),
    kind: plan.kind,
    get pid() {
      return child.pid;
    },
    onRestart: (listener) => child.onRestart(listener),
    async stop() {
      await child.stop();
      rmSync(scratchIn(config.dataDir), { recursive: true, force: true });
      leaveRunDirectory(config.dataDir);
    },
  };
}

/** A database that others run; nothing to stop or to watch. */
export function externalStorage(uri: string): Storage {
  return { uri, kind: 'external', pid: undefined, onRestart: () => undefined, stop: async () => undefined };
}

type StoragePlan = ProcessPlan & { kind: 'mongod' | 'embedded'; folder: string };

/** Neither can read the other's files, so what has begun with one stays with it, even when a mongod is installed later. */
async function localPlan(dataDir: string): Promise<StoragePlan> {
  const engineFolder = path.join(dataDir, 'mongo');
  const mongodFolder = path.join(dataDir, 'mongod');
  if (existsSync(engineFolder)) return enginePlan(dataDir, engineFolder);
  const mongod = await programOnPath('mongod', process.env['MONGOMS_SYSTEM_BINARY']);
  if (mongod) return mongodPlan(mongod, dataDir, mongodFolder);
  if (!existsSync(mongodFolder)) return enginePlan(dataDir, engineFolder);
  throw new EngineUnavailableError(
    `${mongodFolder} 里的数据由 mongod 写成，但现在找不到 mongod。请重新安装 mongod，或用 MONGOMS_SYSTEM_BINARY 指定它的路径。`,
  );
}

function enginePlan(dataDir: string, folder: string): StoragePlan {
  const node = nodeForEngine();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const socket = socketIn(dataDir);
  const scratch = scratchIn(dataDir);
  return {
    kind: 'embedded',
    folder,
    name: '内置数据库引擎',
    command: node.command,
    args: [...node.args, ...engineProgram(), folder, socket],
    env: { ...process.env, TMPDIR: scratch, NODE_OPTIONS: '' },
    watchesInput: true,
    async prepare() {
      await predecessorGone(socket);
      rmSync(scratch, { recursive: true, force: true });
      mkdirSync(scratch, { recursive: true, mode: 0o700 });
    },
    ready: (signal) => storageAnswers(localMongoUri(dataDir), signal),
    startLimitMs: 120_000,
  };
}

/** Listens on the socket alone: the port is named because mongod wants one, and never opened. */
function mongodPlan(mongod: string, dataDir: string, folder: string): StoragePlan {
  const socket = socketIn(dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    kind: 'mongod',
    folder,
    name: '数据库 mongod',
    command: mongod,
    args: ['--dbpath', folder, '--bind_ip', socket, '--nounixsocket', '--filePermissions', '0700', '--quiet'],
    prepare: () => predecessorGone(socket),
    ready: (signal) => storageAnswers(localMongoUri(dataDir), signal),
    startLimitMs: 120_000,
  };
}

/** Sources run through tsx; the built program runs by itself. */
function engineProgram(): string[] {
  const here = fileURLToPath(import.meta.url);
  const program = path.join(path.dirname(here), `engineProcess${path.extname(here)}`);
  return here.endsWith('.ts') ? ['--import', import.meta.resolve('tsx'), program] : [program];
}

function socketIn(dataDir: string): string {
  return path.join(runDirectory(dataDir), 'mongo.sock');
}

/** Where the engine makes its own socket, under a name of its own at each start. */
function scratchIn(dataDir: string): string {
  return path.join(runDirectory(dataDir), 'engine');
}

/** A server that was killed leaves its database a moment to end by itself: wait for that, then clear the socket away. */
async function predecessorGone(socket: string): Promise<void> {
  const uri = `mongodb://${encodeURIComponent(socket)}/?directConnection=true`;
  for (let attempt = 0; attempt < 100 && existsSync(socket) && (await pings(uri)); attempt += 1)
    await pause(100);
  rmSync(socket, { force: true });
}

/** Resolves once the database at `uri` answers; rejects when `signal` is aborted. */
export async function storageAnswers(uri: string, signal: AbortSignal): Promise<void> {
  while (!(await pings(uri))) await pause(50, undefined, { signal });
}

/** An answer that does not come in two seconds is none: a socket closed at the wrong moment gives neither. */
async function pings(uri: string): Promise<boolean> {
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 300, maxPoolSize: 1 });
  const answered = await answersWithin(2_000, client.db('admin').command({ ping: 1 }));
  await client.close();
  return answered;
}
