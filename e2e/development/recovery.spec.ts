import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answered, serverProcess } from '../support/dev-servers.ts';
import { repository } from '../support/storefront.ts';
import { expect, test } from './dev-test.ts';
import { edit, replaced } from './edits/edit.ts';

const catalog = 'http://localhost:3000/catalog';
const overlay = '#webpack-dev-server-client-overlay';
/** What of the page's registry is used. */
interface Loading {
  loadRemote(id: string): Promise<object>;
}

const products = /\d+ products/;

test('a syntax error shows in the overlay, with the name of the app; mended, the page goes on as it was', async ({
  page,
}) => {
  await page.goto(catalog);
  await page.getByLabel('Search the catalog').fill('lamp');
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
  const undo = await edit({
    'apps/catalog/src/result-text.ts': replaced('return amount', 'return amount amount'),
  });
  try {
    await expect(page.frameLocator(overlay).getByText('App "catalog"').first()).toBeVisible();
    await expect(page.frameLocator(overlay).getByText('result-text.ts').first()).toBeVisible();
  } finally {
    await undo();
  }
  await expect(page.locator(overlay)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: products })).toBeVisible();
  await expect(page.getByLabel('Search the catalog')).toHaveValue('lamp');
  await expect(page.locator('body')).toHaveAttribute('data-not-reloaded');
});

test('an update that nobody can apply reloads the page, which says why', async ({ page }) => {
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  await page.goto(catalog);
  await expect(page.getByRole('status').filter({ hasText: products })).toBeVisible();
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
  const undo = await edit({
    'apps/shell/src/App.tsx': source => `${source}\nexport const notOnlyComponents = 1;\n`,
  });
  try {
    await expect(page.locator('body')).not.toHaveAttribute('data-not-reloaded');
    await expect.poll(() => said.join('\n')).toContain('The page was reloaded: shell/src/App.tsx');
  } finally {
    await undo();
  }
});

test('a dev server that is killed comes back, and the page takes its edits again', async ({
  page,
  servers,
}) => {
  test.setTimeout(120_000);
  await page.goto(catalog);
  await expect(page.getByRole('status').filter({ hasText: products })).toBeVisible();
  const before = await serverProcess(3001);
  process.kill(before, 'SIGKILL');
  await servers.said(/catalog \| its dev server ended .*starting it again/);
  await answered(3001);
  expect(await serverProcess(3001)).not.toBe(before);
  const undo = await edit({ 'apps/catalog/src/result-text.ts': replaced("'products'", "'pieces'") });
  try {
    await expect(page.getByRole('status').filter({ hasText: /\d+ pieces/ })).toBeVisible({ timeout: 30_000 });
  } finally {
    await undo();
  }
  await expect(page.getByRole('status').filter({ hasText: products })).toBeVisible();
});

test('a module that is exposed anew is there, without another server being started again', async ({
  page,
  servers,
}) => {
  test.setTimeout(120_000);
  const others = await Promise.all([3000, 3002, 3003, 3004].map(serverProcess));
  await page.goto(catalog);
  const undo = await edit({
    'apps/catalog/federation.config.ts': replaced(
      "'./search':",
      "'./sorts': './src/sorts.ts',\n    './search':",
    ),
  });
  try {
    await servers.said(/catalog \| its description has changed/);
    await answered(3001);
    await expect(async () => {
      const sorts = await page.evaluate(async () => {
        const place = globalThis as unknown as Record<symbol, Loading>;
        return Object.keys((await place[Symbol.for('weft.federation.1')]?.loadRemote('catalog/sorts')) ?? {});
      });
      expect(sorts).toContain('sorts');
    }).toPass({ timeout: 30_000 });
    expect(await Promise.all([3000, 3002, 3003, 3004].map(serverProcess))).toEqual(others);
  } finally {
    await undo();
    await answered(3001);
  }
});

test('a new app is started, and is in the navigation of the others', async ({ page, servers }) => {
  test.setTimeout(120_000);
  const folder = join(repository, 'apps/wishlist');
  try {
    await makeApp(folder);
    await servers.said(/wishlist \| is new: http:\/\/localhost:3999/);
    await answered(3999);
    await page.goto('http://localhost:3000/');
    await page.getByRole('link', { name: 'Wishlist' }).first().click();
    await expect(page.getByText('What you may want one day')).toBeVisible();
  } finally {
    // Its server goes with it, and writes its cache before it ends, when nothing answers any more.
    const server = await serverProcess(3999).catch(() => undefined);
    await rm(join(folder, 'federation.config.ts'));
    await expect.poll(() => server !== undefined && isRunning(server)).toBe(false);
    await rm(folder, { recursive: true });
  }
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function makeApp(folder: string): Promise<void> {
  await mkdir(join(folder, 'src'), { recursive: true });
  const files = {
    'package.json': JSON.stringify({
      name: 'wishlist',
      version: '1.0.0',
      private: true,
      type: 'module',
      scripts: { dev: 'webpack serve --config federation.config.ts --mode development' },
      dependencies: { '@weft/federation-runtime': '0.1.0', react: '^19.3.1', 'react-dom': '^19.3.1' },
    }),
    'tsconfig.json': '{ "extends": "../../tsconfig.base.json", "include": ["src"] }',
    'src/WishlistPage.tsx': 'export const WishlistPage = () => <p>What you may want one day</p>;\n',
    'src/App.tsx': 'export const App = () => <p>Wishlist</p>;\n',
    // Last: with it the folder is an app.
    'federation.config.ts': `import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'wishlist',
  exposes: { './WishlistPage': './src/WishlistPage.tsx' },
  page: { path: '/wishlist', module: './WishlistPage', title: 'Wishlist' },
  devPort: 3999,
});
`,
  };
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
}
