import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the inspector of a page by its keys, once the host listens to them: when it has nothing better to do. */
export async function openInspector(page: Page): Promise<Locator> {
  await page.waitForFunction(() => Symbol.for('weft.events.1') in globalThis);
  await page.keyboard.press('Alt+Shift+KeyW');
  const inspector = page.getByRole('region', { name: 'Weft inspector' });
  await expect(inspector).toBeVisible();
  return inspector;
}

/** Shows a tab of the inspector, and gives its panel. */
export async function showTab(inspector: Locator, title: string): Promise<Locator> {
  await inspector.getByRole('tab', { name: title }).click();
  return inspector.getByRole('tabpanel', { name: title });
}

/** What stands beside a term of the inspector: `Snapshot`. */
export const factOf = (inspector: Locator, name: string): Locator =>
  inspector.locator('dt', { hasText: new RegExp(`^${name}$`) }).locator('xpath=following-sibling::dd');
