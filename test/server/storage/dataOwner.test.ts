import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import {
  DataDirInUseError,
  claimAddress,
  holdDataDir,
  type DataHold,
} from '../../../server/storage/dataOwner.js';

describe('holdDataDir', () => {
  let dataDir: string;
  const holds: DataHold[] = [];
  const hold = async (...roles: ('web' | 'worker')[]): Promise<DataHold> => {
    const held = await holdDataDir(dataDir, roles);
    holds.push(held);
    return held;
  };

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'dingban-owner-'));
  });
  afterEach(async () => {
    await Promise.all(holds.splice(0).map((held) => held.release()));
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('refuses a second web server on the same folder, naming the first', async () => {
    expect((await hold('web', 'worker')).owner).to.equal(true);
    let refused: unknown;
    await hold('web', 'worker').catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(DataDirInUseError);
    expect((refused as Error).message)
      .to.include(String(process.pid))
      .and.include('DATA_DIR');
  });

  it('lets a worker in beside a web server, and then no second web server through either', async () => {
    await hold('worker');
    expect((await hold('web')).owner).to.equal(false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    let refused: unknown;
    await hold('web').catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(DataDirInUseError);
  });

  it('tells the guest when the owner goes, who can then be the owner', async () => {
    const owner = await hold('web');
    const guest = await hold('worker');
    const told = new Promise<void>((resolve) => guest.onOwnerGone(resolve));
    await owner.release();
    await told;
    expect((await hold('worker')).owner).to.equal(true);
  });

  it('takes the place of an owner that was killed', async () => {
    const claim = JSON.stringify(claimAddress(dataDir));
    const program = `require('node:net').createServer().listen(${claim}, () => console.log('up'))`;
    const killed = spawn(process.execPath, ['--input-type=commonjs', '-e', program]);
    await once(killed.stdout, 'data');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect((await hold('web', 'worker')).owner).to.equal(true);
  });

  it('has exactly one owner when several start at once', async () => {
    const started = await Promise.all(Array.from({ length: 8 }, () => hold('worker')));
    expect(started.filter((held) => held.owner)).to.have.length(1);
  });
});
