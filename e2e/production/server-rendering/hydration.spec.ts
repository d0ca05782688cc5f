import type { Page } from '@playwright/test';
import { expect, test } from '../../support/test.ts';
import { startEdge, type Edge } from '../../support/weft.ts';
import { whenRendered } from '../../support/when-rendered.ts';

let edge: Edge;
test.beforeAll(async () => void (edge = await startEdge('--ssr')));
test.afterAll(() => edge.close());

/** Has every element of the server's HTML be remembered before a script runs. */
async function rememberElements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const place = globalThis as { fromServer?: Element[] };
    // Deferred scripts run before it is told that all is there, but after the parser has come to the end.
    new MutationObserver((_, observer) => {
      if (!document.getElementById('root')?.nextElementSibling) return;
      observer.disconnect();
      place.fromServer = [...document.querySelectorAll('#root *')];
    }).observe(document, { childList: true, subtree: true });
  });
}

const kept = (page: Page) =>
  page.evaluate(() => {
    const all = (globalThis as { fromServer?: Element[] }).fromServer ?? [];
    return {
      all: all.length,
      gone: all.filter(element => !element.isConnected).map(({ outerHTML }) => outerHTML),
    };
  });

const isHydrated = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        Object.keys(document.querySelector('h1') ?? {}).some(key => key.startsWith('__reactFiber')),
      ),
    )
    .toBe(true);

for (const path of [
  '/',
  '/catalog',
  '/catalog?q=mug&sort=price-up',
  '/catalog/morning-mug',
  '/checkout',
  '/account',
  '/nothing',
])
  test(`${path} is taken over as it is`, async ({ page }) => {
    await whenRendered(edge.origin, path);
    await rememberElements(page);
    await page.goto(edge.origin + path);
    await isHydrated(page);
    const { all, gone } = await kept(page);
    expect(all).toBeGreaterThan(50);
    expect(gone).toEqual([]);
    // None has been asked for beside those of the server.
    const sheets = await page
      .locator('link[rel=stylesheet], style[data-href]')
      .evaluateAll(all => all.map(sheet => sheet.getAttribute('data-href') ?? sheet.getAttribute('href')));
    expect(sheets.length).toBeGreaterThan(4);
    expect(sheets.filter(place => !place?.includes('/_weft/releases/'))).toEqual([]);
    expect(new Set(sheets).size).toBe(sheets.length);
  });

test('then it is as alive as any page', async ({ page }) => {
  await page.goto(`${edge.origin}/catalog`);
  await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
  await page.getByRole('link', { name: 'Cart, 1 item', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your cart');
  // What a browser knows and a server does not: shown, without a word.
  await page.goto(`${edge.origin}/checkout`);
  await expect(page.getByRole('main')).toContainText('Morning Mug');
});
