import type { Page, Route } from '@playwright/test';
import { saveData } from '../support/save-data.ts';
import { expect, test } from '../support/test.ts';
import { startEdge, type Edge } from '../support/weft.ts';

let edge: Edge;
test.beforeAll(async () => void (edge = await startEdge()));
test.afterAll(() => edge.close());

const PAGES = { Catalog: 'Catalog', Cart: 'Your cart', Account: /./ };

const link = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });

/** The files of releases that are asked for from now on, but for what a host loads when it has nothing better to do, whenever that is. */
function watchFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', request => {
    const url = request.url();
    if (/\/_weft\/(releases|files|content)\/.*\.(js|css)$/.test(url) && !/\/watch\./.test(url))
      files.push(url);
  });
  return files;
}

test('a page whose link has been in view needs no request', async ({ page }) => {
  await page.goto(`${edge.origin}/`);
  for (const name of Object.keys(PAGES)) await expect(link(page, name)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const files = watchFiles(page);
  for (const [name, title] of Object.entries(PAGES)) {
    await link(page, name).click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
  expect(files).toEqual([]);
});

test('not even one whose parts the page before has not', async ({ page }) => {
  await page.goto(`${edge.origin}/account`);
  await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const files = watchFiles(page);
  await link(page, 'Catalog').click();
  await expect(page.getByRole('button', { name: /^Add to cart/ }).first()).toBeVisible();
  expect(files).toEqual([]);
});

test('for people who save data a visit asks for all files of its page at once', async ({ page }) => {
  await saveData(page);
  await page.goto(`${edge.origin}/catalog`);
  await expect(page.getByRole('button', { name: /^Add to cart/ }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');

  const held: Route[] = [];
  let isHeld = true;
  await page.route(/\/_weft\/(releases|files)\//, route =>
    isHeld ? void held.push(route) : route.continue(),
  );
  const files = watchFiles(page);
  await link(page, 'Account').hover();
  expect(files).toEqual([]);
  await link(page, 'Account').click();
  // Nothing is answered: whatever is asked for now waits for no other file.
  await expect.poll(() => files.length).toBeGreaterThan(2);
  await page.waitForTimeout(300);
  const atOnce = [...files];
  isHeld = false;
  await Promise.all(held.splice(0).map(route => route.continue()));

  await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
  expect(files).toEqual(atOnce);
  expect(new Set(files).size).toBe(files.length);
});
