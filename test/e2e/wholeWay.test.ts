/// <reference lib="dom" />
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { Page } from 'puppeteer';
import { createUnit } from '../../plans/units/commands/createUnit.js';
import { systemContext, useApp } from '../support/app.js';
import { sampleNotice } from '../support/sampleNotice.js';
import { useBrowser } from './support/browser.js';
import { accountFor, agree, goTo, press, signIn, textOf } from './support/visitor.js';

/** From a notice on the desk to a printed briefing, by hand in a real browser. */
describe('the whole way in the browser', function () {
  this.timeout(180_000);
  const app = useApp({ now: '2024-04-10T09:00:00+08:00' });
  const browser = useBrowser();
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dingban-way-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function makeUnits(): Promise<{ south: string }> {
    const unit = (
      name: string,
      kind: 'bureau' | 'office' | 'township',
      parentId: string | null,
      groups: string[] = [],
    ) =>
      createUnit(systemContext(app.services.clock()), {
        name,
        shortName: '',
        aliases: [],
        groups,
        kind,
        parentId,
        posts: [],
      });
    const bureau = await unit('云岭县民政局', 'bureau', null);
    await unit('养老服务股', 'office', bureau._id);
    await unit('办公室', 'office', bureau._id);
    await unit('北山乡民政所', 'township', bureau._id, ['乡镇民政所']);
    const south = await unit('南坪镇民政所', 'township', bureau._id, ['乡镇民政所']);
    return { south: south._id };
  }

  async function upload(page: Page): Promise<void> {
    const file = path.join(folder, '提升行动方案.txt');
    await writeFile(file, sampleNotice);
    await goTo(page, `${app.url}/notices`);
    const picker = await page.$('input[type=file][name=notice]');
    if (picker === null || picker === undefined) throw new Error('no file picker');
    await (picker as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file);
    await page.locator('::-p-text(核对任务)').setTimeout(60_000).wait();
    await press(page, '核对任务');
    await page.waitForSelector('.card');
  }

  /** The deadline's chip lights its words in the text; then every task is accepted, by key and by button. */
  async function curate(page: Page): Promise<void> {
    const chip = page.locator('::-p-xpath((//*[contains(@class,"chip")][contains(.,"5月31日")])[1])');
    await chip.hover();
    await page.waitForSelector('.mark--source');
    expect(await textOf(page, '.mark--source')).to.contain('5月31日');
    await page.keyboard.press('a');
    await page.waitForSelector('.card--accepted');
    await page.locator('::-p-text(采纳其余无疑问的)').click();
    await agree(page);
    await page.waitForFunction(() => document.querySelectorAll('.card--accepted').length > 1);
  }

  async function publish(page: Page): Promise<void> {
    await press(page, '预览并交办');
    await page.waitForSelector('.unit');
    expect(await textOf(page))
      .to.contain('南坪镇民政所')
      .and.to.contain('北山乡民政所');
    await setPeriod(page, '2024-03-20', '2024-12-31');
    await press(page, '确认交办');
    await agree(page);
    await page.waitForSelector('.head__figures');
  }

  /** The notice has recurring tasks and no period of its own: the preview asks for one. */
  async function setPeriod(page: Page, start: string, end: string): Promise<void> {
    expect(await textOf(page)).to.contain('请先填写方案的起止日期');
    await press(page, '方案信息');
    for (const [label, day] of [
      ['开始日期', start],
      ['结束日期', end],
    ] as const) {
      await page.locator(`.el-drawer input[aria-label="${label}"]`).fill(day);
      await page.keyboard.press('Enter');
    }
    await press(page, '保存');
    await page.waitForSelector('.el-drawer', { hidden: true });
    await page.waitForFunction(() => !document.body.innerText.includes('请先填写方案的起止日期'));
  }

  /** On a phone: sign for it, tick its first milestone, say what was done. */
  async function work(page: Page): Promise<void> {
    await goTo(page, `${app.url}/work`);
    await page.locator('::-p-text(制度修订)').click();
    await page.waitForSelector('.big-button');
    await press(page, '签收');
    await page.locator('.step__box').click();
    await page.waitForSelector('.step__box[aria-checked=true]');
    await addAndRemoveMilestone(page);
    await page.locator('textarea').fill('辖区三家养老机构的安全管理制度已修订完毕。');
    await press(page, '提交审核');
    await page.locator('::-p-text(待审核)').wait();
  }

  /** A step of one's own, thought better of. */
  async function addAndRemoveMilestone(page: Page): Promise<void> {
    await press(page, '＋ 添加节点');
    await page.locator('.step__form input').fill('召开部署会');
    await press(page, '添加');
    await page.locator('button[aria-label="删除节点“召开部署会”"]').click();
    await agree(page);
    await page.waitForFunction(() => !document.body.innerText.includes('召开部署会'));
  }

  async function review(page: Page): Promise<void> {
    await goTo(page, `${app.url}/review`);
    await page.locator('::-p-text(辖区三家养老机构的安全管理制度已修订完毕。)').wait();
    await press(page, '同意办结');
    await page.locator('::-p-text(没有等待审核的反馈)').wait();
  }

  async function figures(page: Page, planId: string): Promise<Record<string, number>> {
    await goTo(page, `${app.url}/plans/${planId}`);
    await page.waitForSelector('[data-figure=total]');
    return page.$$eval('[data-figure]', (cells) =>
      Object.fromEntries(
        cells.map((cell) => [
          cell.getAttribute('data-figure'),
          Number(cell.querySelector('dd')?.textContent),
        ]),
      ),
    ) as Promise<Record<string, number>>;
  }

  /** Made, reviewed and issued on its page; what its PDF then says. */
  async function issuedBriefing(page: Page): Promise<string> {
    await goTo(page, `${app.url}/briefings`);
    await press(page, '生成简报');
    await page.waitForSelector('.el-dialog');
    await press(page, '生成');
    await page.waitForSelector('a[href$="/pdf"]');
    await page.locator('table a[href^="/briefings/"]').click();
    await press(page, '审定');
    await press(page, '签发');
    await agree(page);
    await page.locator('::-p-xpath(//h1//*[.="已签发"])').wait();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const bytes = await page.evaluate(async (address) => {
      const answer = await fetch(address);
      return [...new Uint8Array(await answer.arrayBuffer())];
    }, `/api/briefings/${id}/pdf`);
    const file = path.join(folder, 'briefing.pdf');
    await writeFile(file, Buffer.from(bytes));
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', file, '-']);
    return stdout.replace(/\s+/g, '');
  }

  it('brings a notice to reviewed work and an issued briefing whose figures are those on screen', async () => {
    const { south } = await makeUnits();
    const office = await browser.open({ now: app.services.clock() });
    await signIn(office.page, app.url, await accountFor(app, 'supervisor'));
    await upload(office.page);
    await curate(office.page);
    await publish(office.page);
    const planId = new URL(office.page.url()).pathname.split('/')[2] ?? '';

    const unit = await browser.open({ now: app.services.clock(), width: 'phone' });
    await signIn(unit.page, app.url, await accountFor(app, 'unit', south));
    await work(unit.page);
    await review(office.page);

    const shown = await figures(office.page, planId);
    expect(shown['completed']).to.equal(1);
    const actual = (await textOf(office.page, '.head__number')).replace(/\.0(?=%)/, '');
    const cells = await textOf(office.page, '[data-unit=南坪镇民政所]');
    const southRow = cells.split(' ').slice(0, 4).join('');
    const printed = await issuedBriefing(office.page);
    expect(printed).to.contain('督办工作简报第1期').and.not.to.contain('送审稿');
    expect(printed).to.contain(`交办事项${String(shown['total'])}项`);
    expect(printed).to.contain(`已办结${String(shown['completed'])}项`);
    expect(printed).to.contain(`逾期${String(shown['overdue'])}项`);
    expect(printed).to.contain(`实际进度${actual}`);
    // Rank, unit, assignments and completed ones, as the row of the ranking has them
    expect(printed).to.contain(southRow);
    expect(office.errors()).to.deep.equal([]);
    expect(unit.errors()).to.deep.equal([]);
  });
});
