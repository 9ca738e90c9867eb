/// <reference lib="dom" />
import { expect } from 'chai';
import { AssignmentModel } from '../../plans/assignments/model.js';
import { Visitor } from '../../scripts/tour/visitor.js';
import { systemContext, useApp } from '../support/app.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';
import { useBrowser } from './support/browser.js';
import { accountFor, goTo, press, signIn, waitForText } from './support/visitor.js';

/** A unit's phone loses the network while it works: nothing that was done or typed is lost. */
describe('work without the network', function () {
  this.timeout(180_000);
  const app = useApp({ now: '2024-04-10T09:00:00+08:00' });
  const browser = useBrowser();

  async function world() {
    const context = systemContext(app.services.clock());
    const south = await addUnit(context, '南坪镇民政所');
    await publishTasks(context, [{ text: '修订安全管理制度', unitIds: [south], dueOn: '2024-06-30' }]);
    const account = await accountFor(app, 'unit', south);
    const unit = await new Visitor(app.url).signIn(account.username, account.password);
    const { items } = await unit.get<{ items: { id: string }[] }>('/api/assignments?mine=true');
    const id = items[0]?.id ?? '';
    await unit.post(`/api/assignments/${id}/accept`);
    await unit.post(`/api/assignments/${id}/milestones`, { name: '召开部署会', dueOn: null });
    const { page } = await browser.open({ now: app.services.clock(), width: 'phone' });
    await signIn(page, app.url, account);
    await goTo(page, `${app.url}/work/${id}`);
    return { id, page };
  }

  const stored = async (id: string): Promise<{ ticked: boolean; reports: number }> => {
    const found = await AssignmentModel.findById(id).lean();
    const ticked = found?.milestones.some((milestone) => milestone.done) ?? false;
    return { ticked, reports: found?.submissions.length ?? 0 };
  };

  it('keeps a ticked milestone and a report on the phone, and sends both once when it is back', async () => {
    const { id, page } = await world();
    await page.setOfflineMode(true);
    await page.locator('.step__box').click();
    await page.waitForSelector('.step__box[aria-checked=true]');
    await waitForText(page, '网络中断：已保存在本机');
    await page.locator('textarea').fill('制度已修订，正在征求意见。');
    await press(page, '提交审核');
    await waitForText(page, '待提交 2');
    expect(await stored(id)).to.deep.equal({ ticked: false, reports: 0 });

    await page.setOfflineMode(false);
    await waitForText(page, '离线时的修改已全部提交');
    expect(await stored(id)).to.deep.equal({ ticked: true, reports: 1 });
    await page.reload();
    await waitForText(page, '待审核');
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('report')))).to.be
      .empty;
  });

  it('sends what waited after the page was closed and opened again', async () => {
    const { id, page } = await world();
    await page.setOfflineMode(true);
    await page.locator('.step__box').click();
    await waitForText(page, '网络中断：已保存在本机');
    const context = page.browserContext();
    await page.close();
    expect((await stored(id)).ticked).to.equal(false);
    const again = await context.newPage();
    await goTo(again, `${app.url}/work`);
    await again.waitForFunction(() =>
      Object.entries(localStorage).every(([key, value]) => !key.includes('outbox') || value === '[]'),
    );
    expect((await stored(id)).ticked).to.equal(true);
  });

  it('keeps the words of a report that was not submitted', async () => {
    const { id, page } = await world();
    await page.locator('textarea').fill('先写一半');
    await goTo(page, `${app.url}/work`);
    await goTo(page, `${app.url}/work/${id}`);
    await waitForText(page, '已恢复上次没有提交的内容');
    expect(await page.$eval('textarea', (field) => field.value)).to.equal('先写一半');
  });
});
