import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runDirectory } from './runDirectory.js';

export type Role = 'web' | 'worker';

/** Another server already uses this DATA_DIR. `message` is Chinese and says what to do. */
export class DataDirInUseError extends Error {
  override readonly name = 'DataDirInUseError';
  readonly code = 'data-dir-in-use';
  constructor(dataDir: string, pid: number) {
    super(
      `数据目录 ${dataDir} 正由另一个盯办服务使用（进程 ${pid}）。` +
        '请先停止它；要同时运行两个独立的服务，请用 DATA_DIR 为它们各指定一个目录。',
    );
  }
}

/** A process's hold on DATA_DIR. The owner runs the database and Redis there; a guest uses the owner's. */
export interface DataHold {
  readonly owner: boolean;
  /** Guests only: called when the owner has gone, so that this process may claim DATA_DIR in its place. */
  onOwnerGone(listener: () => void): void;
  release(): Promise<void>;
}

interface Greeting {
  pid: number;
  roles: Role[];
}

/**
 * Claims DATA_DIR for this process, or joins the process that has it: `serve --worker` beside `serve --web`.
 * The claim is a listening Unix socket, so it ends with its process however that ends.
 * @throws DataDirInUseError when there is already a web server on it and this would be another.
 */
export async function holdDataDir(dataDir: string, roles: Role[]): Promise<DataHold> {
  const claim = claimAddress(dataDir);
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const hold = (await join(claim, dataDir, roles)) ?? (await own(claim, roles));
    if (hold) return hold;
    await pause(20);
  }
  throw new Error(`无法取得数据目录 ${dataDir} 的使用权，请稍后再试。`);
}

/**
 * Where the owner listens. On Linux an address that is no file (unix(7), abstract socket): the kernel gives it to one
 * process only and takes it back when that process ends, so nothing stale is ever in the way.
 */
export function claimAddress(dataDir: string): string {
  if (process.platform !== 'linux') return path.join(runDirectory(dataDir), 'owner.sock');
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 32);
  return `\0dingban-${name}`;
}

/** Null when nobody answers on the claim. */
async function join(claim: string, dataDir: string, roles: Role[]): Promise<DataHold | null> {
  const socket = await answering(claim);
  if (!socket) return null;
  const present = await readGreeting(socket);
  if (!present) return null;
  if (present.roles.includes('web') && roles.includes('web')) {
    socket.destroy();
    throw new DataDirInUseError(dataDir, present.pid);
  }
  socket.write(line({ pid: process.pid, roles }));
  const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  let released = false;
  return {
    owner: false,
    onOwnerGone: (listener) => void gone.then(() => released || listener()),
    async release() {
      released = true;
      socket.destroy();
    },
  };
}

/** Null when another process was quicker. */
async function own(claim: string, roles: Role[]): Promise<DataHold | null> {
  const connected = new Map<net.Socket, Role[]>();
  const server = net.createServer((socket) => {
    socket.write(line({ pid: process.pid, roles: [...roles, ...[...connected.values()].flat()] }));
    connected.set(socket, []);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => connected.delete(socket));
    void readGreeting(socket).then((guest) => guest && connected.set(socket, guest.roles));
  });
  server.unref();
  if (!claim.startsWith('\0')) rmSync(claim, { force: true });
  server.listen(claim);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
  return {
    owner: true,
    onOwnerGone: () => undefined,
    async release() {
      for (const guest of connected.keys()) guest.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answering(socketPath: string): Promise<net.Socket | null> {
  const socket = net.connect(socketPath);
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(socket.on('error', () => socket.destroy())));
    socket.once('error', () => resolve(null));
  });
}

/** Null when the other side goes away before it has said who it is. */
async function readGreeting(socket: net.Socket): Promise<Greeting | null> {
  return new Promise((resolve) => {
    let said = '';
    socket.once('close', () => resolve(null));
    const listen = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      if (!said.includes('\n')) return;
      socket.off('data', listen);
      socket.resume();
      resolve(JSON.parse(said) as Greeting);
    };
    socket.on('data', listen);
  });
}

const line = (greeting: Greeting): string => `${JSON.stringify(greeting)}\n`;
