import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/test.ts';

const pages = {
  shell: ['/', '/no/such/page'],
  catalog: ['/catalog', '/catalog/morning-mug', '/catalog/nothing-like-this'],
  checkout: ['/checkout', '/checkout/details'],
  account: ['/account', '/account/orders', '/account/profile'],
  'component-library': ['/'],
};

for (const [app, routes] of Object.entries(pages)) {
  for (const theme of ['light', 'dark', 'brand']) {
    test(`${app} in the ${theme} theme has no violation`, async ({ page, storefront }) => {
      await page.addInitScript(name => localStorage.setItem('weft-theme', name), theme);
      if (app === 'checkout') {
        await page.goto(`${storefront.origins[app]}/catalog`);
        await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
        await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();
      }
      for (const route of routes) {
        await page.goto(`${storefront.origins[app]}${route}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`);
        expect(found, `${app}${route}`).toEqual([]);
      }
    });
  }
}
