import { expect } from 'chai';
import { AssignmentModel } from '../../plans/assignments/model.js';
import { systemContext, useApp } from '../support/app.js';
import { addUnit } from '../support/publishedPlan.js';
import { useBrowser } from './support/browser.js';
import { agree, fillIn, press, visitAs, waitForText } from './support/visitor.js';

/** A plan without a notice: what was ordered by word of mouth is tracked like the rest. */
describe('a plan written by hand in the browser', function () {
  this.timeout(180_000);
  const app = useApp({ now: '2024-06-20T10:00:00+08:00' });
  const browser = useBrowser();

  it('gets its tasks, its days when they are asked for, and goes to the units', async () => {
    const unitId = await addUnit(systemContext(app.services.clock()), '南坪镇民政所');
    const visit = { role: 'supervisor', unitId: null, address: '/plans' } as const;
    const { page, errors, barriers } = await visitAs(app, browser, visit);
    await press(page, '新建方案');
    await fillIn(page, '方案名称', '汛期值守方案');
    await press(page, '新建');
    await waitForText(page, '还没有任务');
    expect(await barriers()).to.deep.equal([]);

    await press(page, '添加任务');
    await fillIn(page, '任务内容', '报告值守情况');
    await page.locator('.el-drawer .units').click();
    await page.locator("::-p-xpath(//li[normalize-space(.)='南坪镇民政所'])").click();
    await page.keyboard.press('Escape');
    await page.locator('.el-drawer .three .el-select').click();
    await page.locator("::-p-xpath(//li[normalize-space(.)='每日'])").click();
    await fillIn(page, '当日几点前', '15:00');
    await press(page, '保存');
    await waitForText(page, '每日 1 次 15:00前');

    await press(page, '预览并交办');
    await waitForText(page, '请先填写方案的起止日期');
    await press(page, '填写起止日期');
    await fillIn(page, '开始日期', '2024-06-20');
    await page.keyboard.press('Enter');
    await waitForText(page, '开始和结束日期要一起填写');
    await fillIn(page, '结束日期', '2024-06-25');
    await page.keyboard.press('Enter');
    await press(page, '保存');
    await waitForText(page, '将向 1 个单位发出 1 件交办');
    await press(page, '确认交办');
    await agree(page);
    await waitForText(page, '交办完成：新发 1 件');
    const given = await AssignmentModel.find().lean();
    expect(given.map(({ unitId: to, dueOn, dueTime }) => [to, dueOn, dueTime])).to.deep.equal([
      [unitId, '2024-06-20', '15:00'],
    ]);
    expect(errors()).to.deep.equal([]);
  });
});
