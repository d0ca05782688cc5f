import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { parseManifest, type Manifest } from '@weft/federation-runtime/manifest';
import { buildChanged } from '../support/changed-app.ts';
import { factOf, openInspector, showTab } from '../support/inspector.ts';
import { apps, expect, test } from '../support/test.ts';
import { startEdge, type Edge } from '../support/weft.ts';

const TABS = ['Apps', 'Modules', 'Shared', 'Events', 'Overrides'];

interface Status {
  environments: { number: number; apps: Record<string, { version: string }> }[];
}

let edge: Edge;
test.beforeAll(async () => {
  edge = await startEdge();
});
test.afterAll(() => edge.close());

/** What is live, and what each release of that says of itself, from the store. */
async function live(): Promise<{
  number: number;
  versions: Record<string, string>;
  manifests: Record<string, Manifest>;
}> {
  const { environments } = await edge.weft<Status>('status', 'production');
  const [production] = environments;
  if (!production) throw new Error('There is no production');
  const versions = Object.fromEntries(
    Object.entries(production.apps).map(([app, { version }]) => [app, version]),
  );
  const manifests: Record<string, Manifest> = {};
  for (const [app, version] of Object.entries(versions)) {
    const file = join(edge.store, 'releases', app, version, 'mf-manifest.json');
    manifests[app] = parseManifest(await readFile(file, 'utf8'));
  }
  return { number: production.number, versions, manifests };
}

/** The URLs that a page asks for from now on. */
function watchRequests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', request => urls.push(request.url()));
  return urls;
}

async function openCatalog(page: Page): Promise<void> {
  await page.goto(`${edge.origin}/catalog`);
  await expect(page.getByRole('button', { name: 'Add to cart: Morning Mug' })).toBeVisible();
}

interface ModuleShown {
  id: string;
  start: number;
  duration: number;
}

async function modulesShown(inspector: Locator): Promise<ModuleShown[]> {
  const rows = await (await showTab(inspector, 'Modules')).locator('tbody tr').all();
  return Promise.all(
    rows.map(async row => {
      const [id = '', start, duration] = await row.locator('th, td').allInnerTexts();
      return { id: id.trim(), start: Number(start), duration: Number(duration) };
    }),
  );
}

test('nothing of it is loaded, and the HTML does not name it, before somebody asks', async ({ page }) => {
  const urls = watchRequests(page);
  const html = await (await page.goto(`${edge.origin}/catalog`))?.text();
  expect(html).not.toMatch(/inspector|mark\.js/);
  for (const title of ['Account', 'Cart', 'Catalog']) {
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: title, exact: true })
      .click();
    await expect(page).toHaveTitle(new RegExp(title));
  }
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
  await openCatalog(page);
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

test('apps: the releases of the environment, from where the network had them', async ({ page }) => {
  const urls = watchRequests(page);
  await openCatalog(page);
  const inspector = await openInspector(page);
  const { number, versions } = await live();
  await expect(factOf(inspector, 'Environment')).toHaveText('production');
  await expect(factOf(inspector, 'Snapshot')).toHaveText(String(number));
  await expect(factOf(inspector, 'Page')).toContainText('/catalog');

  const panel = await showTab(inspector, 'Apps');
  await expect(panel.getByRole('listitem')).toHaveCount(apps.length);
  for (const app of apps) {
    const card = panel
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: app, exact: true }) });
    await expect(card).toContainText(versions[app] ?? 'no release');
    await expect(card).toContainText(app === 'shell' ? 'host' : 'remote');
    const entry = (await card.getByRole('link').getAttribute('href')) ?? '';
    expect(entry).toContain(`/releases/${app}/${versions[app]}/`);
    const isLoaded = !(await card.innerText()).includes('not loaded');
    expect(urls.includes(entry), `the entry of ${app} was asked for`).toBe(isLoaded);
  }
});

