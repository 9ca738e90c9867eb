import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { packageRoot } from '../../server/version.js';

type WithLock = <Result>(work: () => Promise<Result>, file: string) => Promise<Result>;
const module = pathToFileURL(path.join(packageRoot, 'scripts', 'setup', 'lock.mjs')).href;

describe('the lock of set-up and build', () => {
  let folder: string;
  let file: string;
  let withLock: WithLock;
  before(async () => {
    ({ withLock } = (await import(module)) as { withLock: WithLock });
  });
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dingban-lock-'));
    file = path.join(folder, 'setup.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lets one after the other through, and is gone at the end', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await pause(10);
      inside -= 1;
    };
    await Promise.all([withLock(work, file), withLock(work, file), withLock(work, file)]);
    expect(most).to.equal(1);
    expect(existsSync(file)).to.equal(false);
  });

  it('is given back when the work fails', async () => {
    let failed: unknown;
    await withLock(() => Promise.reject(new Error('disk full')), file).catch(
      (error: unknown) => (failed = error),
    );
    expect(failed).to.have.property('message', 'disk full');
    expect(await withLock(async () => 'next', file)).to.equal('next');
  });

  it('is taken over from a process that was killed with it', async () => {
    const program = `
      import { withLock } from ${JSON.stringify(module)};
      await withLock(() => new Promise((resolve) => { console.log('held'); setTimeout(resolve, 60_000); }), ${JSON.stringify(file)});
    `;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', program]);
    await once(holder.stdout, 'data');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(existsSync(file)).to.equal(true);
    expect(await withLock(async () => 'next', file)).to.equal('next');
  });
});
