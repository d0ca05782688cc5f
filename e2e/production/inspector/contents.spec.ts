import type { Locator } from '@playwright/test';
import type { Manifest } from '@weft/federation-runtime/manifest';
import { factOf, openInspector, showTab } from '../../support/inspector.ts';
import { liveIn } from '../../support/live.ts';
import { openCatalog } from '../../support/open-catalog.ts';
import { apps, expect, test } from '../../support/test.ts';
import { visitPages } from '../../support/visit-pages.ts';
import { watchRequests } from '../../support/watch-requests.ts';
import { startEdge, type Edge } from '../../support/weft.ts';

let edge: Edge;
test.beforeAll(async () => {
  edge = await startEdge();
});
test.afterAll(() => edge.close());

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

test('apps: the releases of the environment, from where the network had them', async ({ page }) => {
  const urls = watchRequests(page);
  await openCatalog(page, edge);
  const inspector = await openInspector(page);
  const { number, versions } = await liveIn(edge);
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
  await openCatalog(page, edge);
  const inspector = await openInspector(page);
  const { manifests } = await liveIn(edge);
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
  await openCatalog(page, edge);
  const inspector = await openInspector(page);
  const { manifests } = await liveIn(edge);
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
  await visitPages(page, ['Account', 'Catalog', 'Cart', 'Account']);
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
  await openCatalog(page, edge);
  const heading = page.getByRole('heading', { level: 1, name: 'Catalog' });
  const layout = () =>
    page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  // The page grows with its products.
  const button = page.getByRole('button', { name: 'Add to cart: Halden Table Lamp' });
  await expect(button).toBeVisible();
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
