import { expect, test } from '../support/test.ts';

test('the main path works by keyboard alone', async ({ page, storefront }) => {
  await page.goto(storefront.origins.shell ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.getByRole('combobox', { name: 'Search products' }).focus();
  await page.keyboard.type('morning mug');
  await expect(page.getByRole('option', { name: /Morning Mug/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Morning Mug' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  const add = page.getByRole('button', { name: 'Add to cart: Morning Mug' }).first();
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();
});

test('what has the focus can be seen', async ({ page, storefront }) => {
  await page.goto(`${storefront.origins.shell}/catalog`);
  await expect(page.getByRole('button', { name: 'Add to cart: Morning Mug' })).toBeVisible();
  for (let stop = 0; stop < 14; stop++) {
    await page.keyboard.press('Tab');
    // The field of a search or a select may show it on the frame around it.
    const outline = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      return [element, element.parentElement ?? element].map(shown => {
        const { outlineStyle, outlineWidth } = getComputedStyle(shown);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
    });
    expect(outline, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))).toContain(
      true,
    );
  }
});
