/// <reference lib="dom" />
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import type { ElementHandle, Page } from 'puppeteer';
import { pdfFile } from '../parsers/readers/made/pdfFile.js';
import { useApp } from '../support/app.js';
import { useBrowser } from './support/browser.js';
import { press, visitAs, waitForText } from './support/visitor.js';

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
    await writeFile(
      path.join(folder, '通知.txt'),
      '关于值守的通知\n\n办公室要于2024年7月10日前报送值守安排。\n',
    );
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
