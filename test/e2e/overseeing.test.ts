/// <reference lib="dom" />
import { expect } from 'chai';
import { AssignmentModel } from '../../plans/assignments/model.js';
import { systemContext, useApp } from '../support/app.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';
import { useBrowser } from './support/browser.js';
import { accountFor, agree, fillIn, goTo, press, signIn, visitAs, waitForText } from './support/visitor.js';

/** What a supervisor does with many things at once, and takes away as files. */
describe('overseeing in the browser', function () {
  this.timeout(180_000);
  const app = useApp({ now: '2024-06-20T10:00:00+08:00' });
  const browser = useBrowser();

  it('reminds all units of a list, exports the plan’s table and checks the record of changes', async () => {
    const context = systemContext(app.services.clock());
    const units = [await addUnit(context, '南坪镇民政所'), await addUnit(context, '北山乡民政所')];
    const planId = await publishTasks(context, [
      { text: '排查消防隐患', unitIds: units, dueOn: '2024-06-30' },
    ]);
    const account = await accountFor(app, 'supervisor');
    const { page, errors, barriers } = await browser.open({ now: app.services.clock() });
    await signIn(page, app.url, account);

    await goTo(page, `${app.url}/work`);
    await press(page, '催办所列 2 件');
    await agree(page);
    await waitForText(page, '已催办 2 件');
    const reminded = await AssignmentModel.find({ planId }, { reminders: 1 }).lean();
    expect(reminded.map(({ reminders }) => reminders.map(({ words }) => words))).to.deep.equal([
      ['请抓紧办理并及时反馈进展。'],
      ['请抓紧办理并及时反馈进展。'],
    ]);

    await goTo(page, `${app.url}/plans/${planId}/tasks`);
    await waitForText(page, '排查消防隐患');
    expect(await page.$$eval('.bar > *', linesOf), 'lines of the filter bar').to.equal(1);
    const file = await page.$$eval('a[download]', async (links) => {
      const link = links.find(({ textContent }) => textContent === '导出 Excel');
      return link ? (await fetch((link as HTMLAnchorElement).href)).headers.get('content-type') : null;
    });
    expect(file).to.contain('spreadsheetml');

    await goTo(page, `${app.url}/audit`);
    await press(page, '核对是否完整');
    await waitForText(page, '环环相扣');
    expect(await barriers()).to.deep.equal([]);
    expect(errors()).to.deep.equal([]);
  });

  it('takes work back from one unit of several tasks, with a reason that it is told', async () => {
    const context = systemContext(app.services.clock());
    const units = [await addUnit(context, '东岭乡民政所'), await addUnit(context, '柳河镇民政所')];
    const tasks = ['排查用电隐患', '每月检查一次用气安全'].map((text) => ({
      text,
      unitIds: units,
      dueOn: '2024-07-30',
    }));
    const planId = await publishTasks(context, tasks);
    const [left = '', hit = ''] = units;
    const { page, errors, barriers } = await visitAs(app, browser, {
      role: 'supervisor',
      unitId: null,
      address: `/plans/${planId}/tasks`,
    });
    const states = async (unitId: string) =>
      (await AssignmentModel.find({ planId, unitId }).lean()).map(({ state, cancelled }) => [
        state,
        cancelled?.reason,
      ]);

    await page.locator('.table__head .choose-box').click();
    await press(page, '撤销交办…');
    await waitForText(page, '将撤销 2 个单位的 4 件交办件');
    expect(await barriers()).to.deep.equal([]);
    await page.locator('.el-dialog .el-select').click();
    await page.locator("::-p-xpath(//li[normalize-space(.)='柳河镇民政所'])").click();
    await waitForText(page, '将撤销 1 个单位的 2 件交办件');
    await fillIn(page, '撤销理由（单位会看到）', '由县站统一承担');
    await press(page, '撤销 2 件');
    await waitForText(page, '已撤销 2 件');

    expect(await states(hit)).to.deep.equal([
      ['cancelled', '由县站统一承担'],
      ['cancelled', '由县站统一承担'],
    ]);
    expect(await states(left)).to.deep.equal([
      ['pending', undefined],
      ['pending', undefined],
    ]);
    expect(errors()).to.deep.equal([]);
  });
});

/** Runs in the page: on how many lines the elements stand. */
function linesOf(elements: Element[]): number {
  const middles = elements
    .map((element) => element.getBoundingClientRect())
    .map(({ y, height }) => y + height / 2);
  return new Set(middles.map(Math.round)).size;
}
