import type { Page } from '@playwright/test';

/** How many documents, nodes and listeners of a page are alive, after everything that is garbage has been collected. */
export async function domCounters(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { documents, nodes, jsEventListeners };
}