test('modules: those whose files the network had, and when', async ({ page }) => {
  const urls = watchRequests(page);
  await openCatalog(page);
  const inspector = await openInspector(page);
  const { manifests } = await live();
  const exposed = Object.entries(manifests).flatMap(([app, { weft }]) =>
    Object.entries(weft.modules).map(([name, module]) => ({ id: app + name.slice(1), ...module })),
  );
  const wasFetched = (file: string) => urls.some(url => new URL(url).pathname.endsWith(`/${file}`));
  // Small modules share a file: that it is there says nothing of each of them.
  const all = exposed.flatMap(({ js, css }) => [...js, ...css]);
  const isOwn = (file: string) => all.filter(other => other === file).length === 1;
  let shown: ModuleShown[] = [];
  // The page goes on fetching ahead what its links lead to.
  await expect(async () => {
    shown = await modulesShown(inspector);
    const ids = shown.map(({ id }) => id);
    expect(exposed.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    for (const { id, js, css, remotes } of exposed) {
      const files = [...js, ...css];
      const isShown = ids.includes(id);
      if (isShown) expect(ids, `what ${id} uses`).toEqual(expect.arrayContaining(remotes));
      expect(isShown ? files.every(wasFetched) : !files.filter(isOwn).some(wasFetched), id).toBe(true);
    }
  }).toPass();
  expect(shown.map(({ id }) => id)).toContain('catalog/CatalogPage');

  const ends = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(entry => [entry.name, (entry as PerformanceResourceTiming).responseEnd] as const),
  );
  for (const { id, start, duration } of shown) {
    const { js = [] } = exposed.find(module => module.id === id) ?? {};
    const own = ends.filter(([url]) => js.some(file => url.endsWith(`/${file}`)));
    const last = Math.max(...own.map(([, end]) => end));
    // A module is there when its last file is, and not before; what is shown is rounded.
    expect(start + duration + 1, id).toBeGreaterThanOrEqual(last);
  }
});

test('shared: who provides a package, and who uses it, as the releases say', async ({ page }) => {
  await openCatalog(page);
  const inspector = await openInspector(page);
  const { manifests } = await live();
  const versionOf = (name: string) =>
    manifests.shell?.shared.find(shared => shared.name === name)?.version ?? 'nothing';
  await expect(async () => {
    const ids = (await modulesShown(inspector)).map(({ id }) => id);
    const sections = await (await showTab(inspector, 'Shared')).locator('section').all();
    const shown = await Promise.all(
      sections.map(async section => ({
        name: await section.getByRole('heading').innerText(),
        provided: (await section.locator('p').innerText()).replace(/ build .*/, ''),
        users: (await section.locator('dd > span').allInnerTexts()).sort(),
      })),
    );
    const needs = apps.map(app => [app, needsOf(app, manifests, ids)] as const);
    const names = [...new Set(needs.flatMap(([, keys]) => keys))].sort();
    const expected = names.map(name => ({
      name,
      provided: `${versionOf(name)} provided by shell`,
      users: needs.flatMap(([app, keys]) => (keys.includes(name) ? [app] : [])).sort(),
    }));
    expect(shown.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(expected);
  }).toPass();
});

/** The shared packages that an app asks for, as its release says: of those of its modules that are loaded, and as the host. */
function needsOf(app: string, manifests: Record<string, Manifest>, loaded: readonly string[]): string[] {
  const { weft } = manifests[app] ?? {};
  const modules = Object.entries(weft?.modules ?? {}).filter(([name]) =>
    loaded.includes(app + name.slice(1)),
  );
  const host = app === 'shell' ? (weft?.host?.shared ?? []) : [];
  return [...host, ...modules.flatMap(([, { shared }]) => shared)].map(({ key }) => key);
}

test('it knows what was before, however much has happened since', async ({ page }) => {
  await page.goto(`${edge.origin}/`);
  await page.waitForFunction(() => Symbol.for('weft.events.1') in globalThis);
  const navigation = page.getByRole('navigation', { name: 'Main' });
  for (const title of ['Account', 'Catalog', 'Cart', 'Account']) {
    await navigation.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveTitle(new RegExp(title));
  }
  const inspector = await openInspector(page);
  const events = await showTab(inspector, 'Events');
  const older = events.getByRole('button', { name: /older/ });
  while (await older.isVisible()) await older.click();
  const first = events.getByRole('listitem').last();
  await expect(first).toContainText('load-start');
  await expect(first).toContainText('shell/Layout');
  await expect(factOf(inspector, 'Page')).toContainText('/account');
});

test('errors: what failed, and why', async ({ page, allowConsole }) => {
  allowConsole(/ERR_FAILED|FederationError/);
  await page.route(/\/account\/[^/]+\/account\.[^/]+\.js$/, route => route.abort());
  await page.goto(`${edge.origin}/catalog`);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Account' }).click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  const inspector = await openInspector(page);
  const card = (await showTab(inspector, 'Apps'))
    .getByRole('listitem')
    .filter({ hasText: 'account' })
    .first();
  await expect(card).toContainText('failed');

  const events = await showTab(inspector, 'Events');
  await events.getByRole('button', { name: /^failure/ }).click();
  const failure = events.getByRole('listitem').first();
  await expect(failure).toContainText('[ENTRY_UNREACHABLE] account');
  await failure.locator('summary').click();
  await expect(failure).toContainText('FederationError');
  await expect(failure).toContainText('phase');
});

test('outlines: around each part of the page, which stays as it is', async ({ page }) => {
  await openCatalog(page);
  const heading = page.getByRole('heading', { level: 1, name: 'Catalog' });
  const layout = () =>
    page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  const before = { heading: await heading.boundingBox(), layout: await layout() };
  const inspector = await openInspector(page);
  await inspector.getByRole('switch', { name: 'Outlines' }).click();
  expect({ heading: await heading.boundingBox(), layout: await layout() }).toEqual(before);

  const labels = page.locator('[data-weft-app="weft-inspector"] [aria-hidden=true] > div');
  const boxOf = async (app: string) =>
    labels.filter({ hasText: app }).first().locator('div').first().boundingBox();
  const around = await boxOf('catalog');
  const inside = await heading.boundingBox();
  expect(around?.y).toBeLessThanOrEqual(inside?.y ?? 0);
  expect(around?.x).toBeLessThanOrEqual(inside?.x ?? 0);
  expect(around?.height).toBeGreaterThan(500);
  const button = page.getByRole('button', { name: 'Add to cart: Halden Table Lamp' });
  const checkout = await boxOf('checkout');
  expect(checkout).not.toBeNull();

  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 300);
  const offsetOf = async () => {
    const boxes = await Promise.all(
      (await labels.filter({ hasText: 'checkout' }).locator('div:first-child').all()).map(box =>
        box.boundingBox(),
      ),
    );
    const place = await button.boundingBox();
    return boxes.some(box => box && place && Math.abs(box.y - place.y) < 2 && Math.abs(box.x - place.x) < 2);
  };
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  await expect.poll(offsetOf).toBe(true);

  await page.keyboard.press('Escape');
  await expect(labels).toHaveCount(0);
});

