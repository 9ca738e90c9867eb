/// <reference lib="dom" />
import { expect } from 'chai';
import type { Page } from 'puppeteer';
import type { Role } from '../../plans/context.js';
import { createPerson } from '../../plans/people/commands/createPerson.js';
import { fillSampleOffice, type SampleOffice } from '../../scripts/tour/sampleOffice.js';
import { tourPages, type TourPage } from '../../scripts/tour/tourPages.js';
import { Visitor } from '../../scripts/tour/visitor.js';
import { systemContext, useApp } from '../support/app.js';
import { useBrowser, type widths } from './support/browser.js';
import { goTo, signIn, textOf, visitAs, type Account } from './support/visitor.js';

/** Every page, by the roles that use it, on an office screen and on a phone: no barrier, no error, nothing jumps. */
describe('every page', function () {
  this.timeout(1_200_000);
  const day = '2024-11-23';
  const app = useApp({ now: `${day}T09:00:00+08:00` });
  const browser = useBrowser();

  async function filled(): Promise<{
    office: SampleOffice;
    accounts: Record<Role, Account>;
  }> {
    const account = { username: 'chief', password: 'Tr4-nquil.Harbor' };
    const context = systemContext(app.services.clock());
    await createPerson(context, { ...account, name: '管理员', role: 'admin', unitId: null });
    const admin = await new Visitor(app.url).signIn(account.username, account.password);
    const office = await fillSampleOffice(app.url, admin, day);
    return { office, accounts: { ...office.accounts, admin: account } };
  }

  /** The pages that a role's navigation leads to, and those that show its work best; one that it may not open. */
  async function pagesOf(role: Role, office: SampleOffice, page: Page): Promise<TourPage[]> {
    const toured = tourPages(office)[role] ?? [];
    await page.waitForSelector('.side__link, .tabs__tab');
    // On a phone most entries stand behind 「更多」
    await (await page.$('[aria-controls=tabs-more]'))?.click();
    const links = await page.$$eval('.side__link, .tabs a', (found) =>
      found.map((link) => (link as HTMLAnchorElement).pathname),
    );
    const known = new Set(toured.map(({ path }) => path));
    const linked = [...new Set(links)].filter((path) => !known.has(path));
    return [
      ...toured,
      ...linked.map((path) => ({ name: path, path })),
      ...(role === 'admin' ? [] : [{ name: 'forbidden', path: '/users' }]),
    ];
  }

  /** Goes over a role's pages and tells what is wrong with each, beginning with where. */
  async function walk(
    { office, accounts }: Awaited<ReturnType<typeof filled>>,
    role: Role,
    { width, scheme }: { width: keyof typeof widths; scheme: 'light' | 'dark' },
  ): Promise<string[]> {
    const { page, barriers, errors, layoutShift } = await browser.open({ now: app.services.clock(), width });
    // Colours on their way to others would be measured half-way
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await signIn(page, app.url, accounts[role]);
    const findings: string[] = [];
    for (const { name, path } of await pagesOf(role, office, page)) {
      await goTo(page, app.url + path);
      const shift = await layoutShift();
      const here = [...(await barriers()), ...errors()];
      if (shift > 0.1) here.push(`layout shift ${shift.toFixed(3)}`);
      findings.push(...here.map((finding) => `${name} (${role}, ${width}, ${scheme}): ${finding}`));
    }
    await page.close();
    return findings;
  }

  it('says in its heading why there is nothing to show', async () => {
    const { page, errors } = await visitAs(app, browser, { role: 'supervisor', unitId: null, address: '/' });
    const nothing = '0'.repeat(24);
    for (const path of ['/plans', '/work', '/inspections', '/briefings']) {
      await goTo(page, `${app.url}${path}/${nothing}`);
      expect(await textOf(page, 'h1'), path).to.contain('没有找到');
      expect(errors().join()).to.contain('404');
    }
  });

  it('is free of barriers, errors and jumps for each role, in both widths and in the dark', async () => {
    const sample = await filled();
    const findings: string[] = [];
    for (const role of ['admin', 'supervisor', 'unit', 'leader', 'viewer'] as const) {
      findings.push(...(await walk(sample, role, { width: 'desk', scheme: 'light' })));
      findings.push(...(await walk(sample, role, { width: 'phone', scheme: 'light' })));
    }
    for (const role of ['supervisor', 'unit'] as const) {
      findings.push(...(await walk(sample, role, { width: 'desk', scheme: 'dark' })));
    }
    expect(findings).to.deep.equal([]);
  });
});
