import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import type { Unit } from '../../../plans/units/model.js';
import { unitsWorkbook } from '../../../plans/units/workbook.js';
import { threeYearPlan } from '../../plans/story/notices.js';
import { redisForTest } from '../../support/redis.js';
import { sampleNotice } from '../../support/sampleNotice.js';
import { databaseForTest } from '../../support/storage.js';

const main = path.resolve('server/cli/main.ts');

describe('the command line on a database', function () {
  this.timeout(300_000);
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

  it('imports each file of a .zip, and says of one that it refuses', async () => {
    const notice = '关于开展汛前检查的通知\n\n各乡镇要于2024年5月20日前完成辖区内山塘水库的汛前检查。\n';
    const archive = path.join(folder, '材料.zip');
    const empty = new Uint8Array();
    writeFileSync(archive, zipSync({ '通知/汛前检查.txt': strToU8(notice), '空.txt': empty }));
    const imported = await dingban('import', archive);
    expect(imported.out).to.match(/^「通知\/汛前检查\.txt」已导入，找到\d+项任务/);
    expect(imported.err).to.contain('「空.txt」没有导入：文件是空的');
    expect(imported.status).to.equal(5);
    const parsed = await dingban('parse', archive);
    expect(parsed).to.deep.include({ status: 3, out: '' });
    expect(parsed.err).to.contain('请解压后逐份读取').and.to.contain('dingban import');
  });

  it('brings in units, gives them a notice’s tasks, and gives a person a new password', async () => {
    const table = path.join(folder, '单位.xlsx');
    writeFileSync(table, await unitsWorkbook(bureau));
    expect((await dingban('unit', 'import', table)).out).to.contain('共5行：新增5个，更新0个，未变0个。');
    expect((await dingban('unit', 'import', table)).out).to.contain('新增0个，更新0个，未变5个。');
    expect((await dingban('unit', 'list')).out).to.match(
      /^云岭县民政局\n\u3000办公室\n\u3000养老服务股\n\u3000南坪镇民政所（乡镇民政所）/,
    );
    const exported = path.join(folder, '导出.xlsx');
    expect((await dingban('unit', 'export', exported)).err).to.contain('已导出5个单位');
    expect((await dingban('unit', 'import', exported)).out).to.contain('未变5个。');

    const file = path.join(folder, '行动方案.txt');
    writeFileSync(file, threeYearPlan);
    const imported = await dingban('import', file);
    const planId = /方案 ([0-9a-f]{24})/.exec(imported.out)?.[1] ?? '';
    const published = await dingban('publish', planId, '--accept-all', '--skip-unresolved');
    expect(published.err).to.equal('');
    expect(published.status).to.equal(0);
    const created = Number(/交办完成：新增(\d+)件，变更0件，撤销0件/.exec(published.out)?.[1]);
    expect(created).to.be.greaterThan(2);
    expect((await dingban('publish', planId, '--skip-unresolved')).out).to.contain(
      `新增0件，变更0件，撤销0件，未变${String(created)}件`,
    );
    const rows = JSON.parse((await dingban('export', planId, '--format', 'json')).out) as { rows: unknown[] };
    expect(rows.rows).to.have.lengthOf(created);
    expect((await dingban('status', planId)).out).to.contain('南坪镇民政所');

    await dingban('user', 'add', 'zhaolei', '--role', 'unit', '--unit', '南坪镇民政所');
    const first = (await dingban('user', 'reset', 'zhaolei')).out;
    expect(first).to.match(/「zhaolei」的新一次性密码 {2}[a-z0-9-]{14}/);
    expect((await dingban('user', 'reset', 'zhaolei')).out).to.not.equal(first);
    expect(await dingban('user', 'reset', 'niemand')).to.include({ status: 5 });
  });
});

const unit = (name: string, parentId: string | null = 'u1', groups: string[] = []): Unit => ({
  _id: name === '云岭县民政局' ? 'u1' : name,
  name,
  shortName: '',
  aliases: [],
  groups,
  kind: 'other',
  parentId,
  posts: [],
  archived: false,
});
const bureau = [
  unit('云岭县民政局', null),
  unit('办公室'),
  unit('养老服务股'),
  unit('南坪镇民政所', 'u1', ['乡镇民政所']),
  unit('北山乡民政所', 'u1', ['乡镇民政所']),
];
