import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { redisForTest } from '../../support/redis.js';
import { sampleNotice } from '../../support/sampleNotice.js';
import { databaseForTest } from '../../support/storage.js';

const main = path.resolve('server/cli/main.ts');

describe('the command line on a database', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dingban-cli-'));
  let environment: NodeJS.ProcessEnv;
  before(async () => {
    environment = {
      ...process.env,
      DATA_DIR: folder,
      MONGODB_URI: await databaseForTest(),
      REDIS_URL: await redisForTest(),
    };
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const dingban = (...args: string[]): Promise<{ status: number; out: string; err: string }> =>
    new Promise((resolve) => {
      const options = { env: environment, maxBuffer: 16 * 1024 * 1024 };
      execFile(process.execPath, ['--import', 'tsx/esm', main, ...args], options, (error, out, err) => {
        resolve({ status: error ? Number(error.code) : 0, out, err });
      });
    });

  it('carries a notice from the file to an export, and says clearly what it refuses', async () => {
    const file = path.join(folder, '方案.txt');
    writeFileSync(file, sampleNotice);
    const empty = path.join(folder, '空.txt');
    writeFileSync(empty, '');

    const imported = await dingban('import', file, empty, path.join(folder, '没有.txt'));
    expect(imported.out).to.match(/「方案\.txt」已导入，找到\d+项任务，方案 [0-9a-f]{24}/);
    expect(imported.err).to.contain('「空.txt」没有导入').and.to.contain('「没有.txt」没有导入');
    expect(imported.status).to.equal(3);
    const planId = /方案 ([0-9a-f]{24})/.exec(imported.out)?.[1] ?? '';
    const again = await dingban('import', file);
    expect(again).to.deep.include({ status: 0 });
    expect(again.out).to.contain(`先前已导入，方案 ${planId}`);

    const refused = await dingban('publish', planId);
    expect(refused.status).to.equal(5);
    expect(refused.err).to.match(/\p{Script=Han}/u);

    const added = await dingban('user', 'add', 'wangfang', '--role', 'supervisor', '--name', '王芳');
    expect(added.out).to.match(/一次性密码 {2}[a-z0-9-]{14}/);
    expect((await dingban('user', 'add', 'wangfang')).status).to.equal(5);
    expect((await dingban('user', 'add', 'x2', '--role', 'king')).status).to.equal(2);
    expect((await dingban('user', 'list')).out).to.contain('王芳');

    const status = await dingban('status');
    expect(status.out).to.contain(planId).and.to.contain('草稿');
    const exported = await dingban('export', planId, '--format', 'json');
    expect((JSON.parse(exported.out) as { rows: unknown[] }).rows).to.deep.equal([]);
    expect((await dingban('export', '没有这个方案')).status).to.equal(5);

    expect((await dingban('audit', 'verify')).out).to.match(/审计链完整，共\d+条/);
    expect((await dingban('search', 'rebuild')).out).to.match(/搜索已重建，共\d+条/);
    expect((await dingban('repair')).out).to.contain('修复完成');
  });
});
