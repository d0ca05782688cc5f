import { expect, type Page } from '@playwright/test';
import { follow } from './arrive.ts';

/** The rest of the page: the navigation leads to another page, and a product goes into the cart of the header. */
export async function expectRestWorks(page: Page): Promise<void> {
  await follow(page, 'Catalog');
  await expect(page.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
  await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
  await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();
}
