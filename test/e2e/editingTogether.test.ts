/// <reference lib="dom" />
import { expect } from 'chai';
import type { Page } from 'puppeteer';
import { loadCalendarYear } from '../../plans/calendar/commands/loadCalendarYear.js';
import { listCalendar } from '../../plans/calendar/queries.js';
import { currentSettings } from '../../plans/settings/model.js';
import { saveSettings } from '../../plans/settings/commands/saveSettings.js';
import { editUnit } from '../../plans/units/commands/editUnit.js';
import { getUnit } from '../../plans/units/queries.js';
import { systemContext, useApp } from '../support/app.js';
import { addUnit } from '../support/publishedPlan.js';
import { useBrowser } from './support/browser.js';
import { agree, fillIn, press, visitAs, waitForText } from './support/visitor.js';

/** What somebody has typed is not lost to another's edit, to a session that ends, or to a stray press. */
describe('forms half filled in', function () {
  this.timeout(180_000);
  const app = useApp();
  const browser = useBrowser();
  const context = () => systemContext(app.services.clock());

  const visit = async (address: string): Promise<Page> =>
    (await visitAs(app, browser, { role: 'admin', unitId: null, address })).page;

  /** The unit's drawer, with a short name typed into it. */
  async function halfFilled(): Promise<{ page: Page; id: string }> {
    const id = await addUnit(context(), '南坪镇民政所');
    const page = await visit('/units');
    await press(page, '修改');
    await fillIn(page, '简称', '南坪所');
    return { page, id };
  }
  const typed = (page: Page): Promise<string> =>
    page.$eval('.el-drawer input[maxlength="40"]', (input) => (input as HTMLInputElement).value);
  const gone = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => document.querySelector('.el-drawer') === null);

  it('take what another person changed in the fields that were left alone, and are saved at the second press', async () => {
    const { page, id } = await halfFilled();
    await editUnit(context(), { id, edit: { name: '南坪镇民政办' } });

    await press(page, '保存');
    await waitForText(page, '内容刚被别人改过');
    expect(await typed(page)).to.equal('南坪所');
    await press(page, '保存');
    await gone(page);
    const { name, shortName } = await getUnit(id);
    expect([name, shortName]).to.deep.equal(['南坪镇民政办', '南坪所']);
  });

  it('do so on a page of settings too', async () => {
    const page = await visit('/settings/office');
    await page.locator('input[maxlength="60"]').fill('青河县民政局');
    await saveSettings(context(), { margins: { nearDays: 3, behindPoints: 10 } }, null);

    await press(page, '保存');
    await waitForText(page, '内容刚被别人改过');
    await press(page, '保存');
    await waitForText(page, '设置已保存');
    const { bureauName, margins } = await currentSettings();
    expect([bureauName, margins.nearDays]).to.deep.equal(['青河县民政局', 3]);
  });

  it('put together the days of the working calendar that two have typed', async () => {
    const page = await visit('/settings/calendar');
    await press(page, '添加 2024 年');
    await page.locator('textarea').fill('2024-10-01 国庆节');
    const holidays = [{ day: '2024-09-17', name: '中秋节' }];
    await loadCalendarYear(context(), { year: 2024, holidays, workdays: ['2024-09-14'] }, 0);

    await press(page, '保存');
    await waitForText(page, '内容刚被别人改过');
    const lines = await page.$$eval('textarea', (areas) => areas.map(({ value }) => value));
    expect(lines).to.deep.equal(['2024-09-17 中秋节\n2024-10-01 国庆节', '2024-09-14']);
    await press(page, '保存');
    await waitForText(page, '设置已保存');
    const [year] = await listCalendar();
    expect(year?.holidays.map(({ name }) => name)).to.deep.equal(['中秋节', '国庆节']);
    expect(year?.workdays).to.deep.equal(['2024-09-14']);
  });

  it('ask before another year takes the place of what was typed', async () => {
    const page = await visit('/settings/calendar');
    await press(page, '添加 2024 年');
    await page.locator('textarea').fill('2024-10-01 国庆节');
    await press(page, '添加 2025 年');
    await waitForText(page, '填写的内容还没有保存');
    await agree(page);
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    expect(await page.$eval('form strong', (heading) => heading.textContent)).to.equal('2025');
  });

  it('stay when the session ends, and are saved once the person has signed in again', async () => {
    const { page, id } = await halfFilled();
    await page.browserContext().deleteCookie(...(await page.browserContext().cookies()));
    await press(page, '保存');
    await waitForText(page, '登录已过期');
    await page.waitForFunction(() => document.activeElement?.matches('.el-dialog input[type=password]'));
    await page.keyboard.type('Tr4-nquil.Harbor');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.el-dialog') === null);
    expect(await typed(page)).to.equal('南坪所');
    await press(page, '保存');
    await gone(page);
    expect((await getUnit(id)).shortName).to.equal('南坪所');
  });

  it('lead somebody else to the page of signing in', async () => {
    const { page } = await halfFilled();
    await page.browserContext().deleteCookie(...(await page.browserContext().cookies()));
    await press(page, '保存');
    await press(page, '换个账号登录');
    await page.waitForSelector('input[name=username]');
    expect(await page.$('.el-drawer')).to.equal(null);
  });

  it('ask before Escape or a press beside them throws away what was typed', async () => {
    const { page } = await halfFilled();
    await page.keyboard.press('Escape');
    await waitForText(page, '填写的内容还没有保存');
    await page.locator('.el-message-box__btns .el-button:not(.el-button--primary)').click();
    await page.waitForSelector('.el-message-box', { hidden: true });
    expect(await typed(page)).to.equal('南坪所');
    await page.mouse.click(20, 400);
    await waitForText(page, '填写的内容还没有保存');
    await agree(page);
    await gone(page);
  });
});
