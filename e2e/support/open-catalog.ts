import { expect, type Page } from '@playwright/test';
import type { Edge } from './weft.ts';

/** Opens the catalog page of an edge, and waits until it can be used. */
export async function openCatalog(page: Page, { origin }: Pick<Edge, 'origin'>): Promise<void> {
  await page.goto(`${origin}/catalog`);
  await expect(page.getByRole('button', { name: 'Add to cart: Morning Mug' })).toBeVisible();
}
