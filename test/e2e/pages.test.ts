/// <reference lib="dom" />
import { expect } from 'chai';
import type { Page } from 'puppeteer';
import type { Role } from '../../plans/context.js';
import { createPerson } from '../../plans/people/commands/createPerson.js';
import { fillSampleOffice, type SampleOffice } from '../../scripts/tour/sampleOffice.js';
import { tourPages, type TourPage } from '../../scripts/tour/tourPages.js';
import { Visitor } from '../../scripts/tour/visitor.js';
import { systemContext, useApp } from '../support/app.js';
import { useBrowser, type WatchedPage } from './support/browser.js';
import { goTo, signIn, type Account } from './support/visitor.js';

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
    const links = await page.$$eval('.side__link', (found) =>
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

  /** Goes over the pages and tells what is wrong with each, beginning with where. */
  async function walk(
    watched: WatchedPage,
    pages: readonly TourPage[],
    manner: string,
    shifts = true,
  ): Promise<string[]> {
    const findings: string[] = [];
    for (const { name, path } of pages) {
      await goTo(watched.page, app.url + path);
      const shift = shifts ? await watched.layoutShift() : 0;
      findings.push(
        ...[...(await watched.barriers()), ...watched.errors()].map(
          (finding) => `${name} (${manner}): ${finding}`,
        ),
        ...(shift > 0.1 ? [`${name} (${manner}): layout shift ${shift.toFixed(3)}`] : []),
      );
    }
    await watched.page.close();
    return findings;
  }

  it('is free of barriers, errors and jumps for each role in both widths', async () => {
    const { office, accounts } = await filled();
    const findings: string[] = [];
    for (const [role, account] of Object.entries(accounts)) {
      const desk = await browser.open({ now: app.services.clock() });
      await signIn(desk.page, app.url, account);
      const pages = await pagesOf(role as Role, office, desk.page);
      findings.push(...(await walk(desk, pages, `${role}, desk`)));
      const phone = await browser.open({ now: app.services.clock(), width: 'phone' });
      await signIn(phone.page, app.url, account);
      findings.push(...(await walk(phone, pages, `${role}, phone`)));
    }
    expect(findings).to.deep.equal([]);
  });

  it('keeps its contrast in dark mode', async () => {
    const { office, accounts } = await filled();
    const findings: string[] = [];
    for (const role of ['supervisor', 'unit'] as const) {
      const watched = await browser.open({ now: app.services.clock() });
      // Colours on their way to others would be measured half-way
      await watched.page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: 'dark' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await signIn(watched.page, app.url, accounts[role]);
      const pages = tourPages(office)[role] ?? [];
      findings.push(...(await walk(watched, pages, `${role}, dark`, false)));
    }
    expect(findings).to.deep.equal([]);
  });
});
