import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import type { ElementHandle, Page } from 'puppeteer';
import { AssignmentModel } from '../../plans/assignments/model.js';
import { LedgerEntryModel } from '../../plans/ledgers/model.js';
import { systemContext, useApp } from '../support/app.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';
import { useBrowser } from './support/browser.js';
import { fillIn, press, textOf, visitAs, waitForText } from './support/visitor.js';

/** Files beside a report: what the server would refuse is said when it is chosen, not after it was sent. */
describe('attaching files in the browser', function () {
  this.timeout(180_000);
  const app = useApp({ now: '2024-04-10T09:00:00+08:00' });
  const browser = useBrowser();
  const context = () => systemContext(app.services.clock());
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dingban-attach-'));
    await writeFile(path.join(folder, '程序.exe'), 'MZ');
    await writeFile(path.join(folder, '空.pdf'), '');
    await writeFile(path.join(folder, '现场.jpg'), Buffer.alloc(1024));
    await writeFile(path.join(folder, '录像.mp4'), Buffer.alloc(2 * 1024 * 1024));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const most = 1024 * 1024;
  let usual: number;
  beforeEach(() => {
    ({ maxUploadBytes: usual } = app.services.config);
    Object.assign(app.services.config, { maxUploadBytes: most });
  });
  afterEach(() => Object.assign(app.services.config, { maxUploadBytes: usual }));

  async function choose(page: Page, ...names: string[]): Promise<void> {
    const picker = await page.waitForSelector('input[type=file][name=files]');
    await (picker as ElementHandle<HTMLInputElement>).uploadFile(
      ...names.map((name) => path.join(folder, name)),
    );
  }

  it('says at once which files a report cannot take and which kinds it can, and sends the others', async () => {
    const unitId = await addUnit(context(), '南坪镇民政所');
    await publishTasks(context(), [{ text: '修订安全管理制度', unitIds: [unitId], dueOn: '2024-06-30' }]);
    const id = (await AssignmentModel.findOne({ unitId }).lean())?._id ?? '';
    const visit = { role: 'unit', unitId, address: `/work/${id}`, width: 'phone' } as const;
    const { page, barriers, errors } = await visitAs(app, browser, visit);
    await press(page, '签收');
    await waitForText(page, '每个不超过 1 MB，最多 12 个');
    await choose(page, '程序.exe', '空.pdf', '录像.mp4', '现场.jpg');
    await page.waitForSelector('.files li');
    const told = await textOf(page, '[role=alert].refused');
    expect(told)
      .to.contain('没有添加「程序.exe」：这种文件不能上传。')
      .and.contain('没有添加「空.pdf」：文件是空的')
      .and.contain('没有添加「录像.mp4」：文件有 2 MB，超过 1 MB')
      .and.contain('可以上传：文档（pdf、doc')
      .and.not.contain('现场.jpg');
    expect(await barriers()).to.deep.equal([]);

    await page.locator('textarea').fill('见照片。');
    await press(page, '提交审核');
    await waitForText(page, '已提交，等待审核');
    const sent = await AssignmentModel.findById(id).lean();
    expect(sent?.submissions[0]?.files.map(({ name }) => name)).to.deep.equal(['现场.jpg']);
    expect(errors()).to.deep.equal([]);
  });

  it('takes the photos of a hazard by the same rules', async () => {
    const unitId = await addUnit(context(), '松岭敬老院');
    const visit = { role: 'unit', unitId, address: '/ledgers/hazards' } as const;
    const { page, barriers, errors } = await visitAs(app, browser, visit);
    await press(page, '登记隐患');
    await fillIn(page, '问题描述', '疏散通道堆物');
    await choose(page, '程序.exe', '现场.jpg');
    await waitForText(page, '没有添加「程序.exe」');
    expect(await barriers()).to.deep.equal([]);
    await page.locator('.el-drawer__footer .el-button--primary').click();
    await page.waitForSelector('.el-drawer', { hidden: true });
    const [entry] = await LedgerEntryModel.find().lean();
    expect(entry?.evidenceBefore.map(({ name }) => name)).to.deep.equal(['现场.jpg']);
    expect(errors()).to.deep.equal([]);
  });
});
