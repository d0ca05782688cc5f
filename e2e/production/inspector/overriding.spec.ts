import AxeBuilder from '@axe-core/playwright';
import { buildChanged } from '../../support/changed-app.ts';
import { openInspector, showTab } from '../../support/inspector.ts';
import { liveIn } from '../../support/live.ts';
import { expect, test } from '../../support/test.ts';
import { startEdge, type Edge } from '../../support/weft.ts';

let edge: Edge;
test.beforeAll(async () => {
  edge = await startEdge();
});
test.afterAll(() => edge.close());

test('overrides: another release for this browser alone, which the mark says, and back', async ({
  page,
  browser,
}) => {
  test.slow();
  const catalog = await buildChanged('catalog', {
    'src/ProductList.tsx': text => text.replace('Lamps, chairs, mugs', 'Previewed lamps, chairs, mugs'),
  });
  await edge.weft('preview', 'pr-7', catalog.dist, '--expires', '1h');
  await catalog.remove();
  const { versions } = await liveIn(edge);
  const release = versions.catalog ?? '';
  const address = `http://pr-7.localhost:${new URL(edge.origin).port}/catalog`;
  const previewed = page.getByText('Previewed lamps');
  const mark = page.getByRole('region', { name: 'What this page is made of' });
  await page.goto(address);
  await expect(previewed).toBeVisible();

  const form = await showTab(await openInspector(page), 'Overrides');
  await expect(form).toContainText('This browser has none.');
  await form.getByLabel('App').selectOption('catalog');
  await form.getByLabel('From an origin, or a release').fill(release);
  await form.getByRole('button', { name: 'Override' }).click();
  await expect(page.getByText('Lamps, chairs, mugs and more')).toBeVisible();
  await expect(page).toHaveURL(address);
  await expect(mark).toContainText(`catalog in release ${release}`);
  const { violations } = await new AxeBuilder({ page }).include('weft-mark').analyze();
  expect(violations).toEqual([]);

  await page.waitForFunction(() => Symbol.for('weft.events.1') in globalThis);
  await mark.getByRole('button', { name: 'open the inspector' }).click();
  const inspector = page.getByRole('region', { name: 'Weft inspector' });
  await expect(await showTab(inspector, 'Overrides')).toContainText(release);
  const card = (await showTab(inspector, 'Apps')).getByRole('listitem').filter({ hasText: 'Overridden' });
  await expect(card).toContainText(`Overridden in this browser: ${release}`);

  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(other.getByText('Previewed lamps')).toBeVisible();
  await other.context().close();

  await page.keyboard.press('Escape');
  await mark.getByRole('button', { name: 'Clear all overrides' }).click();
  await expect(previewed).toBeVisible();
  await expect(mark).toBeHidden();
});
