import type { Page } from '@playwright/test';

/** Has the page be that of somebody who saves data: links fetch nothing ahead. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
}
