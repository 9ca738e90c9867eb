/// <reference lib="dom" />
import type { Page } from 'puppeteer';

/** What a deed cost: each press or key as Event Timing tells it, and what held up the main thread. */
export interface DeedTimes {
  name: string;
  /** From the press until the next picture on screen, in milliseconds (rounded to 8 by the browser), one per press. */
  interactions: number[];
  /** Tasks of the main thread over 50 ms, in milliseconds. */
  longTasks: number[];
  /** Gaps between frames while the deed ran, in milliseconds, for deeds that scroll. */
  frames: number[];
}

interface Seen {
  interactions: Map<number, number>;
  longTasks: number[];
  frames: number[];
  following: boolean;
}

/** Prepares a page, before anything is opened in it, for {@link timed}. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.evaluateOnNewDocument('window.__name = (value) => value;');
  await page.evaluateOnNewDocument(watchInPage);
}

/** Runs a deed and tells its times, once the page has come to rest. */
export async function timed(page: Page, name: string, deed: () => Promise<void>): Promise<DeedTimes> {
  await rest(page);
  await page.evaluate(() => {
    const { seen } = window as unknown as { seen: Seen };
    seen.interactions.clear();
    seen.longTasks.length = 0;
    seen.frames.length = 0;
    seen.following = true;
  });
  await deed();
  await rest(page);
  const times = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: Seen };
    seen.following = false;
    const { interactions, longTasks, frames } = seen;
    return { interactions: [...interactions.values()], longTasks: [...longTasks], frames: [...frames] };
  });
  return { name, ...times };
}

/** Event entries come late: some frames after what they are about. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), 400);
      }),
  );
}

/** Runs in the page. */
function watchInPage(): void {
  const seen: Seen = { interactions: new Map(), longTasks: [], frames: [], following: false };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId === 0) continue;
      const longest = Math.max(seen.interactions.get(entry.interactionId) ?? 0, entry.duration);
      seen.interactions.set(entry.interactionId, longest);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longTasks.push(entry.duration);
  }).observe({ type: 'longtask' });
  let last = 0;
  const frame = (now: number): void => {
    if (seen.following && last !== 0) seen.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
