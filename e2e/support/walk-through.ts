import { expect, type Page } from '@playwright/test';

/** The main path of a visitor, wherever the storefront runs: all pages, a product found, added, seen in the header and bought. */
export async function walkThrough(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await expect(page.getByRole('heading', { level: 1, name: 'Good things for the home' })).toBeVisible();

  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('link', { name: 'Account' }).click();
  await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
  await expect(page).toHaveTitle(/Account/);

  await navigation.getByRole('link', { name: 'Catalog' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
  await page.getByRole('button', { name: 'Add to cart: Halden Table Lamp' }).click();
  await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();
  await expect(page.getByText('Halden Table Lamp is in your cart')).toBeVisible();

  await page.getByRole('link', { name: 'Morning Mug' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Morning Mug' })).toBeVisible();
  await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).first().click();
  await page.getByRole('link', { name: 'Cart, 2 items' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Your cart' })).toBeVisible();
  const lines = page.getByRole('list', { name: 'Products in your cart' }).getByRole('listitem');
  await expect(lines).toHaveCount(2);
  await expect(lines.filter({ hasText: 'Halden Table Lamp' })).toContainText('$189.00');
}
