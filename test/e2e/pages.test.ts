/// <reference lib="dom" />
import { expect } from 'chai';
import { createPerson } from '../../plans/people/commands/createPerson.js';
import { fillSampleOffice, type SampleOffice } from '../../scripts/tour/sampleOffice.js';
import { tourPages } from '../../scripts/tour/tourPages.js';
import { Visitor } from '../../scripts/tour/visitor.js';
import { systemContext, useApp } from '../support/app.js';
import { useBrowser, widths } from './support/browser.js';
import { goTo, signIn } from './support/visitor.js';

/** Every page, by the roles that use it, on an office screen and on a phone: no barrier, no error, nothing jumps. */
describe('every page', function () {
  this.timeout(600_000);
  const day = '2024-11-23';
  const app = useApp({ now: `${day}T09:00:00+08:00` });
  const browser = useBrowser();

  async function filled(): Promise<{
    office: SampleOffice;
    accounts: Record<string, { username: string; password: string }>;
  }> {
    const account = { username: 'chief', password: 'Tr4-nquil.Harbor' };
    const context = systemContext(app.services.clock());
    await createPerson(context, { ...account, name: '管理员', role: 'admin', unitId: null });
    const admin = await new Visitor(app.url).signIn(account.username, account.password);
    const office = await fillSampleOffice(app.url, admin, day);
    return { office, accounts: { ...office.accounts, admin: account } };
  }

  /** Colours have enough contrast in dark mode too. */
  async function inTheDark(
    office: SampleOffice,
    account: { username: string; password: string } | undefined,
  ): Promise<string[]> {
    if (account === undefined) throw new Error('no account');
    const { page, barriers } = await browser.open({ now: app.services.clock() });
    // Colours on their way to others would be measured half-way
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: 'dark' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await signIn(page, app.url, account);
    const findings: string[] = [];
    for (const { name, path } of tourPages(office).supervisor ?? []) {
      await goTo(page, app.url + path);
      findings.push(...(await barriers()).map((finding) => `${name} (dark): ${finding}`));
    }
    return findings;
  }

  it('is free of barriers, errors and jumps for each role in both widths', async () => {
    const { office, accounts } = await filled();
    const findings: string[] = [];
    for (const [role, pages] of Object.entries(tourPages(office))) {
      for (const width of Object.keys(widths) as (keyof typeof widths)[]) {
        const watched = await browser.open({ now: app.services.clock(), width });
        const account = accounts[role];
        if (account === undefined) throw new Error(`no account for ${role}`);
        await signIn(watched.page, app.url, account);
        for (const { name, path } of pages) {
          await goTo(watched.page, app.url + path);
          const here = (finding: string): string => `${name} (${role}, ${width}): ${finding}`;
          findings.push(...(await watched.barriers()).map(here), ...watched.errors().map(here));
          const shift = await watched.layoutShift();
          if (shift > 0.1) findings.push(here(`layout shift ${shift.toFixed(3)}`));
        }
        await watched.page.close();
      }
    }
    findings.push(...(await inTheDark(office, accounts['supervisor'])));
    expect(findings).to.deep.equal([]);
  });
});
