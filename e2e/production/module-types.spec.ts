import { expect, test } from '../support/test.ts';

test('TypeScript and TSX: a store and components of three apps on one page', async ({ page, storefront }) => {
  await page.goto(`${storefront.origins.shell}/catalog`);
  await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
  const lines = await page.evaluate(async () => {
    const federation = (
      globalThis as unknown as Record<symbol, { loadRemote(id: string): Promise<CartModule> }>
    )[Symbol.for('weft.federation.1')];
    return (await federation?.loadRemote('checkout/cart'))?.cart.getSnapshot().map(({ name }) => name);
  });
  expect(lines).toEqual(['Morning Mug']);
});

interface CartModule {
  cart: { getSnapshot(): { name: string }[] };
}

test('JSON: home tiles made of the categories of catalog', async ({ page, storefront }) => {
  await page.goto(storefront.origins.shell ?? '');
  await page.getByRole('link', { name: 'Lighting' }).click();
  await expect(page).toHaveURL(/\/catalog\?category=lighting$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
});

test('JSON: account offers the countries of checkout', async ({ page, storefront }) => {
  await page.goto(`${storefront.origins.shell}/account/profile`);
  await page.getByLabel('Country').selectOption({ label: 'Iceland' });
  await page.getByRole('button', { name: 'Save profile' }).click();
  await page.reload();
  await expect(page.getByLabel('Country')).toHaveValue('Iceland');
});

test('CSS: tokens of component-library style the page of every host', async ({ page, storefront }) => {
  const sheets: string[] = [];
  page.on('response', response => {
    if (response.headers()['content-type']?.startsWith('text/css'))
      sheets.push(new URL(response.url()).origin);
  });
  await page.goto(`${storefront.origins.account}/account`);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  expect(sheets).toContain(storefront.origins['component-library']);
  const accent = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--weft-color-accent'),
  );
  expect(accent).not.toBe('');
});

test('SVG: the logo comes as a file from component-library', async ({ page, storefront }) => {
  await page.goto(storefront.origins.shell ?? '');
  const logo = page
    .getByRole('banner')
    .getByRole('img', { name: /weft/i })
    .or(page.getByRole('banner').locator('img'));
  await expect(logo.first()).toHaveJSProperty('complete', true);
  expect(
    await logo
      .first()
      .evaluate((image: HTMLImageElement) => [new URL(image.src).origin, image.naturalWidth > 0]),
  ).toEqual([storefront.origins['component-library'], true]);
});

test('WebAssembly: account checks a card number with the module of checkout', async ({
  page,
  storefront,
}) => {
  const instances = page.waitForResponse(response => response.url().endsWith('.wasm'));
  await page.goto(`${storefront.origins.account}/account/profile`);
  await page.getByLabel('New card number').fill('4242 4242 4242 4243');
  await page.getByRole('button', { name: 'Save profile' }).click();
  const response = await instances;
  expect(new URL(response.url()).origin).toBe(storefront.origins.checkout);
  expect(response.headers()['content-type']).toBe('application/wasm');
  await expect(page.getByLabel('New card number')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('New card number').fill('4242 4242 4242 4242');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(page.getByText('Your profile is saved')).toBeVisible();
});

test('Web worker: the search in shell’s header runs in a worker of catalog, from catalog’s origin', async ({
  page,
  storefront,
}) => {
  const worker = page.waitForEvent('worker');
  const script = page.waitForRequest(
    request =>
      request.url().startsWith(storefront.origins.catalog ?? '') && request.resourceType() === 'script',
  );
  await page.goto(storefront.origins.shell ?? '');
  await page.getByRole('combobox', { name: 'Search products' }).fill('halden lmap');
  await worker;
  await script;
  await page.getByRole('option', { name: /Halden Table Lamp/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Halden Table Lamp' })).toBeVisible();
});
