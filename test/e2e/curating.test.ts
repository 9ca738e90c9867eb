/// <reference lib="dom" />
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Page } from 'puppeteer';
import { PlanModel, type PlanRecord } from '../../plans/plan/model.js';
import { editTaskOf } from '../../plans/tasks/commands/curateTasks.js';
import { systemContext, useApp } from '../support/app.js';
import { useBrowser } from './support/browser.js';
import { openDraft } from './support/draft.js';
import { fillIn, press, textOf, waitForText } from './support/visitor.js';

/** Curating a long notice: order, many tasks at once, and no more cards than are in sight. */
describe('curating in the browser', function () {
  this.timeout(180_000);
  const app = useApp({ now: '2024-04-10T09:00:00+08:00' });
  const browser = useBrowser();

  /** Uploads a notice of so many tasks and opens its draft. */
  async function draftOf(count: number): Promise<Page> {
    const tasks = Array.from(
      { length: count },
      (_, index) =>
        `${String(index + 1)}.各乡镇民政所要于2024年6月30日前完成第${String(index + 1)}批台账核对。`,
    );
    const notice = { title: '台账核对方案', text: ['关于台账核对的通知', ...tasks].join('\n') };
    return (await openDraft(app, browser, notice)).page;
  }

  /** The tasks in sight from the top, as they stand on screen. */
  async function firstTexts(page: Page, count: number): Promise<string[]> {
    const texts = await page.$$eval('.list__task', (items) =>
      items
        .map((item) => ({
          place: Number((item as HTMLElement).dataset['index']),
          words: /第(\d+)批/.exec(item.textContent ?? '')?.[1] ?? '',
        }))
        .sort((a, b) => a.place - b.place)
        .map(({ words }) => words),
    );
    return texts.slice(0, count);
  }

  async function standsAs(page: Page, wanted: string[]): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      if (String(await firstTexts(page, wanted.length)) === String(wanted)) return;
      await pause(50);
    }
    expect(await firstTexts(page, wanted.length)).to.deep.equal(wanted);
  }

  /** Drags a card by its grip onto the upper half of the first. */
  async function dragToTop(page: Page, from: string): Promise<void> {
    const [start, end] = [await middleOf(page, from), await middleOf(page, '[data-index="0"] .card__head')];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 8 });
    await page.waitForSelector('[data-index="0"].list__task--before');
    await page.mouse.up();
  }

  async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
    return page.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  }

  it('moves a task by key and by dragging, and the order stays', async () => {
    const page = await draftOf(6);
    await standsAs(page, ['1', '2', '3']);
    await page.focus('[data-index="0"] .grip');
    await page.keyboard.press('ArrowDown');
    await standsAs(page, ['2', '1', '3']);
    expect(await page.evaluate(() => document.activeElement?.className)).to.contain('grip');
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/tasks/reorder'));
    await dragToTop(page, '[data-index="2"] .grip');
    expect((await saved).status()).to.equal(200);
    await standsAs(page, ['3', '2', '1']);
    await page.reload();
    await page.waitForSelector('.card');
    await standsAs(page, ['3', '2', '1']);
  });

  it('sets a leader and accepts for all chosen at once, and takes it back in one step', async () => {
    const page = await draftOf(6);
    await page.click('[data-index="0"] .card .choose-box');
    await page.keyboard.down('Shift');
    await page.click('[data-index="2"] .card .choose-box');
    await page.keyboard.up('Shift');
    expect(await textOf(page, '.bulk')).to.contain('已选 3 条');
    await press(page, '批量修改…');
    await page.locator('::-p-xpath(//label[contains(.,"包案领导")])').click();
    await page.locator('.fields input[maxlength="60"]').fill('陈建中');
    await press(page, '保存');
    await page.locator('::-p-text(已修改 3 条任务)').wait();
    await page.waitForFunction(() => document.querySelector('.bulk') === null);
    await page.click('[data-index="0"] .card .choose-box');
    await press(page, '全选');
    await page.locator('.bulk .el-button--primary').click();
    await page.waitForFunction(() => document.querySelectorAll('.card--accepted').length === 6);
    await press(page, '撤销上一步');
    await page.waitForFunction(() => document.querySelectorAll('.card--accepted').length === 0);
  });

  it('goes on by key to the task behind one that its decision takes out of the list', async () => {
    const page = await draftOf(4);
    await press(page, '待定 4');
    for (const [keys, next] of [
      [['a'], '第2批'],
      [['x', '重复', 'Enter'], '第3批'],
      [['a'], '第4批'],
    ] as const) {
      for (const key of keys) {
        if (key === '重复') {
          await page.waitForSelector('.el-message-box__input input:focus');
          await page.keyboard.type(key);
        } else await page.keyboard.press(key);
      }
      await page.waitForFunction(
        (words) => document.querySelector('.card--active')?.textContent.includes(words) === true,
        {},
        next,
      );
      await page.waitForFunction(() => document.querySelector('.el-message-box') === null);
    }
    await press(page, '已剔除 1');
    expect(await textOf(page, '.card--active'))
      .to.contain('第2批')
      .and.to.contain('重复');
  });

  it('keeps what two curators changed in one task, the later of them warned', async () => {
    const page = await draftOf(2);
    const [task] = (await PlanModel.findOne().lean<PlanRecord>())?.tasks ?? [];
    await press(page, '修改');
    await page.waitForSelector('.el-drawer textarea');
    const edit = { weight: 3 };
    await editTaskOf(systemContext(app.services.clock()), { taskId: task?._id ?? '', edit, version: null });

    await fillIn(page, '包案领导', '陈建中');
    await press(page, '保存');
    await waitForText(page, '这条任务刚被别人改过');
    await press(page, '保存');
    await page.waitForFunction(() => document.querySelector('.el-drawer') === null);
    const [kept] = (await PlanModel.findOne().lean<PlanRecord>())?.tasks ?? [];
    expect([kept?.weight, kept?.leader]).to.deep.equal([3, '陈建中']);
  });

  it('draws only the cards in sight of a draft of six hundred tasks', async () => {
    const page = await draftOf(600);
    expect(await textOf(page, '.bar')).to.contain('600');
    expect((await page.$$('.card')).length).to.be.lessThan(40);
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('j');
    await page.waitForSelector('.card--active');
    expect(await textOf(page, '.card--active')).to.contain('第31批');
  });
});
