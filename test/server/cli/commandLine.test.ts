import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { parsedNoticeSchema } from '../../../parsers/schema.js';
import { packageRoot } from '../../../server/version.js';

const notice = `关于做好清禾县养老机构消防安全工作的通知

各养老机构：
一、工作任务
（一）开展自查。各养老机构要在2024年6月30日前完成消防设施自查。
`;

describe('the command line', function () {
  this.timeout(60_000);
  let folder: string;
  let file: string;

  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dingban-cli-'));
    file = path.join(folder, '通知.txt');
    writeFileSync(file, notice);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('prints nothing but the contract as JSON', async () => {
    const { status, output } = await dingban('parse', file, '--format', 'json');
    expect(status).to.equal(0);
    expect(parsedNoticeSchema.parse(JSON.parse(output)).document.title).to.equal(
      '关于做好清禾县养老机构消防安全工作的通知',
    );
  });

  it('prints a table with owners and dates', async () => {
    const { status, output } = await dingban('parse', file);
    expect(status).to.equal(0);
    expect(output)
      .to.include('各养老机构')
      .and.include('2024-06-30')
      .and.match(/共 \d+ 项任务/);
  });

  const refusals: [what: string, args: () => string[], status: number, words: string][] = [
    ['a command that does not exist', () => ['frobnicate'], 2, '没有这个命令「frobnicate」'],
    ['a missing argument', () => ['parse'], 2, '缺少参数「file」'],
    ['an unknown option', () => ['parse', file, '--colour'], 2, '没有这个选项「--colour」'],
    ['an unknown format', () => ['parse', file, '--format', 'xml'], 2, 'xml'],
    ['a file that is not there', () => ['parse', path.join(folder, 'nowhere.txt')], 3, '找不到文件'],
    ['a folder', () => ['parse', folder], 3, '文件夹'],
    ['an empty file', () => ['parse', written('empty.txt', '')], 3, '空'],
    ['a corrupt .docx', () => ['parse', written('broken.docx', 'PK\u0003\u0004 not a zip')], 3, ''],
    [
      'a text with no task in it',
      () => ['parse', written('poem.txt', '床前明月光，疑是地上霜。\n')],
      4,
      '没有找到任务',
    ],
  ];
  for (const [what, args, status, words] of refusals) {
    it(`refuses ${what} with status ${status}, in Chinese`, async () => {
      const run = await dingban(...args());
      expect(run.status, run.errors).to.equal(status);
      expect(run.errors)
        .to.include(words)
        .and.match(/\p{Script=Han}/u);
    });
  }

  it('reads files as large as may be uploaded, and no larger', async () => {
    const large = written('large.txt', `各养老机构要每月开展一次检查。\n${'　'.repeat(450_000)}`);
    const refused = await dingbanWith({ MAX_UPLOAD_MB: '1' }, 'parse', large);
    expect(refused.status, refused.errors).to.equal(3);
    expect(refused.errors).to.include('超过 1 MB 的上限');
    const read = await dingbanWith({ MAX_UPLOAD_MB: '2' }, 'parse', large);
    expect(read.status, read.errors).to.equal(0);
  });

  it('says which setting cannot be used', async () => {
    const { status, errors } = await dingbanWith({ MAX_UPLOAD_MB: 'much' }, 'parse', file);
    expect(status).not.to.equal(0);
    expect(errors).to.include('MAX_UPLOAD_MB：应为 1 到 1024 之间的整数');
  });

  function written(name: string, content: string): string {
    const target = path.join(folder, name);
    writeFileSync(target, content);
    return target;
  }
});

interface Run {
  status: number;
  output: string;
  errors: string;
}

const dingban = (...args: string[]): Promise<Run> => dingbanWith({}, ...args);

async function dingbanWith(settings: Record<string, string>, ...args: string[]): Promise<Run> {
  const program = ['--import', 'tsx', path.join(packageRoot, 'server', 'cli', 'main.ts'), ...args];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      program,
      { cwd: packageRoot, env: { ...process.env, ...settings } },
      (error, output, errors) => {
        const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
        resolve({ status, output, errors });
      },
    );
  });
}
