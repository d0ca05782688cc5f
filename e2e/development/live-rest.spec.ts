import { expect, test, type Page } from '@playwright/test';
import { buildChanged, type ChangedApp } from '../support/changed-app.ts';
import { watchConsole } from '../support/console-watch.ts';
import { runDevServers, startDevServers, type DevServers } from '../support/dev-servers.ts';
import { visitPages } from '../support/visit-pages.ts';
import { startEdge, type Edge } from '../support/weft.ts';
import { edit, replaced } from './edits/edit.ts';
import { openEdited, withCounter } from './edits/edited-page.ts';
import { kinds } from './edits/kinds.ts';
import { tryKinds } from './edits/try-kinds.ts';

// One app from source, all others from an environment in which shell's layout is older than its source.
const SOURCE = 'from small workshops';
const OLDER = 'from workshops of old';
const LOCAL = 'http://localhost:3001';
/** Edits of catalog that its own components show; what another app has taken of it is a release here. */
const own = kinds.filter(
  ({ name, changes }) =>
    Object.keys(changes).every(file => file.startsWith('apps/catalog/')) && !name.includes('another app'),
);
/** Text that only React itself contains, in any of its builds. */
const REACT = /__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE\s*=/;

let edge: Edge;
let shell: ChangedApp;
let servers: DevServers | undefined;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  [edge, shell] = await Promise.all([
    startEdge(),
    buildChanged('shell', { 'src/Footer.tsx': text => text.replace(SOURCE, OLDER) }),
  ]);
  await edge.weft('deploy', shell.dist, '--env', 'production');
  await edge.weft('promote', '--from', 'production', '--to', 'staging');
});
test.afterAll(() => Promise.all([edge.close(), shell.remove()]));

test.describe('npm run dev -- --filter=catalog', () => {
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    servers = await startDevServers({
      args: ['--filter=catalog'],
      env: { WEFT_ENVIRONMENT: edge.origin },
    });
  });
  test.afterAll(() => servers?.stop());

  test('the terminal and the page say what is local, and where the rest is from', async ({ page }) => {
    const output = servers?.output() ?? '';
    expect(output).toContain(`catalog   ${LOCAL}`);
    expect(output).toContain(`The rest is "production" of ${edge.origin}.`);
    expect(output).not.toContain('http://localhost:3000');
    await page.goto(`${LOCAL}/catalog`);
    await expect(page.getByText('catalog from source, the rest from production 2')).toBeVisible();
  });

  test('catalog is host in the deployed layout, with one React, and a silent console', async ({ page }) => {
    const { noise } = watchConsole(page);
    const scripts: Promise<[string, string]>[] = [];
    page.on('response', response => {
      const url = response.url();
      if (response.request().resourceType() === 'script')
        scripts.push(response.text().then(text => [url, text] as [string, string]));
    });
    await page.goto(`${LOCAL}/catalog`);
    await expect(page.getByText(OLDER)).toBeVisible();
    await visitPages(page, ['Account', 'Cart', 'Catalog']);
    await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
    await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();
    const texts = await Promise.all(scripts);
    const withReact = texts.filter(([, text]) => REACT.test(text)).map(([url]) => new URL(url).origin);
    expect(withReact).toEqual([LOCAL]);
    expect(texts.map(([url]) => new URL(url).origin)).toContain(edge.origin);
    expect(noise).toEqual([]);
  });

  test(`${own.length} kinds of edit show, and the page keeps its state`, async ({ page }) => {
    test.setTimeout(180_000);
    const takeOut = await withCounter('list');
    try {
      await tryKinds(own, await openEdited(page, `${LOCAL}/catalog`));
    } finally {
      await takeOut();
    }
  });

  test('overrides an app of a deployed page, which reloads for an edit, and says why', async ({ page }) => {
    const said: string[] = [];
    page.on('console', message => said.push(message.text()));
    await page.goto(`${edge.origin}/environments/staging/catalog?weft.override=catalog@${LOCAL}`);
    await expect(products(page)).toHaveText(/products$/);
    const undo = await edit({ 'apps/catalog/src/result-text.ts': replaced("'products'", "'pieces'") });
    try {
      await expect(products(page)).toHaveText(/pieces$/);
      await expect
        .poll(() => said.join('\n'))
        .toContain(
          'The page was reloaded: catalog was edited, and the React of this page is a production build',
        );
    } finally {
      await undo();
    }
    await expect(products(page)).toHaveText(/products$/);
  });
});

test.describe('weft replay', () => {
  const replay = (...args: string[]) =>
    runDevServers({ command: ['npx', 'weft', 'replay', 'production@1', '--store', edge.store, ...args] });

  test('serves exactly what a snapshot was', async ({ page }) => {
    const served = replay('--port', '8099');
    try {
      await served.said(/production@1 as it was, at http:\/\/localhost:8099/);
      await page.goto('http://localhost:8099/catalog');
      await expect(page.getByText(SOURCE)).toBeVisible();
      expect(await page.locator('#weft-snapshot').textContent()).toContain('"id":"1"');
    } finally {
      await served.stop();
    }
  });

  test('has an app from source in it, as host', async ({ page }) => {
    test.setTimeout(120_000);
    const served = replay('--port', '0', '--local', 'catalog');
    try {
      await served.said(/Ready in/);
      await page.goto(`${LOCAL}/catalog`);
      await expect(page.getByText(SOURCE)).toBeVisible();
      await expect(page.getByText('catalog from source, the rest from production 1')).toBeVisible();
    } finally {
      await served.stop();
    }
  });
});

const products = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+/ });
