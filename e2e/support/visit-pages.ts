import { expect, type Page } from '@playwright/test';

/** Goes from page to page by the navigation of the layout; `titles`: of the pages, in this order. */
export async function visitPages(page: Page, titles: readonly string[]): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'Main' });
  for (const title of titles) {
    await navigation.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveTitle(new RegExp(title));
  }
}
