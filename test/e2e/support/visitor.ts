/// <reference lib="dom" />
import type { Page } from 'puppeteer';
import type { Role } from '../../../plans/context.js';
import { createPerson } from '../../../plans/people/commands/createPerson.js';
import { goTo as navigate } from '../../../scripts/tour/goTo.js';
import { systemContext, type TestApp } from '../../support/app.js';
import type { TestBrowser, WatchedPage, widths } from './browser.js';

export interface Account {
  username: string;
  password: string;
}

let accounts = 0;

/** Opens an account for a person who comes by browser. */
export async function accountFor(app: TestApp, role: Role, unitId: string | null = null): Promise<Account> {
  accounts += 1;
  const account = { username: `visitor${String(accounts)}`, password: 'Tr4-nquil.Harbor' };
  await createPerson(systemContext(app.services.clock()), { ...account, name: names[role], role, unitId });
  return account;
}

const names: Record<Role, string> = {
  admin: '管理员',
  supervisor: '李督办',
  unit: '周小满',
  leader: '陈局长',
  viewer: '王观察',
};

/** Signs in through the page, as a person does, and waits for the desk. @throws Error with the words of a refusal. */
export async function signIn(page: Page, url: string, { username, password }: Account): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  const told = await page.waitForFunction(() =>
    window.location.pathname.startsWith('/sign-in')
      ? document.querySelector('.session-refusal')?.textContent
      : 'in',
  );
  const words = await told.jsonValue();
  if (words !== 'in') throw new Error(`${username} cannot sign in: ${String(words)}`);
}

/** Somebody new with this role, signed in and at an address of the product. */
export async function visitAs(
  app: TestApp,
  browser: TestBrowser,
  visit: { role: Role; unitId: string | null; address: string; width?: keyof typeof widths },
): Promise<WatchedPage> {
  const watched = await browser.open({ now: app.services.clock(), width: visit.width });
  await signIn(watched.page, app.url, await accountFor(app, visit.role, visit.unitId));
  await goTo(watched.page, app.url + visit.address);
  return watched;
}

/** Goes to a page of the product and waits until it has its title and nothing is loading. */
export async function goTo(page: Page, address: string): Promise<void> {
  await navigate(page, address);
  await settled(page);
}

/**
 * Waits for the heading, for the placeholders of loading to be gone, and for the fonts: they move what is pressed.
 * @throws Error where a page that could not be loaded says so without a heading.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1, .state[role=alert]');
  if ((await page.$('h1')) === null) throw new Error(`${page.url()}: ${await textOf(page)}`);
  await page.waitForFunction(
    () => document.querySelector('.state-rows') === null && document.fonts.status === 'loaded',
  );
}

/** Presses the button or link with these words. */
export async function press(page: Page, words: string): Promise<void> {
  await page.locator(`::-p-xpath(//*[self::button or self::a][normalize-space(.)='${words}'])`).click();
}

/** Says yes to the question on screen, and waits until it is gone. */
export async function agree(page: Page): Promise<void> {
  await page.locator('.el-message-box__btns .el-button--primary').click();
  await page.waitForSelector('.el-message-box', { hidden: true });
}

/** The page's text, white space put together. */
export async function textOf(page: Page, selector = 'body'): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' '));
}

/** Fills in the field of a form that has this label. */
export async function fillIn(page: Page, label: string, words: string): Promise<void> {
  const item = `//*[contains(@class,"el-form-item")][.//label[normalize-space(.)="${label}"]]`;
  await page.locator(`::-p-xpath(${item}//*[self::input or self::textarea])`).fill(words);
}

/** Waits until the page says this somewhere. */
export async function waitForText(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
}
