import type { Page } from '@playwright/test';
import type { ServedBuilds } from '@weft/platform';
import { serveStorefront } from '../support/storefront.ts';
import { apps, expect, test, type AppName } from '../support/test.ts';

const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' }).first();

// A storefront for each test: it is broken on purpose.
let served: ServedBuilds;

test.beforeEach(async ({ allowConsole }) => {
  allowConsole(/ERR_CONNECTION_REFUSED|FederationError/);
  served = await serveStorefront();
});

test.afterEach(() => served.close());

test('catalog is down: its page says so, the others go on, and it comes back', async ({ page }) => {
  await served.stop('catalog');
  await page.goto(`${served.origins.shell}/catalog`);
  await expect(page.getByText('Catalog is not available right now')).toBeVisible();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Account' }).click();
  await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Catalog' }).click();
  await expect(page.getByText('Catalog is not available right now')).toBeVisible();

  await served.start('catalog');
  await tryAgain(page).click();
  await expect(page.getByRole('button', { name: 'Add to cart: Morning Mug' })).toBeVisible();
});

test('checkout is down: catalog goes on without its buttons, and they come back', async ({ page }) => {
  await served.stop('checkout');
  await page.goto(`${served.origins.shell}/catalog`);
  await expect(h1(page, 'Catalog')).toBeVisible();
  await expect(page.getByText('Cart is unavailable').first()).toBeVisible();

  await served.start('checkout');
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).first().click();
  // One try brings back every place of the module.
  await expect(page.getByRole('button', { name: /^Add to cart/ })).toHaveCount(48);
  await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
  await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();
});

test('account is down: its page says so, and comes back', async ({ page }) => {
  await served.stop('account');
  await page.goto(`${served.origins.shell}/account`);
  await expect(page.getByText('Account is not available right now')).toBeVisible();
  await served.start('account');
  await tryAgain(page).click();
  await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
});

test('shell is down: catalog as host goes on without navigation, and it comes back', async ({ page }) => {
  await served.stop('shell');
  await page.goto(`${served.origins.catalog}/catalog`);
  await expect(page.getByText('Navigation is unavailable')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add to cart: Morning Mug' })).toBeVisible();
  await served.start('shell');
  await tryAgain(page).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('component-library is down: the storefront is plain, and comes back', async ({ page }) => {
  await served.stop('component-library');
  await page.goto(`${served.origins.shell}/`);
  await expect(page.getByText('You see a plain version of this site')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveCount(3);
  await served.start('component-library');
  await tryAgain(page).click();
  await expect(page.getByLabel('Theme')).toBeVisible();
});

test('an entry that is not what its integrity says is refused', async ({ page, allowConsole }) => {
  allowConsole(/integrity/);
  await page.route(/\/checkout\.\w+\.js$/, async route => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `globalThis.tampered = true;${await answer.text()}` });
  });
  await page.goto(`${served.origins.shell}/checkout`);
  await expect(page.getByText('Cart is not available right now')).toBeVisible();
  expect(await page.evaluate(() => 'tampered' in globalThis)).toBe(false);
});

const ownContent: Record<AppName, (page: Page) => Promise<void>> = {
  shell: page => expect(h1(page, 'Good things for the home')).toBeVisible(),
  catalog: page => expect(page.getByRole('link', { name: 'Morning Mug' })).toBeVisible(),
  checkout: page => expect(h1(page, 'Your cart')).toBeVisible(),
  account: page => expect(h1(page, 'Your orders')).toBeVisible(),
  'component-library': page => expect(h1(page, 'Components')).toBeVisible(),
};

for (const app of apps) {
  test(`${app} shows its own content when all other apps are absent`, async ({ page }) => {
    for (const other of apps.filter(name => name !== app)) await served.stop(other);
    await page.goto(served.origins[app] ?? '');
    await ownContent[app](page);
  });
}
