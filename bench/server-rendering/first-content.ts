import type { Browser } from '@playwright/test';
import { asStranger, PATIENCE } from '../first-paint/open-page.ts';
import { withinSeconds } from '../support/within-seconds.ts';
import { withResolver } from '../support/with-resolver.ts';

/** Visits a page as somebody who has never been there; gives the ms until something of its main content has been painted. */
export const firstContent = (browser: Browser, address: string): Promise<{ time: number }> =>
  asStranger(browser, async page => {
    const { promise: painted, resolve } = withResolver<number>();
    await page.exposeFunction('weftBenchPainted', resolve);
    await page.addInitScript(notePaint);
    const answer = await page.goto(address, { waitUntil: 'commit' });
    if (!answer?.ok()) throw new Error(`${address} answered ${answer?.status()}`);
    return { time: await withinSeconds(PATIENCE, painted, `${address} shows no content`) };
  });

/** Runs in the page. What is larger than all before it is told of: the content is larger than the name of the page, which is there before it. */
function notePaint(): void {
  const place = globalThis as unknown as { weftBenchPainted(time: number): void };
  const observer = new PerformanceObserver(list => {
    const entries = list.getEntries() as (PerformanceEntry & { element?: Element | null })[];
    const first = entries.find(({ element }) => element?.closest('main'));
    if (!first) return;
    observer.disconnect();
    place.weftBenchPainted(first.startTime);
  });
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
}
