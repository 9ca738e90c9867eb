/// <reference lib="dom" />
import { expect } from 'chai';
import type { Page } from 'puppeteer';
import { useApp } from '../support/app.js';
import { useBrowser, type widths } from './support/browser.js';
import { openDraft } from './support/draft.js';

/** A notice longer than any screen, whose last task takes up an owner from far above it. */
const text = [
  '云岭民〔2024〕31号',
  '云岭县民政局关于印发《养老机构消防安全整治方案》的通知',
  '各乡镇民政所：',
  ...Array.from(
    { length: 12 },
    (_, index) =>
      `全县的情况第${String(index + 1)}段：去年以来各方面工作总体平稳，基础台账基本齐全，人员配备较上年有所改善。`,
  ),
  '一、工作安排',
  '（一）排查阶段（2024年4月至2024年6月）。各养老机构要于2024年6月20日前完成自查，自查覆盖率达到100%。',
  '（二）整改阶段（2024年7月至2024年12月）。各乡镇民政所每月检查不少于2次。',
  '二、有关要求',
  '县民政局要做好以下工作：',
  ...Array.from(
    { length: 12 },
    (_, index) =>
      `${String(index + 1)}.组织开展第${String(index + 1)}批消防设施检测，建立问题清单，逐项登记整改措施、整改时限和整改结果，完成一项销号一项。`,
  ),
  '云岭县民政局',
  '2024年3月20日',
].join('\n');

describe('the evidence of a draft in the browser', function () {
  this.timeout(180_000);
  const app = useApp({ now: '2024-04-10T09:00:00+08:00' });
  const browser = useBrowser();

  const open = (width?: keyof typeof widths) => openDraft(app, browser, { title: '消防整治', text }, width);

  const chip = (words: string): string =>
    `::-p-xpath((//button[contains(@class,"chip")][contains(normalize-space(.),"${words}")])[1])`;

  /** The words marked as a field's source, once the page has brought them into sight. */
  async function sourceInSight(page: Page): Promise<string> {
    await page.waitForFunction(() => {
      const source = document.querySelector('.mark--source');
      const frame = document.querySelector('.panes__pane')?.getBoundingClientRect();
      if (source === null || frame === undefined) return false;
      const { top, bottom } = source.getBoundingClientRect();
      return top >= Math.max(0, frame.top) && bottom <= Math.min(window.innerHeight, frame.bottom);
    });
    return page.$$eval('.mark--source', (pieces) => pieces.map((piece) => piece.textContent).join(''));
  }

  /** Contrast of the marked words to their mark, as WCAG counts it. */
  const contrast = (page: Page): Promise<number> =>
    page.$eval('.mark--source', (element) => {
      const light = (colour: string): number => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const { color, backgroundColor } = getComputedStyle(element);
      const [ink, ground] = [light(color), light(backgroundColor)];
      return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    });

  const told = (page: Page): Promise<string> =>
    page.$eval('main > div > p[role=status]', (element) => element.textContent ?? '');

  it('marks the words of each kind of field, brings them into sight and says so', async () => {
    const { page, errors } = await open();
    const fields: [words: string, source: string][] = [
      ['文号', '云岭民〔2024〕31号'],
      ['标题', '云岭县民政局关于印发《养老机构消防安全整治方案》的通知'],
      ['成文日期', '2024年3月20日'],
      ['主送', '各乡镇民政所'],
      ['各养老机构', '各养老机构'],
      ['6月20日', '2024年6月20日'],
      ['覆盖率', '自查覆盖率达到100%'],
      ['每月', '每月'],
      ['整改阶段', '整改阶段（2024年7月至2024年12月）。'],
    ];
    for (const [words, source] of fields) {
      await page.locator(chip(words)).click();
      expect(await sourceInSight(page)).to.equal(source);
      expect(await told(page))
        .to.contain('已在原文中标出')
        .and.to.contain(`“${source}”`);
    }
    expect(errors()).to.deep.equal([]);
  });

  it('goes through the fields by keys, and shows an owner where the notice named it', async () => {
    const { page } = await open();
    for (let step = 0; step < 13; step += 1) await page.keyboard.press('j');
    await page.waitForFunction(() =>
      document.querySelector('.card--active')?.textContent?.includes('第12批'),
    );
    await page.keyboard.press('f');
    expect(await sourceInSight(page)).to.equal('县民政局');
    expect(await told(page)).to.contain('承上文');
    expect(await page.$eval('.card--active [aria-pressed=true]', (each) => each.textContent)).to.contain(
      '承上文',
    );
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.querySelector('.mark--source') === null);
    expect(await told(page)).to.equal('');
  });

  it('marks the words of the field that has the focus', async () => {
    const { page } = await open();
    await page.focus('.card button.chip');
    expect(await sourceInSight(page)).to.equal('各养老机构');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await sourceInSight(page)).to.equal('2024年6月20日');
  });

  it('keeps marked words readable in light and dark, without barriers', async () => {
    const { page, barriers } = await open();
    await page.locator(chip('覆盖率')).click();
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.waitForFunction(
        (dark) => document.documentElement.classList.contains('dark') === dark,
        {},
        value === 'dark',
      );
      await sourceInSight(page);
      expect(await contrast(page)).to.be.at.least(4.5);
      expect(await barriers()).to.deep.equal([]);
    }
  });

  it('turns to the text on phones', async () => {
    const { page } = await open('phone');
    await page.locator(chip('6月20日')).click();
    expect(await sourceInSight(page)).to.equal('2024年6月20日');
    await page.locator('.mark--source').click();
    await page.waitForFunction(() =>
      document.querySelector('.card--active')?.textContent?.includes('各养老机构要于'),
    );
  });
});
