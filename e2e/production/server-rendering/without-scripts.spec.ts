import { expect, test } from '../../support/test.ts';
import { startEdge, type Edge } from '../../support/weft.ts';
import { whenRendered } from '../../support/when-rendered.ts';

test.use({ javaScriptEnabled: false });

let edge: Edge;
test.beforeAll(async () => void (edge = await startEdge('--ssr')));
test.afterAll(() => edge.close());

for (const [path, heading, text] of [
  ['/', 'Good things for the home', 'Lighting'],
  ['/catalog', 'Catalog', 'Morning Mug'],
  ['/catalog/morning-mug', 'Morning Mug', '$28.00'],
  ['/checkout', 'Your cart', 'cart'],
  ['/account', 'Hello', 'order'],
] as const)
  test(`${path} can be read, in its styles`, async ({ page }) => {
    await whenRendered(edge.origin, path);
    await page.goto(edge.origin + path);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toContainText(heading);
    await expect(page.getByRole('main')).toContainText(text);
    await expect(page.getByRole('status', { name: /Loading/ })).toHaveCount(0);
    // Of the library's styles, of shell's and of the page's own.
    await expect(title).toHaveCSS('font-family', /serif/);
    await expect(page.getByRole('banner')).toHaveCSS('position', 'sticky');
    await expect(page.getByText('needs JavaScript')).toHaveCount(0);
  });

test('links lead on', async ({ page }) => {
  for (const path of ['/', '/catalog', '/catalog/morning-mug']) await whenRendered(edge.origin, path);
  await page.goto(edge.origin);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Catalog' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Morning Mug' }).click();
  await expect(page).toHaveURL(/\/catalog\/morning-mug$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Morning Mug');
});

test('forms find what they are asked for', async ({ page }) => {
  for (const path of ['/account', '/catalog?q=mug']) await whenRendered(edge.origin, path);
  await page.goto(`${edge.origin}/account`);
  await page.getByRole('combobox', { name: 'Search products' }).fill('mug');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/catalog\?q=mug$/);
  await expect(page.getByRole('main').getByRole('link', { name: 'Morning Mug' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Alder Dining Chair' })).toHaveCount(0);

  await page.getByLabel('Sort by').selectOption({ label: 'Price, low to high' });
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/q=mug&sort=price-up$/);
  await expect(page.getByLabel('Sort by')).toHaveValue(/\w/);
});
