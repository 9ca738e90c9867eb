/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { chromiumFlags } from '../../../server/rendering/chromiumFlags.js';
import { packageRoot } from '../../../server/version.js';

/** Office screens and phones: every page must do on both. */
export const widths = {
  desk: { width: 1366, height: 768 },
  phone: { width: 390, height: 844, isMobile: true, hasTouch: true },
} as const;

/** A page that remembers what went wrong in it. */
export interface WatchedPage {
  page: Page;
  /** Errors of the console and thrown ones, since the last call. */
  errors(): string[];
  /** The layout's shift since the document was opened, without what follows a press: at most 0.1 is good. */
  layoutShift(): Promise<number>;
  /** Serious and critical findings of axe-core, one line each. */
  barriers(): Promise<string[]>;
}

export interface TestBrowser {
  /** A page of a person of their own (own cookies and storage), at the moment that the server's clock shows. */
  open(options: { now: Date; width?: keyof typeof widths }): Promise<WatchedPage>;
}

/** How long a page may take before a test calls it broken; generous, for machines that do much else. */
const slowMachineMs = 120_000;

/** One headless Chromium for the enclosing `describe`. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  let axe = '';

  before('starts the browser', async function () {
    this.timeout(60_000);
    if (!existsSync(path.join(packageRoot, 'dist', 'web', 'index.html'))) {
      throw new Error('The pages are not built: run `npm run build` first.');
    }
    const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
    browser = await puppeteer.launch({ executablePath, args: [...chromiumFlags] });
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });
  const opened: WatchedPage[] = [];
  afterEach('tells what the pages showed when a test failed, and closes them', async function () {
    for (const { page, errors } of opened.splice(0)) {
      if (this.currentTest?.state === 'failed' && !page.isClosed()) {
        const text = await page.evaluate(() => document.body.innerText.slice(0, 1500)).catch(String);
        console.error(`--- ${page.url()}\n${text}\n${errors().join('\n')}`);
      }
      await page.browserContext().close();
    }
  });
  after('closes the browser', async () => {
    await browser?.close();
  });

  return {
    async open({ now, width = 'desk' }) {
      if (browser === undefined) throw new Error('the browser runs only inside tests');
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(slowMachineMs);
      await page.setViewport(widths[width]);
      // The loader of TypeScript wraps functions in a helper that a page does not have
      await page.evaluateOnNewDocument('window.__name = (value) => value;');
      await page.evaluateOnNewDocument(prepareDocument, now.getTime() - Date.now());
      const watched = watch(page, axe);
      opened.push(watched);
      return watched;
    },
  };
}

/** Runs in the page before its own scripts: sets its clock by the server's, and adds up layout shifts. */
function prepareDocument(clockOffset: number): void {
  const TrueDate = Date;
  const shifted = () => TrueDate.now() + clockOffset;
  window.Date = new Proxy(TrueDate, {
    construct: (target, given: []) => (given.length === 0 ? new target(shifted()) : new target(...given)),
    get: (target, key) => (key === 'now' ? shifted : Reflect.get(target, key)),
  });
  const seen = { shift: 0 };
  Object.assign(window, { dingbanSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) seen.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function watch(page: Page, axe: string): WatchedPage {
  let wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  return {
    page,
    errors() {
      const told = wrong;
      wrong = [];
      return told;
    },
    layoutShift: () =>
      page.evaluate(() => (window as unknown as { dingbanSeen: { shift: number } }).dingbanSeen.shift),
    async barriers() {
      await page.evaluate(axe);
      return page.evaluate(findBarriers);
    },
  };
}

interface AxeResults {
  violations: { id: string; impact: string | null; nodes: { html: string }[] }[];
}

/** Runs in the page. Colours half way from one to another are nobody's: what still moves to an end is waited for. */
async function findBarriers(): Promise<string[]> {
  const moving = document.getAnimations().filter(({ effect, playState }) => {
    return playState === 'running' && effect?.getComputedTiming().iterations !== Infinity;
  });
  await Promise.allSettled(moving.map(({ finished }) => finished));
  const { axe } = window as unknown as { axe: { run(context: Document): Promise<AxeResults> } };
  const { violations } = await axe.run(document);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
