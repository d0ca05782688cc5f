import { apps, expect, test } from '../support/test.ts';
import { walkThrough } from '../support/walk-through.ts';

test('a visitor goes through all pages and fills the cart', async ({ page, storefront }) => {
  await walkThrough(page, storefront.origins.shell ?? '');
});

test('an order can be placed', async ({ page, storefront }) => {
  await walkThrough(page, storefront.origins.shell ?? '');
  await page.getByRole('link', { name: 'Check out' }).click();

  await page.getByRole('button', { name: 'Place order' }).click();
  const summary = page.getByRole('group', { name: 'your attention' });
  await expect(summary).toBeFocused();

  await page.getByLabel('Email').fill('ada@example.org');
  await page.getByLabel('Full name').fill('Ada Lovelace');
  await page.getByLabel('Street and house number').fill('12 St James’s Square');
  await page.getByLabel('Postal code').fill('10115');
  await page.getByLabel('City').fill('Berlin');
  await page.getByLabel('Country').selectOption({ label: 'Germany' });
  await page.getByLabel('Expires').fill('12/39');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel('Card number').fill('4242 4242 4242 4243');
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(summary.getByRole('link')).toHaveText([/card/i]);

  await page.getByLabel('Card number').fill('4242 4242 4242 4242');
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you for your order' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Cart, 0 items' })).toBeVisible();
});

test('the cart is kept across reloads, and is one for all tabs', async ({ page, context, storefront }) => {
  await page.goto(`${storefront.origins.shell}/catalog`);
  await page.getByRole('button', { name: 'Add to cart: Alder Dining Chair' }).click();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();

  const second = await context.newPage();
  await second.goto(`${storefront.origins.shell}/catalog`);
  await second.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
  await expect(page.getByRole('link', { name: 'Cart, 2 items' })).toBeVisible();
});

const routes = {
  '/': /./,
  '/catalog': 'Catalog',
  '/catalog/morning-mug': 'Morning Mug',
  '/checkout': 'Your cart',
  '/account': /./,
  '/account/orders?page=2': 'Orders',
  '/account/profile': 'Profile',
};

for (const app of apps) {
  test(`${app} is host: every route can be opened and reloaded`, async ({ page, storefront }) => {
    for (const [route, title] of Object.entries(routes)) {
      await page.goto(`${storefront.origins[app]}${route}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    }
  });

  test(`${app} is host: the whole path works`, async ({ page, storefront }) => {
    await page.goto(storefront.origins[app] ?? '');
    const host = await page.evaluate(
      () =>
        (globalThis as unknown as Record<symbol, { host: string }>)[Symbol.for('weft.federation.1')]?.host,
    );
    expect(host).toBe(app);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Catalog' }).click();
    await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
    await expect(page.getByText('Morning Mug is in your cart')).toBeVisible();
    await page.getByRole('link', { name: 'Cart, 1 item', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Products in your cart' }).getByRole('listitem')).toHaveCount(
      1,
    );
  });
}

test('an unknown address says so, and leads on', async ({ page, storefront }) => {
  await page.goto(`${storefront.origins.shell}/no/such/page`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/not found/i);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});
