import type { BrowserContext, Page } from '@playwright/test';

/** Has the page, or all pages of a context, be those of somebody who saves data: links fetch nothing ahead. */
export async function saveData(page: Page | BrowserContext): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
}
