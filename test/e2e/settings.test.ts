import { expect } from 'chai';
import type { Page } from 'puppeteer';
import type { Role } from '../../plans/context.js';
import { useApp, systemContext } from '../support/app.js';
import { openHookSink, taken, type HookSink } from '../support/hookSink.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';
import { useBrowser, type WatchedPage } from './support/browser.js';
import { agree, fillIn, goTo, press, textOf, visitAs, waitForText } from './support/visitor.js';

/** What lets other programs in, and what goes out to them, as a person sets it up in the settings. */
describe('the settings for other programs in the browser', function () {
  this.timeout(180_000);
  const app = useApp();
  const browser = useBrowser();
  let hook: HookSink;
  before('opens a group robot of its own', async () => {
    hook = await openHookSink();
    Object.assign(app.services.config, { robotHosts: [hook.host] });
  });
  after(() => hook.close());

  const visit = (role: Role, address: string, unitId: string | null = null): Promise<WatchedPage> =>
    visitAs(app, browser, { role, unitId, address });

  /** The secret that the page shows this once; then the page is let go of it. */
  async function secretOf(page: Page): Promise<string> {
    await page.waitForSelector('.el-dialog .secret');
    const secret = await page.$eval('.el-dialog .secret', (element) => element.textContent ?? '');
    await press(page, '关闭');
    await page.waitForSelector('.el-dialog .secret', { hidden: true });
    return secret;
  }

  const statusWith = async (token: string, method = 'GET'): Promise<number> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = method === 'GET' ? undefined : JSON.stringify({ title: '程序写入的方案' });
    return (await fetch(`${app.url}/api/plans`, { method, headers, body })).status;
  };

  it('makes a token that reads as its owner, shows when it was used, and withdraws it', async () => {
    const { page, errors } = await visit('supervisor', '/settings/tokens');
    expect(await textOf(page)).to.contain('还没有令牌');
    await press(page, '新建令牌');
    await fillIn(page, '用途', '月报取数');
    await page.locator('.el-dialog__footer .el-button--primary').click();
    const token = await secretOf(page);
    await waitForText(page, '从未使用');
    expect(await statusWith(token)).to.equal(200);
    expect(await statusWith(token, 'POST')).to.equal(403);

    await goTo(page, `${app.url}/settings/tokens`);
    const row = '[data-token="月报取数"]';
    expect(await textOf(page, row))
      .to.contain('只能查看')
      .and.to.contain('9月18日')
      .and.not.to.contain('从未使用');
    expect(await textOf(page)).not.to.contain(token);
    await press(page, '撤销');
    await agree(page);
    await waitForText(page, '已撤销');
    expect(await statusWith(token)).to.equal(401);
    expect(errors()).to.deep.equal([]);
  });

  it('makes a token that may write', async () => {
    const { page } = await visit('supervisor', '/settings/tokens');
    await press(page, '新建令牌');
    await fillIn(page, '用途', '登记方案');
    await page.locator('::-p-xpath(//label[contains(.,"可以修改")])').click();
    await page.locator('.el-dialog__footer .el-button--primary').click();
    const token = await secretOf(page);
    expect(await statusWith(token, 'POST')).to.equal(201);
  });

  it('has a group robot speak, tells when it cannot, and silences it', async () => {
    const { page, errors } = await visit('admin', '/settings/robots');
    await press(page, '添加群机器人');
    await fillIn(page, '名称', '民政督办群');
    await fillIn(page, '网址（Webhook）', `http://${hook.host}/robot/send?access_token=abc`);
    await page.locator('.el-drawer__footer .el-button--primary').click();
    await page.waitForSelector('[data-robot="民政督办群"]');
    expect(await textOf(page)).not.to.contain('access_token=abc');

    await press(page, '试发');
    await waitForText(page, '已发出一条测试消息');
    expect(hook.received).to.have.length(1);
    expect(hook.received[0]?.path).to.equal('/robot/send?access_token=abc');
    expect(JSON.stringify(hook.received[0]?.body)).to.contain('盯办');

    hook.next = { status: 200, body: '{"errcode":93000,"errmsg":"invalid webhook url"}' };
    await press(page, '试发');
    await waitForText(page, '没有发成');
    hook.next = taken;

    await press(page, '停用');
    await waitForText(page, '已停用');
    expect(await page.$eval('[data-robot] button', (button) => button.disabled)).to.equal(true);
    expect(errors()).to.deep.equal([]);
  });

  it('refuses a robot’s address that was not allowed, in words that say which are', async () => {
    const { page } = await visit('admin', '/settings/robots');
    await press(page, '添加群机器人');
    await fillIn(page, '名称', '别处的群');
    await fillIn(page, '网址（Webhook）', 'https://elsewhere.example/send');
    await page.locator('.el-drawer__footer .el-button--primary').click();
    await waitForText(page, '不允许向「elsewhere.example」发送');
    expect(await textOf(page)).to.contain(hook.host);
  });

  it('gives a calendar of due days, another address in its place, and none in the end', async () => {
    const unitId = await addUnit(systemContext(app.services.clock()), '松岭敬老院');
    await publishTasks(systemContext(app.services.clock()), [
      { text: '修订安全管理制度', unitIds: [unitId], dueOn: '2024-07-31' },
    ]);
    const { page, errors } = await visit('unit', '/settings/notifications', unitId);
    await press(page, '生成订阅地址');
    const address = await secretOf(page);
    const feed = await fetch(address);
    expect(feed.headers.get('content-type')).to.contain('text/calendar');
    expect(await feed.text())
      .to.match(/^BEGIN:VCALENDAR/)
      .and.to.contain('修订安全管理制度')
      .and.to.contain('20240731');

    await press(page, '更换地址');
    await agree(page);
    const next = await secretOf(page);
    expect(next).not.to.equal(address);
    expect((await fetch(address)).status).to.equal(404);
    expect((await fetch(next)).status).to.equal(200);

    await press(page, '停止订阅');
    await waitForText(page, '没有开通');
    expect((await fetch(next)).status).to.equal(404);
    expect(errors()).to.deep.equal([]);
  });
});
