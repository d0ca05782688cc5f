import type { Page, Route } from '@playwright/test';

/**
 * Holds back the answers to some requests until every one of them has been asked for. Requests that wait for each other's answers
 * would never come to an end: a page that loads in spite of this has asked for all of them in parallel.
 */
export async function requireParallel(page: Page, urls: readonly string[]): Promise<void> {
  const held = new Map<string, Route>();
  await page.route(
    url => urls.includes(url.href),
    async route => {
      held.set(route.request().url(), route);
      if (held.size === urls.length) await Promise.all([...held.values()].map(waiting => waiting.continue()));
    },
  );
}
