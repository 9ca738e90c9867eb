/// <reference lib="dom" />
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer';
import { pdfFile } from '../parsers/readers/made/pdfFile.js';
import { useApp } from '../support/app.js';
import { useBrowser } from './support/browser.js';
import { press, textOf, visitAs, waitForText } from './support/visitor.js';

/** What a clerk meets who hands in the wrong file, or at the wrong moment. */
describe('uploading in the browser', function () {
  this.timeout(180_000);
  const app = useApp({ now: '2024-06-20T10:00:00+08:00' });
  const browser = useBrowser();
  const visit = { role: 'supervisor', unitId: null, address: '/notices' } as const;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dingban-upload-'));
    await writeFile(path.join(folder, '空.txt'), '');
    await writeFile(path.join(folder, '加密.pdf'), pdfFile({ pages: [{}], encrypted: true }));
    const notice = '关于值守的通知\n\n办公室要于2024年7月10日前报送值守安排。\n';
    await writeFile(path.join(folder, '通知.txt'), notice);
    const archive = {
      '安排/通知.txt': strToU8(notice),
      '空.txt': new Uint8Array(),
      '再来一份.txt': strToU8(notice),
    };
    await writeFile(path.join(folder, '材料.zip'), zipSync(archive));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function choose(page: Page, ...names: string[]): Promise<void> {
    const picker = (await page.$('input[type=file][name=notice]')) as ElementHandle<HTMLInputElement> | null;
    if (picker === null) throw new Error('no file picker');
    await picker.uploadFile(...names.map((name) => path.join(folder, name)));
  }

  it('says of each refused file why, and takes the others', async () => {
    const { page } = await visitAs(app, browser, visit);
    await choose(page, '空.txt', '加密.pdf', '通知.txt');
    await waitForText(page, '文件是空的，请检查后重新选择。');
    await waitForText(page, '设有打开密码，无法读取。请取消密码保护后重新上传。');
    await waitForText(page, '待核对交办');
  });

  it('says of each file in a .zip what became of it', async () => {
    const { page, barriers } = await visitAs(app, browser, visit);
    await choose(page, '材料.zip');
    await waitForText(page, '共 3 份，收下 2 份，1 份没有收下');
    const told = await page.$$eval('.unpacked__file', (files) => files.map((file) => file.textContent));
    expect(told[0]).to.contain('安排/通知.txt').and.to.contain('已收下');
    expect(told[1]).to.contain('空.txt').and.to.contain('文件是空的');
    expect(told[2]).to.contain('再来一份.txt').and.to.contain('以前上传过');
    expect(await textOf(page, '.notice-row')).to.contain('原件：通知.txt');
    expect(await barriers()).to.deep.equal([]);
    await waitForText(page, '待核对交办');
    await press(page, '关闭');
    expect(await page.$$('.upload__item')).to.have.length(0);
  });

  it('does not send what is larger than the server takes', async () => {
    const { maxUploadBytes } = app.services.config;
    Object.assign(app.services.config, { maxUploadBytes: 1024 * 1024 });
    try {
      const { page } = await visitAs(app, browser, visit);
      let sent = 0;
      page.on('request', (request) => {
        if (request.method() === 'POST') sent += 1;
      });
      await writeFile(path.join(folder, '大.txt'), '通'.repeat(1024 * 1024));
      await choose(page, '大.txt');
      await waitForText(page, '超过 1 MB 的上限，请压缩或拆分后再上传。');
      expect(sent).to.equal(0);
    } finally {
      Object.assign(app.services.config, { maxUploadBytes });
    }
  });

  it('offers to send again what the network lost', async () => {
    const { page } = await visitAs(app, browser, visit);
    await page.setOfflineMode(true);
    await choose(page, '通知.txt');
    await waitForText(page, '网络中断，文件没有传完，连上后请重试。');
    await page.setOfflineMode(false);
    await press(page, '重试');
    await waitForText(page, '待核对交办');
    expect(await page.$$('.upload__item')).to.have.length(0);
  });

  it('leads from a file that was uploaded before to the notice that it became', async () => {
    const { page } = await visitAs(app, browser, visit);
    await choose(page, '通知.txt');
    await waitForText(page, '待核对交办');
    await choose(page, '通知.txt');
    await waitForText(page, '这份文件以前上传过，没有重复收下。');
    await page.locator('.upload__item a').click();
    await page.waitForSelector('.card');
    expect(await textOf(page, 'h1')).to.contain('关于值守的通知');
  });

  it('has the person sign in again when the session has ended, and sends the same file then', async () => {
    const { page } = await visitAs(app, browser, visit);
    await page.deleteCookie(...(await page.cookies()));
    await choose(page, '通知.txt');
    await waitForText(page, '登录已过期');
    await page.locator('.el-dialog input[type=password]').fill('Tr4-nquil.Harbor');
    await press(page, '登录');
    await page.waitForFunction(() => document.querySelector('.el-dialog') === null);
    await press(page, '重试');
    await waitForText(page, '待核对交办');
  });
});
