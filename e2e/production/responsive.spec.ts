import { expect, test } from '../support/test.ts';

const routes = [
  '/',
  '/catalog',
  '/catalog/morning-mug',
  '/checkout',
  '/account',
  '/account/orders',
  '/account/profile',
];

for (const width of [360, 768, 1440]) {
  test(`nothing is wider than a screen of ${width} pixels, and navigation stays in reach`, async ({
    page,
    storefront,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const route of routes) {
      await page.goto(`${storefront.origins.shell}${route}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), route).toBeLessThanOrEqual(
        width,
      );
      await expect(
        page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Account' }),
      ).toBeInViewport();
    }
  });
}
