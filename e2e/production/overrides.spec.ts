import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Snapshot } from '@weft/federation-runtime/manifest';
import { buildChanged, type ChangedApp } from '../support/changed-app.ts';
import { answered, runDevServers, type DevServers } from '../support/dev-servers.ts';
import { repository } from '../support/storefront.ts';
import { expect, test } from '../support/test.ts';
import { startEdge, weft, type Edge } from '../support/weft.ts';

// One edge, and one dev server at the port of its app, for all.
test.describe.configure({ mode: 'default' });

const LOCAL = 'http://localhost:3001';
let edge: Edge;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  process.env.WEFT_OVERRIDE_SECRET = randomBytes(32).toString('base64');
  edge = await startEdge();
  await edge.weft('promote', '--from', 'production', '--to', 'staging');
});
test.afterAll(async () => {
  delete process.env.WEFT_OVERRIDE_SECRET;
  await edge.close();
});

const staging = (path: string) => `${edge.origin}/environments/staging${path}`;
const overridesOf = (page: Page) =>
  page.evaluate(
    () =>
      (JSON.parse(document.getElementById('weft-snapshot')?.textContent ?? '') as Pick<Snapshot, 'overrides'>)
        .overrides,
  );
const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Catalog' });
const navigation = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const clear = (page: Page) => page.getByRole('button', { name: 'Clear all overrides' });

/** The files of a page that come from the dev server. */
function watchLocal(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', request => {
    if (request.url().startsWith(LOCAL)) asked.push(request.url());
  });
  return asked;
}

