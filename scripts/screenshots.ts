/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer';
import { readConfig } from '../server/config.js';
import { chromiumFlags } from '../server/rendering/chromiumFlags.js';
import { packageRoot } from '../server/version.js';
import { startServer } from '../server/start.js';
import { fillSampleOffice } from './tour/sampleOffice.js';
import { goTo } from './tour/goTo.js';
import { tourPages, type TourPage } from './tour/tourPages.js';
import { Visitor } from './tour/visitor.js';

/**
 * `npm run screenshots`: starts the product on a data folder of its own, fills it with a made-up bureau, and pictures
 * every page at office and phone width into docs/images/tour (or into the folder given).
 */
const target = path.resolve(process.argv[2] ?? path.join(packageRoot, 'docs', 'images', 'tour'));
const views = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const;
const ownPassword = 'Harbor-of-Tr4nquility';

if (!existsSync(path.join(packageRoot, 'dist', 'web', 'index.html'))) {
  throw new Error('The pages are not built: run `npm run build` first.');
}
const dataDir = await mkdtemp(path.join(os.tmpdir(), 'dingban-tour-'));
const settings = {
  DATA_DIR: dataDir,
  PORT: '0',
  SEED_SAMPLE: 'false',
  LOG_LEVEL: 'warn',
  NODE_ENV: 'production',
};
const server = await startServer(readConfig(settings, packageRoot), ['web', 'worker']);
try {
  await mkdir(target, { recursive: true });
  const url = server.address ?? '';
  const admin = await administrator(url);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const office = await fillSampleOffice(url, admin, today);
  const accounts = { ...office.accounts, admin: { username: 'admin', password: ownPassword } };
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [...chromiumFlags],
  });
  try {
    for (const [role, pages] of Object.entries(tourPages(office))) {
      for (const [name, view] of Object.entries(views)) {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.setViewport(view);
        await signIn(page, url, accounts[role as keyof typeof accounts]);
        for (const stop of pages) await picture(page, url, stop, name);
        await context.close();
      }
    }
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** The administrator of a first start, who has changed the one-time password. */
async function administrator(url: string): Promise<Visitor> {
  const first = server.firstAccount;
  if (first === null) throw new Error('the data folder is not new');
  const visitor = await new Visitor(url).signIn(first.username, first.oneTimePassword);
  await visitor.send('PUT', '/api/session/password', { current: first.oneTimePassword, next: ownPassword });
  return new Visitor(url).signIn(first.username, ownPassword);
}

async function signIn(
  page: Page,
  url: string,
  account: { username: string; password: string },
): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.locator('input[name=username]').fill(account.username);
  await page.locator('input[name=password]').fill(account.password);
  await page.locator('button[type=submit]').click();
  await page.waitForFunction(() => !window.location.pathname.startsWith('/sign-in'));
}

async function picture(page: Page, url: string, stop: TourPage, view: string): Promise<void> {
  await goTo(page, url + stop.path);
  await page.waitForSelector('h1');
  await page.waitForFunction(() => document.querySelector('.state-rows') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await pause(stop.name === 'briefing' ? 3000 : 500);
  const form = process.argv[3] === 'png' ? 'png' : 'webp';
  await page.screenshot({
    path: path.join(target, `${stop.name}-${view}.${form}`) as `${string}.webp`,
    ...(form === 'webp' ? { quality: 78 } : {}),
  });
  console.log(`${stop.name}-${view}.${form}`);
}
