import { openInspector } from '../../support/inspector.ts';
import { openCatalog } from '../../support/open-catalog.ts';
import { expect, test } from '../../support/test.ts';
import { visitPages } from '../../support/visit-pages.ts';
import { watchRequests } from '../../support/watch-requests.ts';
import { startEdge, type Edge } from '../../support/weft.ts';

let edge: Edge;
test.beforeAll(async () => {
  edge = await startEdge();
});
test.afterAll(() => edge.close());

test('nothing of it is loaded, and the HTML does not name it, before somebody asks', async ({ page }) => {
  const urls = watchRequests(page);
  const html = await (await page.goto(`${edge.origin}/catalog`))?.text();
  expect(html).not.toMatch(/inspector|mark\.js/);
  await visitPages(page, ['Account', 'Cart', 'Catalog']);
  await page.waitForLoadState('networkidle');
  const ofInspector = () => urls.filter(url => /inspector|mark\.js/.test(url));
  expect(ofInspector()).toEqual([]);

  await openInspector(page);
  const paths = ofInspector().map(url => url.replace(edge.origin, ''));
  expect(paths[0]).toBe('/_weft/inspector.js');
  expect(paths.every(path => path.startsWith('/_weft/inspector'))).toBe(true);
  await page.keyboard.press('Alt+Shift+KeyW');
  await expect(page.getByRole('region', { name: 'Weft inspector' })).toBeHidden();
  await openInspector(page);
  expect(ofInspector()).toHaveLength(paths.length);
});

test('it takes React from the page, and brings none of its own', async ({ page }) => {
  await openCatalog(page, edge);
  const before = watchRequests(page);
  await openInspector(page);
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/_weft/inspector'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(5000);
  expect(bytes).toBeLessThan(25_000);
  expect(before.filter(url => url.includes('/_weft/content/'))).toEqual([]);
});

test('by keyboard alone: from a field of the page, through the tabs, and back', async ({ page }) => {
  await openCatalog(page, edge);
  const field = page
    .getByRole('searchbox', { name: 'Search the catalog' })
    .or(page.getByLabel('Search the catalog'));
  await field.focus();
  await page.keyboard.type('mug');
  const inspector = await openInspector(page);
  await expect(field).toHaveValue('mug');
  await expect(inspector).toBeFocused();
  await inspector.getByRole('tab', { name: 'Apps' }).focus();
  for (const title of ['Modules', 'Shared', 'Events', 'Overrides', 'Apps']) {
    await page.keyboard.press('ArrowRight');
    await expect(inspector.getByRole('tab', { name: title })).toBeFocused();
    await expect(inspector.getByRole('tabpanel', { name: title })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(inspector).toBeHidden();
  await expect(field).toBeFocused();
});

test('a deployment that serves none says so on the console', async ({ page, allowConsole }) => {
  allowConsole(/404 \(Not Found\)/);
  await page.route('**/_weft/inspector.js', route => route.fulfill({ status: 404, body: '' }));
  const said = page.waitForEvent('console', message => message.type() === 'info');
  await openCatalog(page, edge);
  await page.waitForFunction(() => Symbol.for('weft.events.1') in globalThis);
  await page.keyboard.press('Alt+Shift+KeyW');
  expect((await said).text()).toContain('This deployment serves no inspector');
});
