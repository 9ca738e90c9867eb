/// <reference lib="dom" />
import { expect } from 'chai';
import { createPerson } from '../../plans/people/commands/createPerson.js';
import { fillSampleOffice } from '../../scripts/tour/sampleOffice.js';
import { Visitor } from '../../scripts/tour/visitor.js';
import { systemContext, useApp } from '../support/app.js';
import { useBrowser } from './support/browser.js';
import { goTo, signIn } from './support/visitor.js';

/** What comes out of the office's printer: the list itself, whole, without what is there to be pressed. */
describe('lists on paper', function () {
  this.timeout(300_000);
  const day = '2024-11-23';
  const app = useApp({ now: `${day}T09:00:00+08:00` });
  const browser = useBrowser();
  const lists = [
    '/plans',
    '/work',
    '/review',
    '/ledgers/hazards',
    '/orders',
    '/briefings',
    '/units',
    '/audit',
  ];

  it('hold every row and nothing that can only be pressed', async () => {
    const account = { username: 'chief', password: 'Tr4-nquil.Harbor' };
    const context = systemContext(app.services.clock());
    await createPerson(context, { ...account, name: '管理员', role: 'admin', unitId: null });
    const admin = await new Visitor(app.url).signIn(account.username, account.password);
    const { planId } = await fillSampleOffice(app.url, admin, day);
    const { page } = await browser.open({ now: app.services.clock() });
    await signIn(page, app.url, account);

    const findings: string[] = [];
    for (const path of [...lists, `/plans/${planId}`, `/plans/${planId}/tasks`, `/plans/${planId}/units`]) {
      await page.emulateMediaType('screen');
      await goTo(page, app.url + path);
      await page.emulateMediaType('print');
      const seen = await page.evaluate(() => {
        const visible = (element: Element): boolean => element.getClientRects().length > 0;
        const shown = (selector: string): number =>
          Array.from(document.querySelectorAll(selector)).filter(visible).length;
        const cut = Array.from(document.querySelectorAll('main *')).filter(
          (element) =>
            visible(element) &&
            element.scrollHeight > element.clientHeight + 4 &&
            /auto|scroll/.test(getComputedStyle(element).overflowY),
        );
        return { frame: shown('nav, header.top'), heading: shown('h1'), cut: cut.length };
      });
      if (seen.frame > 0) findings.push(`${path}: navigation is printed`);
      if (seen.heading === 0) findings.push(`${path}: the heading is missing`);
      if (seen.cut > 0) findings.push(`${path}: ${String(seen.cut)} boxes are cut off`);
    }
    expect(findings).to.deep.equal([]);

    const { items } = await admin.get<{ items: unknown[] }>(
      `/api/tasks?planId=${planId}&published=true&limit=5000`,
    );
    await goTo(page, `${app.url}/plans/${planId}/tasks`);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.cells').length === count,
      {},
      items.length,
    );
    const pdf = await page.pdf({ format: 'A4' });
    expect(Buffer.from(pdf).subarray(0, 5).toString()).to.equal('%PDF-');
  });
});
