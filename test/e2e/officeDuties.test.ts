/// <reference lib="dom" />
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect } from 'chai';
import type { Page } from 'puppeteer';
import type { Role } from '../../plans/context.js';
import { AssignmentModel } from '../../plans/assignments/model.js';
import { LedgerEntryModel } from '../../plans/ledgers/model.js';
import { issueOrder } from '../../plans/orders/commands/issueOrder.js';
import { systemContext, useApp } from '../support/app.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';
import { useBrowser, type WatchedPage, type widths } from './support/browser.js';
import { accountFor, agree, fillIn, goTo, press, textOf, visitAs, waitForText } from './support/visitor.js';

/** What an office does beside its plans, by hand in a real browser. */
describe('the duties of an office in the browser', function () {
  this.timeout(180_000);
  const app = useApp({ now: '2024-06-20T10:00:00+08:00' });
  const browser = useBrowser();
  const context = () => systemContext(app.services.clock());
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dingban-duties-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const visit = (
    role: Role,
    unitId: string | null,
    address: string,
    width: keyof typeof widths = 'desk',
  ): Promise<WatchedPage> => visitAs(app, browser, { role, unitId, address, width });

  /** Chooses from a list that opens under its field. */
  async function choose(page: Page, label: string, words: string): Promise<void> {
    await page.locator(`input[aria-label="${label}"]`).click();
    await page
      .locator(`::-p-xpath(//li[contains(@class,"el-select-dropdown__item")][normalize-space(.)="${words}"])`)
      .click();
    await page.keyboard.press('Escape');
  }

  it('has units report every day, and sees who was late', async () => {
    const [pine, river] = [await addUnit(context(), '松岭敬老院'), await addUnit(context(), '河湾福利院')];
    const office = await visit('supervisor', null, '/daily-reports');
    expect(await textOf(office.page)).to.contain('没有每日报告');
    await press(office.page, '部署每日报告');
    await fillIn(office.page, '名称', '汛期每日零报告');
    await choose(office.page, '报告单位', '松岭敬老院');
    await choose(office.page, '报告单位', '河湾福利院');
    await office.page.locator('.el-drawer__footer .el-button--primary').click();
    await waitForText(office.page, '待报');

    const phone = await visit('unit', pine, '/daily-reports', 'phone');
    await waitForText(phone.page, '松岭敬老院 · 6月20日的报告');
    await press(phone.page, '提交报告');
    await waitForText(phone.page, '报告已提交');

    app.setNow('2024-06-20T16:00:00+08:00');
    const late = await visit('unit', river, '/daily-reports', 'phone');
    await waitForText(late.page, '已过规定时刻');
    await late.page.locator('.report__kind:nth-child(2)').click();
    await late.page.locator('textarea').fill('院内积水，已抽排。');
    await press(late.page, '提交报告');
    await waitForText(late.page, '报告已提交');

    const leader = await visit('leader', null, '/daily-reports?view=span');
    expect(await textOf(leader.page, '.grid tbody tr:nth-child(1)')).to.match(/河湾福利院 0 1 .*迟报/);
    expect(await textOf(leader.page, '.grid tbody tr:nth-child(2)')).to.match(/松岭敬老院 0 0 .*按时/);
    for (const each of [office, phone, late, leader]) expect(each.errors()).to.deep.equal([]);
  });

  it('draws whom to inspect, lets anybody check the draw, and puts findings on the ledger', async () => {
    for (const name of ['松岭敬老院', '河湾福利院', '云台敬老院']) await addUnit(context(), name);
    await accountFor(app, 'viewer');
    const office = await visit('supervisor', null, '/inspections');
    await press(office.page, '抽取一次');
    await fillIn(office.page, '名称', '三季度抽查');
    for (const name of ['松岭敬老院', '河湾福利院', '云台敬老院'])
      await choose(office.page, '参加抽取的单位', name);
    await office.page.locator('input[aria-label="每个单位几人检查"]').fill('0');
    await office.page.keyboard.press('Tab');
    await office.page.locator('.el-drawer__footer .el-button--primary').click();
    await office.page.waitForFunction(() => /\/inspections\/[0-9a-f]{24}/.test(location.pathname));
    await waitForText(office.page, '从 3 个单位中抽取 1 个');
    await press(office.page, '重抽一遍核对');
    await waitForText(office.page, '重抽结果与记录一致');

    await press(office.page, '登记结果');
    await fillIn(office.page, '检查情况', '灭火器过期2具');
    await office.page.locator('.el-dialog__footer .el-button--primary').click();
    await waitForText(office.page, '登入隐患台账');
    await press(office.page, '登入隐患台账');
    await office.page.waitForSelector('.el-drawer');
    await office.page.locator('.el-drawer__footer .el-button--primary').click();
    await waitForText(office.page, '已登入隐患台账');
    const drawn = await textOf(office.page, 'tbody th');
    const [entry] = await LedgerEntryModel.find().lean();
    expect(entry).to.include({
      description: '灭火器过期2具',
      unitName: drawn,
      foundVia: 'inspection',
      foundOn: '2024-06-20',
    });
    expect(office.errors()).to.deep.equal([]);
  });

  it('hands work to the unit below, which both see, and takes it back', async () => {
    const above = await addUnit(context(), '南坪镇民政所');
    const below = await addUnit(context(), '南坪镇敬老院', above);
    await publishTasks(context(), [{ text: '修订安全制度', unitIds: [above], dueOn: '2024-07-31' }]);
    const id = (await AssignmentModel.findOne({ unitId: above }).lean())?._id ?? '';
    const owner = await visit('unit', above, `/work/${id}`);
    await press(owner.page, '转下级单位办理');
    await choose(owner.page, '转给', '南坪镇敬老院');
    await owner.page.locator('.el-dialog textarea').fill('月底前报所里');
    await owner.page.locator('.el-dialog__footer .el-button--primary').click();
    await waitForText(owner.page, '已转南坪镇敬老院办理');

    const worker = await visit('unit', below, '/work', 'phone');
    await worker.page.locator('::-p-text(修订安全制度)').click();
    await waitForText(worker.page, '南坪镇民政所转来办理');
    expect(await textOf(worker.page))
      .to.contain('月底前报所里')
      .and.not.to.contain('转下级单位办理');
    await press(worker.page, '签收');
    await waitForText(worker.page, '办理中');

    await goTo(owner.page, `${app.url}/work/${id}`);
    await press(owner.page, '收回');
    await agree(owner.page);
    await owner.page.waitForFunction(() => !document.body.innerText.includes('已转南坪镇敬老院办理'));
    await goTo(worker.page, `${app.url}/work/${id}`);
    expect(await textOf(worker.page)).not.to.contain('修订安全制度');
  });

  it('brings in a table only when every row is right', async () => {
    await addUnit(context(), '松岭敬老院');
    const office = await visit('supervisor', null, '/ledgers/hazards');
    await press(office.page, '导入表格');
    await pick(
      office.page,
      await table([
        ['疏散通道堆物', '松岭敬老院'],
        ['配电箱无门', '没有的敬老院'],
      ]),
    );
    await waitForText(office.page, '第3行');
    expect(await textOf(office.page, '.el-dialog')).to.contain('没有名为“没有的敬老院”的单位');
    expect(await office.page.$('.el-dialog__footer .el-button--primary[disabled]')).not.to.equal(null);
    await pick(office.page, await table([['疏散通道堆物', '松岭敬老院']]));
    await waitForText(office.page, '检查通过：将登记 1 条');
    expect(await LedgerEntryModel.countDocuments()).to.equal(0);
    await press(office.page, '确认导入');
    await waitForText(office.page, '疏散通道堆物');
    expect(await LedgerEntryModel.countDocuments()).to.equal(1);
    await correct(office.page);
  });

  /** The office puts right what was recorded wrongly, then takes it from the ledger. */
  async function correct(page: Page): Promise<void> {
    await page.locator('.entry__main').click();
    await press(page, '更正');
    await page.waitForSelector('.el-drawer__footer .el-button--primary');
    await page.locator('.el-drawer textarea').fill('疏散通道堆放纸箱');
    await press(page, '保存');
    await waitForText(page, '疏散通道堆放纸箱');
    const [entry] = await LedgerEntryModel.find().lean();
    expect(entry).to.include({ description: '疏散通道堆放纸箱', unitName: '松岭敬老院', version: 1 });
    await press(page, '归档');
    await agree(page);
    await page.waitForFunction(() => document.querySelector('.entry') === null);
    expect(await LedgerEntryModel.countDocuments({ archived: true })).to.equal(1);
  }

  /** A table of hazards with what must be filled in. */
  async function table(rows: [description: string, unit: string][]): Promise<string> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('台账');
    sheet.addRow(['隐患描述*', '类别*', '等级*', '发现日期*', '整改单位*']);
    for (const [description, unit] of rows)
      sheet.addRow([description, '消防安全', '一般隐患', '2024-06-18', unit]);
    const file = path.join(folder, `${String(rows.length)}.xlsx`);
    await workbook.xlsx.writeFile(file);
    return file;
  }

  async function pick(page: Page, file: string): Promise<void> {
    const picker = await page.waitForSelector('input[type=file][name=table]');
    await (picker as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file);
  }

  it('opens the order that a message links to, and the unit answers it there', async () => {
    const unitId = await addUnit(context(), '松岭敬老院');
    await publishTasks(context(), [{ text: '修订安全制度', unitIds: [unitId], dueOn: '2024-06-10' }]);
    const assignmentId = (await AssignmentModel.findOne({ unitId }).lean())?._id ?? '';
    const order = await issueOrder(context(), {
      assignmentId,
      colour: 'red',
      words: '逾期未办，限期办结',
      dueOn: '2024-06-25',
    });
    const unit = await visit('unit', unitId, `/orders?id=${order._id}`, 'phone');
    await unit.page.waitForSelector('.el-drawer textarea');
    expect(await textOf(unit.page, '.el-drawer')).to.contain('逾期未办，限期办结');
    await unit.page.locator('.el-drawer textarea').fill('已安排专人办理');
    await press(unit.page, '回复');
    await unit.page.waitForFunction(() => document.querySelector('.el-drawer textarea') === null);
    expect(await textOf(unit.page, '.el-drawer')).to.contain('已安排专人办理');
    expect(unit.errors()).to.deep.equal([]);
  });
});
