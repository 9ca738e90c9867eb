import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { packageRoot } from '../../server/version.js';

interface Server {
  process: ChildProcess;
  address: string;
  said(): string;
}

/** Whole servers on a folder of their own, with their own database and Redis, as `npm start` runs them. */
describe('dingban serve', function () {
  this.timeout(120_000);
  let dataDir: string;
  const running = new Set<ChildProcess>();

  const start = async (...options: string[]): Promise<Server> => {
    const program = [
      '--import',
      import.meta.resolve('tsx'),
      path.join(packageRoot, 'server', 'cli', 'main.ts'),
      'serve',
      ...options,
    ];
    const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', SEED_SAMPLE: 'false' };
    const child = spawn(process.execPath, program, { cwd: dataDir, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = once(child, 'exit').then(() => running.delete(child));
    while (!said.includes('已启动：http') && !said.includes('后台任务进程已启动') && running.has(child))
      await pause(50);
    if (!running.has(child)) await ended;
    return { process: child, address: /https?:\/\/[\w.:]+/.exec(said)?.[0] ?? '', said: () => said };
  };

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'dingban-serve-'));
  });
  afterEach(async () => {
    for (const child of running) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    running.clear();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('comes back after its database and its Redis were killed, and says so', async () => {
    const server = await start();
    expect(await health(server)).to.deep.include({ status: 'ok', database: true, queue: true });
    const killed = childrenOn(dataDir).filter(({ command }) =>
      /redis-server|engineProcess|mongod/.test(command),
    );
    expect(killed).to.have.length.at.least(2);
    for (const { pid } of killed) process.kill(pid, 'SIGKILL');

    await until(() => (server.said().match(/已重新启动/g) ?? []).length === 2);
    await until(() => isWell(server));
  });

  it('takes its children along when it is killed itself, and starts again on what they kept', async () => {
    const first = await start();
    // Told after the address, in a line of its own
    await until(() => /一次性密码/.test(first.said()));
    first.process.kill('SIGKILL');
    await until(() => childrenOn(dataDir).length === 0);

    const second = await start();
    expect(await health(second)).to.deep.include({ status: 'ok' });
    expect(second.said()).not.to.match(/一次性密码/);
  });

  it('refuses to be a second server on the same folder', async () => {
    await start();
    const second = await start();
    expect(second.process.exitCode).to.equal(1);
    expect(second.said()).to.include('正由另一个盯办服务使用');
  });

  it('runs web and worker apart; the one that is left takes the database over', async () => {
    const worker = await start('--worker');
    const web = await start('--web');
    expect(await health(web)).to.deep.include({ status: 'ok' });
    worker.process.kill('SIGKILL');
    await until(() => /由本进程接管[^]*已启动/.test(web.said()));
    await until(() => isWell(web));
  });

  it('ends in good order on SIGTERM, with nothing left running', async () => {
    const server = await start();
    server.process.kill('SIGTERM');
    const [code] = (await once(server.process, 'exit')) as [number];
    expect(code).to.equal(0);
    expect(childrenOn(dataDir)).to.deep.equal([]);
    expect(readdirSync(dataDir)).not.to.include('run');
  });
});

async function health(server: Server): Promise<{ status: string }> {
  const answer = await fetch(`${server.address}/api/health`, {
    headers: { connection: 'close' },
    signal: AbortSignal.timeout(5_000),
  });
  return (await answer.json()) as { status: string };
}

/** While the database changes hands a request may be cut off; that is not well, and asked again. */
async function isWell(server: Server): Promise<boolean> {
  return health(server).then(
    ({ status }) => status === 'ok',
    () => false,
  );
}

/** Processes whose command line names the folder, apart from the servers themselves. Linux only, as is /proc. */
function childrenOn(dataDir: string): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }))
    .filter(({ command }) => command.includes(dataDir));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Resolves when the condition holds; mocha's own limit ends a wait in vain. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(50);
}
