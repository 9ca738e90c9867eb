import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { endParsingProcesses } from '../../../server/parsing/parsingPool.js';
import { withUnpacked } from '../../../server/parsing/withUnpacked.js';

describe('unpacking in a process of its own', function () {
  this.timeout(60_000);
  const usual = process.env['TMPDIR'];
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dingban-unpacking-'));
    process.env['TMPDIR'] = folder;
  });
  after(async () => {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
    endParsingProcesses();
    await rm(folder, { recursive: true, force: true });
  });

  const unpacked = async () => (await readdir(folder)).filter((name) => name.startsWith('dingban-zip-'));
  const archive = zipSync({ '通知/甲.txt': strToU8('甲'), '乙.txt': strToU8('乙') });

  it('hands over each file, and leaves nothing on disk', async () => {
    const told = await withUnpacked(archive, '材料.zip', async (files) => {
      expect(await unpacked()).to.have.length(1);
      return Promise.all(files.map(async ({ name, read }) => [name, Buffer.from(await read()).toString()]));
    });
    expect(told).to.deep.equal([
      ['通知/甲.txt', '甲'],
      ['乙.txt', '乙'],
    ]);
    expect(await unpacked()).to.deep.equal([]);
  });

  it('leaves nothing on disk when its caller fails', async () => {
    const failing = withUnpacked(archive, '材料.zip', () => Promise.reject(new Error('数据库断开')));
    expect(await failing.catch((error: unknown) => error)).to.have.property('message', '数据库断开');
    expect(await unpacked()).to.deep.equal([]);
  });

  it('hands on a document as the only file', async () => {
    const told = await withUnpacked(strToU8('甲'), '甲.txt', async ([file, ...others]) => {
      expect(others).to.deep.equal([]);
      return [file?.name, Buffer.from((await file?.read()) ?? []).toString()];
    });
    expect(told).to.deep.equal(['甲.txt', '甲']);
  });
});
