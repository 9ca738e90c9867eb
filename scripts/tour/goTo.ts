/// <reference lib="dom" />
import type { Page } from 'puppeteer';

/**
 * Goes to an address, to wait there for what the page itself shows. The browser's own viewer of a PDF may hold up for
 * ever who leaves its page, so it is taken out first; it may never tell that it has loaded, so that is not waited for.
 */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.$$eval('iframe', (frames) => {
    for (const frame of frames) frame.remove();
  });
  await page.goto(address, { waitUntil: [] });
}
