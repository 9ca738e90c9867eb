import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import {
  ProcessStartError,
  superviseProcess,
  type ProcessPlan,
  type SupervisedProcess,
} from '../../../server/processes/supervisedProcess.js';
import { testLog } from '../../support/log.js';

const sleeper = (change: Partial<ProcessPlan> = {}): ProcessPlan => ({
  name: '测试进程',
  command: process.execPath,
  args: ['-e', 'setInterval(() => {}, 1000)'],
  prepare: async () => undefined,
  ready: async () => undefined,
  startLimitMs: 5_000,
  ...change,
});

describe('superviseProcess', function () {
  this.timeout(30_000);
  let child: SupervisedProcess | undefined;
  afterEach(async () => {
    await child?.stop();
    child = undefined;
  });

  it('starts the process again when it was killed, after preparing anew', async () => {
    let prepared = 0;
    child = await superviseProcess(sleeper({ prepare: async () => void (prepared += 1) }), testLog);
    const first = child.pid;
    const restarted = new Promise<void>((resolve) => child?.onRestart(resolve));
    killGroup(first);
    await restarted;
    expect(child.pid).not.to.equal(first);
    expect(isAlive(child.pid)).to.equal(true);
    expect(prepared).to.equal(2);
  });

  it('ends the process when told to, and leaves it ended', async () => {
    const stopped = await superviseProcess(sleeper(), testLog);
    const { pid } = stopped;
    await stopped.stop();
    expect(isAlive(pid)).to.equal(false);
  });

  it('tells the last words of a process that does not come up', async () => {
    const plan = sleeper({
      args: ['-e', 'console.error("磁盘已满"); process.exit(7)'],
      ready: () => pause(5_000),
    });
    let refused: unknown;
    await superviseProcess(plan, testLog).catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(ProcessStartError);
    expect((refused as Error).message)
      .to.include('测试进程')
      .and.include('磁盘已满')
      .and.include('7');
  });

  it('gives a process up, and ends it, that never answers', async () => {
    const plan = sleeper({
      startLimitMs: 200,
      ready: (signal) => pause(60_000, undefined, { signal }),
    });
    let refused: unknown;
    await superviseProcess(plan, testLog).catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(ProcessStartError).and.have.property('message').that.includes('就绪');
  });

  it('says that a program does not exist', async () => {
    let refused: unknown;
    const plan = sleeper({ command: '/nowhere/program', watchesInput: true, ready: () => pause(5_000) });
    await superviseProcess(plan, testLog).catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(ProcessStartError).and.have.property('message').that.includes('ENOENT');
  });
});

function killGroup(pid: number | undefined): void {
  if (pid === undefined) throw new Error('no process to kill');
  process.kill(-pid, 'SIGKILL');
}

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}