test.describe('an app of a dev server', () => {
  let servers: DevServers;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    servers = runDevServers({
      command: ['npx', 'webpack', 'serve', '--config', 'federation.config.ts', '--mode', 'development'],
      directory: join(repository, 'apps/catalog'),
    });
    await answered(3001);
  });
  test.afterAll(() => servers.stop());

  test('is part of a deployed page, from source, for one browser; one click gives the live one back', async ({
    page,
  }) => {
    const asked = watchLocal(page);
    await page.goto(staging(`/catalog?weft.override=catalog@${LOCAL}`));
    expect(page.url()).toBe(staging('/catalog'));
    await expect(heading(page)).toBeVisible();
    expect(asked).toContain(`${LOCAL}/catalog.js`);
    expect(await overridesOf(page)).toEqual({ catalog: LOCAL });
    await expect(page.getByText(`catalog from ${LOCAL}`)).toBeVisible();
    await page.getByRole('button', { name: 'Add to cart: Halden Table Lamp' }).click();
    await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();

    asked.length = 0;
    await clear(page).click();
    await expect(clear(page)).toBeHidden();
    await expect(heading(page)).toBeVisible();
    expect(page.url()).toBe(staging('/catalog'));
    expect(await overridesOf(page)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('stays over soft and full navigations', async ({ page }) => {
    const asked = watchLocal(page);
    // The link may have its page fetched ahead, as soon as it is in view.
    await page.goto(staging(`/account?weft.override=catalog@${LOCAL}`));
    await navigation(page).getByRole('link', { name: 'Catalog' }).click();
    await expect(heading(page)).toBeVisible();
    // Names of chunks are cut where they are long.
    expect(asked.some(url => url.includes('exposed_id_catalog_2FC'))).toBe(true);
    await page.goto(staging('/'));
    await expect(clear(page)).toBeVisible();
    expect(await overridesOf(page)).toEqual({ catalog: LOCAL });
  });

  test('is nobody else’s', async ({ page, browser }) => {
    await page.goto(staging(`/catalog?weft.override=catalog@${LOCAL}`));
    await expect(clear(page)).toBeVisible();
    const context = await browser.newContext();
    const other = await context.newPage();
    const asked = watchLocal(other);
    await other.goto(staging('/catalog'));
    await expect(heading(other)).toBeVisible();
    expect([await overridesOf(other), asked]).toEqual([undefined, []]);
    await expect(clear(other)).toBeHidden();
    await context.close();
  });

  test('is refused in production, with the next step, and allowed by a link for a while', async ({
    page,
    allowConsole,
  }) => {
    allowConsole(/status of 403/);
    const refused = await page.goto(`${edge.origin}/catalog?weft.override=catalog@${LOCAL}`);
    expect(refused?.status()).toBe(403);
    await expect(page.getByText('weft allow-overrides --env production')).toBeVisible();
    await page.getByRole('link', { name: 'Go on without it' }).click();
    await expect(heading(page)).toBeVisible();
    expect(await overridesOf(page)).toBeUndefined();

    const args = ['allow-overrides', '--env', 'production', '--expires', '1h', '--origin', edge.origin];
    const { link } = await weft<{ link: string }>(args);
    await page.goto(link);
    expect(page.url()).toBe(`${edge.origin}/`);
    await page.goto(`${edge.origin}/catalog?weft.override=catalog@${LOCAL}`);
    await expect(heading(page)).toBeVisible();
    expect(await overridesOf(page)).toEqual({ catalog: LOCAL });
  });

  test('comes by the link of another site only when the visitor says so', async ({ page, allowConsole }) => {
    allowConsole(/status of 403/);
    // The same machine by another name is another site.
    await page.goto(edge.origin.replace('localhost', '127.0.0.1'));
    const address = staging(`/catalog?weft.override=catalog@${LOCAL}`);
    await page.evaluate(href => {
      const link = document.createElement('a');
      link.href = href;
      link.click();
    }, address);
    await expect(page.getByRole('heading', { name: 'Another site sent you here' })).toBeVisible();
    await page.getByRole('link', { name: 'Use it in this browser' }).click();
    await expect(heading(page)).toBeVisible();
    expect(await overridesOf(page)).toEqual({ catalog: LOCAL });
  });
});

test('a host of a dev server that is down leaves the way back', async ({ page, allowConsole }) => {
  allowConsole(/ERR_CONNECTION_REFUSED|ENTRY_UNREACHABLE|preloaded using link preload/);
  await page.goto(staging('/?weft.override=shell@http://localhost:3009'));
  await expect(page.getByText('This page could not be started')).toBeVisible();
  await clear(page).click();
  await expect(navigation(page)).toBeVisible();
});

test('what is gone is dropped: the page is what everybody gets, and says so once', async ({
  page,
  context,
}) => {
  const value = encodeURIComponent('staging/catalog@9.9.9');
  await context.addCookies([{ name: 'weft-overrides', value, url: edge.origin }]);
  await page.goto(staging('/catalog'));
  await expect(heading(page)).toBeVisible();
  const notice = page.getByText('The override of catalog is over: there is no release catalog@9.9.9.');
  await expect(notice).toBeVisible();
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await expect(notice).toBeHidden();
});

test.describe('another release', () => {
  let changed: ChangedApp;
  let version: string;
  const lead = (page: Page) => page.getByText('Overridden lamps, chairs, mugs');

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    changed = await buildChanged('catalog', {
      'src/ProductList.tsx': text => text.replace('Lamps, chairs, mugs', 'Overridden lamps, chairs, mugs'),
    });
    await edge.weft('preview', 'pr-42', changed.dist);
    const { environments } = await edge.weft<{
      environments: { apps: Record<string, { version: string }> }[];
    }>('status', 'pr-42');
    version = environments[0]?.apps.catalog?.version ?? '';
  });
  test.afterAll(() => changed.remove());

  test('is as if it were live, for one browser', async ({ page, browser }) => {
    const foreign: string[] = [];
    page.on('request', request => {
      if (!request.url().startsWith(edge.origin)) foreign.push(request.url());
    });
    await page.goto(staging(`/catalog?weft.override=catalog@${version}`));
    await expect(lead(page)).toBeVisible();
    await expect(page.getByText(`catalog in release ${version}`)).toBeVisible();
    await expect(page.locator(`link[rel$=preload][href*="/catalog/${version}/"]`).first()).toBeAttached();
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(staging('/catalog'));
    await expect(heading(other)).toBeVisible();
    await expect(lead(other)).toBeHidden();
    await context.close();
    await clear(page).click();
    await expect(page.getByText('Lamps, chairs, mugs and more')).toBeVisible();
    expect(foreign).toEqual([]);
  });

  test('stays while the environment moves on', async ({ page }) => {
    await page.goto(staging(`/catalog?weft.override=catalog@${version}`));
    await expect(lead(page)).toBeVisible();
    await edge.weft('remove', 'account', '--env', 'staging');
    await expect(async () => {
      await page.reload();
      await expect(navigation(page).getByRole('link', { name: 'Account' })).toBeHidden({ timeout: 2000 });
    }).toPass();
    await expect(lead(page)).toBeVisible();
    expect(await overridesOf(page)).toEqual({ catalog: version });
  });
});
