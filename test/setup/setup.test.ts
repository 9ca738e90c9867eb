import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { packageRoot } from '../../server/version.js';

describe('the set-up', function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dingban-setup-'));
    symlinkSync(process.execPath, path.join(folder, 'node'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('says nothing where nothing is missing', async () => {
    const { status, output, errors } = await setUp({});
    expect({ status, output, errors }).to.deep.equal({ status: 0, output: '', errors: '' });
  });

  it('lists what is missing where it may not install, and fails', async () => {
    const bare = { PATH: folder, CHROMIUM_PATH: '', REDIS_URL: '' };
    const { status, output, errors } = await setUp(bare);
    expect(status).to.equal(1);
    expect(output).to.equal('');
    expect(errors).to.include('Chromium 浏览器').and.include('Chromium, which makes the PDFs');
    expect(errors).to.include('Redis（后台任务队列').and.include('poppler-utils');
  });

  it('does not ask for what the settings name', async () => {
    const { errors } = await setUp({
      PATH: folder,
      CHROMIUM_PATH: '/usr/bin/some-chrome',
      REDIS_URL: 'redis://cache.example',
    });
    expect(errors).to.include('poppler-utils').and.not.include('Redis').and.not.include('Chromium');
  });
});

interface Run {
  status: number;
  output: string;
  errors: string;
}

async function setUp(settings: Record<string, string>): Promise<Run> {
  const script = path.join(packageRoot, 'scripts', 'setup.mjs');
  const env = { ...process.env, ...settings };
  return new Promise((resolve) => {
    execFile(process.execPath, [script], { env }, (error, output, errors) => {
      const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      resolve({ status, output, errors });
    });
  });
}
