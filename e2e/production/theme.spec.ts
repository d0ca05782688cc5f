import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const button = (page: Page) => page.getByRole('button', { name: 'Add to cart: Morning Mug' });
const buttonColour = (page: Page) =>
  button(page).evaluate(element => getComputedStyle(element).backgroundColor);

test('the theme reaches components of other apps, and is kept', async ({ page, storefront }) => {
  await page.goto(`${storefront.origins.shell}/catalog`);
  // What is out of sight does not fade before it is seen.
  await button(page).scrollIntoViewIfNeeded();
  const colours = new Set<string>();
  for (const theme of ['light', 'dark', 'brand']) {
    await page.getByLabel('Theme').selectOption(theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    // Colours may fade from one to the next; the last one is what counts.
    await expect(async () => {
      expect(colours).not.toContain(await buttonColour(page));
    }).toPass();
    await button(page).evaluate(element =>
      Promise.all(element.getAnimations().map(animation => animation.finished)),
    );
    colours.add(await buttonColour(page));
  }
  expect(colours.size).toBe(3);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'brand');
});

test('the system asks for dark, and the page is dark', async ({ page, storefront }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${storefront.origins.catalog}/catalog`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a component looks like the page that integrates it', async ({ page, storefront }) => {
  await page.goto(`${storefront.origins.shell}/catalog`);
  const before = await buttonColour(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --weft-color-accent: rgb(1, 2, 3) }');
    document.adoptedStyleSheets = [sheet];
  });
  await expect.poll(() => buttonColour(page)).toBe('rgb(1, 2, 3)');
  expect(before).not.toBe('rgb(1, 2, 3)');
});

test('the system asks for dark, and a page that has to do without shell is dark', async ({
  page,
  storefront,
  allowConsole,
}) => {
  allowConsole(/ERR_FAILED|FederationError/);
  await page.route(`${storefront.origins.shell}/**`, route => route.abort());
  const backgroundIn = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  await page.goto(`${storefront.origins.catalog}/catalog`);
  await expect(page.getByText('Navigation is unavailable.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
  expect(await backgroundIn('dark')).toBe('rgb(17, 21, 20)');
  expect(await backgroundIn('light')).toBe('rgb(247, 247, 244)');
});