test('by keyboard alone: from a field of the page, through the tabs, and back', async ({ page }) => {
  await openCatalog(page);
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

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 1280],
  ['brand', 320],
] as const) {
  test(`no tab has a violation in the ${theme} theme at ${width} pixels, nor is it wider`, async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript(name => localStorage.setItem('weft-theme', name), theme);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openCatalog(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const inspector = await openInspector(page);
    await inspector.getByRole('switch', { name: 'Outlines' }).click();
    for (const title of TABS) {
      const panel = await showTab(inspector, title);
      if (title === 'Events') await panel.locator('summary').first().click();
      await expect(panel).not.toContainText('Asking the server');
      const { violations } = await new AxeBuilder({ page })
        .include('[data-weft-app="weft-inspector"]')
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`);
      expect(found, title).toEqual([]);
      expect(
        await panel.evaluate(element => element.scrollWidth - element.clientWidth),
        title,
      ).toBeLessThanOrEqual(0);
      expect((await inspector.boundingBox())?.width).toBeLessThanOrEqual(width);
    }
  });
}

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
  const { versions } = await live();
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

test('a deployment that serves none says so on the console', async ({ page, allowConsole }) => {
  allowConsole(/404 \(Not Found\)/);
  await page.route('**/_weft/inspector.js', route => route.fulfill({ status: 404, body: '' }));
  const said = page.waitForEvent('console', message => message.type() === 'info');
  await openCatalog(page);
  await page.waitForFunction(() => Symbol.for('weft.events.1') in globalThis);
  await page.keyboard.press('Alt+Shift+KeyW');
  expect((await said).text()).toContain('This deployment serves no inspector');
});
