import { linkSync, renameSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { once } from 'node:events';
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
  const folder = runDirectory(dataDir);
  const claim = path.join(folder, 'owner.sock');
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const guest = await join(claim, dataDir, roles);
    if (guest) return guest;
    const owner = await own(claim, path.join(folder, `owner-${process.pid}.sock`), roles);
    if (owner) return owner;
  }
  throw new Error(`无法取得数据目录 ${dataDir} 的使用权，请稍后再试。`);
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
  const gone = once(socket, 'close');
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
async function own(claim: string, ownSocket: string, roles: Role[]): Promise<DataHold | null> {
  const guests = new Map<net.Socket, Greeting>();
  const server = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('close', () => guests.delete(socket));
    socket.write(
      line({ pid: process.pid, roles: [...roles, ...[...guests.values()].flatMap((guest) => guest.roles)] }),
    );
    void readGreeting(socket).then((guest) => guest && guests.set(socket, guest));
  });
  server.unref();
  rmSync(ownSocket, { force: true });
  server.listen(ownSocket);
  await once(server, 'listening');

  if (!(await linkFresh(ownSocket, claim))) {
    server.close();
    return null;
  }
  rmSync(ownSocket, { force: true });
  return {
    owner: true,
    onOwnerGone: () => undefined,
    async release() {
      rmSync(claim, { force: true });
      for (const guest of guests.keys()) guest.destroy();
      server.close();
    },
  };
}

/** Puts the claim in place in one step; a dead one that is in the way is set aside first. */
async function linkFresh(ownSocket: string, claim: string): Promise<boolean> {
  if (tryLink(ownSocket, claim)) return true;
  const aside = `${ownSocket}.old`;
  try {
    renameSync(claim, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return tryLink(ownSocket, claim);
    throw error;
  }
  const alive = await answering(aside);
  alive?.destroy();
  if (alive) tryLink(aside, claim);
  rmSync(aside, { force: true });
  return alive ? false : tryLink(ownSocket, claim);
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
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
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
