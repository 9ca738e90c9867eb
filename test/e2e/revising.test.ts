/// <reference lib="dom" />
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { PlanModel } from '../../plans/plan/model.js';
import { secondTourNotice, tourNotice } from '../../scripts/tour/tourNotice.js';
import { Visitor } from '../../scripts/tour/visitor.js';
import { systemContext, useApp } from '../support/app.js';
import { addUnit } from '../support/publishedPlan.js';
import { useBrowser } from './support/browser.js';
import { accountFor, agree, goTo, press, signIn, textOf, waitForText } from './support/visitor.js';

/** A new version of a notice is taken into its plan, task by task. */
describe('revising a plan in the browser', function () {
  this.timeout(180_000);
  const app = useApp({ now: '2024-06-20T10:00:00+08:00' });
  const browser = useBrowser();

  async function upload(
    office: Visitor,
    text: string,
    name: string,
  ): Promise<{ id: string; planId: string }> {
    const form = new FormData();
    form.append('file', new File([text], name, { type: 'text/plain' }));
    const { id } = await office.post<{ id: string }>('/api/notices', form);
    for (;;) {
      const { job, planId } = await office.get<{ job: { state: string }; planId: string | null }>(
        `/api/notices/${id}`,
      );
      if (job.state === 'done' && planId !== null) return { id, planId };
      await pause(100);
    }
  }

  async function published(office: Visitor): Promise<string> {
    const { id, planId } = await upload(office, tourNotice('2024'), '方案.txt');
    const { tasks } = await office.get<{ tasks: { id: string }[] }>(`/api/notices/${id}/draft`);
    const ids = tasks.map((task) => task.id);
    await office.post(`/api/plans/${planId}/tasks/bulk`, { ids, decision: 'accepted' });
    const period = { start: '2024-01-05', end: '2024-12-31' };
    await office.send('PATCH', `/api/plans/${planId}`, { period });
    await office.post(`/api/plans/${planId}/publish`, { skipUnresolved: true, trackFrom: '2024-06-01' });
    return planId;
  }

  it('shows both versions side by side, and takes in what the curator decides', async () => {
    await addUnit(systemContext(app.services.clock()), '养老服务股');
    const account = await accountFor(app, 'supervisor');
    const office = await new Visitor(app.url).signIn(account.username, account.password);
    const planId = await published(office);
    await upload(office, secondTourNotice('2024'), '方案（修订）.txt');

    const { page, errors } = await browser.open({ now: app.services.clock() });
    await signIn(page, app.url, account);
    await goTo(page, `${app.url}/notices`);
    await waitForText(page, '相同而正文不同，可能是它的新版。');
    await page.locator('a ::-p-text(与原方案对照)').click();
    await page.waitForSelector('.compared--changed');
    expect(new URL(page.url()).pathname).to.equal(`/plans/${planId}/compare`);

    await goTo(page, `${app.url}/plans/${planId}`);
    await press(page, '对照新版文件');
    await page.locator('input[aria-label="新版文件"]').click();
    await page.locator('.el-select-dropdown__item').click();
    await page.waitForSelector('.compared--changed');
    expect(await textOf(page, '.compared--changed section:nth-child(1)')).to.contain('5月31日');
    expect(await textOf(page, '.compared--changed section:nth-child(2)')).to.contain('12月25日');
    expect(await textOf(page, '.compared--added')).to.contain('每季度通报一次');
    expect(await textOf(page, '.compared--removed')).to.contain('电气线路改造');
    expect(await page.$('.foot .el-button--primary[disabled]')).not.to.equal(null);

    await page
      .locator('::-p-xpath(//li[contains(@class,"compared--removed")]//label[contains(.,"保留")])')
      .click();
    await press(page, '其余按新版');
    await waitForText(page, '已全部决定');
    await press(page, '修订方案');
    await agree(page);
    await page.waitForFunction(() => location.pathname.endsWith('/publish'));

    const plan = await PlanModel.findById(planId).lean();
    const texts = plan?.tasks.filter(({ decision }) => decision === 'accepted').map(({ text }) => text) ?? [];
    expect(texts.some((text) => text.includes('12月25日'))).to.equal(true);
    expect(texts.some((text) => text.includes('5月31日'))).to.equal(false);
    expect(texts.some((text) => text.includes('每季度通报一次'))).to.equal(true);
    expect(texts.some((text) => text.includes('电气线路改造'))).to.equal(true);
    expect(errors()).to.deep.equal([]);
  });
});
