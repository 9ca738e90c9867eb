/// <reference lib="dom" />
import { expect } from 'chai';
import type { Page } from 'puppeteer';
import { Visitor } from '../../scripts/tour/visitor.js';
import { systemContext, useApp } from '../support/app.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';
import { useBrowser } from './support/browser.js';
import { accountFor, goTo, signIn, waitForText } from './support/visitor.js';

/** What one person does appears on the other's screen without a reload. */
describe('live updates in the browser', function () {
  this.timeout(180_000);
  const app = useApp({ now: '2024-04-10T09:00:00+08:00' });
  const browser = useBrowser();

  /** A task given to a unit, the unit and the office that see to it, and the office's queue of reviews on screen. */
  async function world(prepare: (page: Page) => Promise<void> = async () => {}) {
    const context = systemContext(app.services.clock());
    const south = await addUnit(context, '南坪镇民政所');
    const planId = await publishTasks(context, [
      { text: '修订安全管理制度', unitIds: [south], dueOn: '2024-06-30' },
    ]);
    const [unitAccount, officeAccount] = [
      await accountFor(app, 'unit', south),
      await accountFor(app, 'supervisor'),
    ];
    const unit = await new Visitor(app.url).signIn(unitAccount.username, unitAccount.password);
    const office = await new Visitor(app.url).signIn(officeAccount.username, officeAccount.password);
    const { items } = await unit.get<{ items: { id: string }[] }>(`/api/assignments?planId=${planId}`);
    const queue = await browser.open({ now: app.services.clock() });
    await prepare(queue.page);
    await signIn(queue.page, app.url, officeAccount);
    await goTo(queue.page, `${app.url}/review`);
    await waitForText(queue.page, '没有等待审核的反馈');
    return { id: items[0]?.id ?? '', unit, unitAccount, office, queue };
  }

  it("show a unit's report in the office's queue, and the verdict on the unit's page", async () => {
    const { id, unit, unitAccount, office, queue } = await world();
    const own = await browser.open({ now: app.services.clock(), width: 'phone' });
    await signIn(own.page, app.url, unitAccount);
    await goTo(own.page, `${app.url}/work/${id}`);

    await unit.post(`/api/assignments/${id}/accept`);
    await waitForText(own.page, '填报反馈');
    const submission = await unit.post<{ id: string }>(`/api/assignments/${id}/submissions`, {
      words: '制度已全部修订。',
    });
    await waitForText(queue.page, '制度已全部修订。');
    await office.post(`/api/submissions/${submission.id}/review`, {
      verdict: 'return',
      reason: '请补充征求意见情况。',
    });
    await waitForText(own.page, '请补充征求意见情况。');
    await waitForText(queue.page, '没有等待审核的反馈');
  });

  it('go on after a proxy has answered in place of the server, with what came meanwhile', async () => {
    let asked = 0;
    const { id, unit, queue } = await world(async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isFirst =
          request.url().endsWith('/api/events') && page.url().endsWith('/review') && asked++ === 0;
        void (isFirst ? request.respond({ status: 502 }) : request.continue());
      });
    });
    expect(asked).to.equal(1);
    await unit.post(`/api/assignments/${id}/accept`);
    await unit.post(`/api/assignments/${id}/submissions`, { words: '制度已全部修订。' });
    await waitForText(queue.page, '制度已全部修订。');
  });
});
