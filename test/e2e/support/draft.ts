import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { Visitor } from '../../../scripts/tour/visitor.js';
import type { TestApp } from '../../support/app.js';
import type { TestBrowser, WatchedPage, widths } from './browser.js';
import { accountFor, goTo, settled, signIn } from './visitor.js';

/** Has a notice read, and opens its draft as the one who curates it. */
export async function openDraft(
  app: TestApp,
  browser: TestBrowser,
  notice: { title: string; text: string },
  width: keyof typeof widths = 'desk',
): Promise<WatchedPage> {
  const account = await accountFor(app, 'supervisor');
  const office = await new Visitor(app.url).signIn(account.username, account.password);
  const { id } = await office.post<{ id: string }>('/api/notices', notice);
  for (let state = ''; state !== 'done'; await pause(100)) {
    state = (await office.get<{ job: { state: string } }>(`/api/notices/${id}`)).job.state;
    expect(state).not.to.equal('failed');
  }
  const watched = await browser.open({ now: app.services.clock(), width });
  await signIn(watched.page, app.url, account);
  await goTo(watched.page, `${app.url}/notices/${id}/draft`);
  await watched.page.waitForSelector('.card');
  await settled(watched.page);
  return watched;
}
