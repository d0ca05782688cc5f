import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { watchConsole } from '../support/console-watch.ts';
import { startDevServers, type DevServers } from '../support/dev-servers.ts';
import { repository } from '../support/storefront.ts';
import { walkThrough } from '../support/walk-through.ts';

const ports = [3000, 3001, 3002, 3003, 3004];
let servers: DevServers;

// One worker from first to last: the servers have their ports, so there can be only one set of them.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  servers = await startDevServers(ports);
});

test.afterEach(async ({}, info) => {
  if (info.status !== info.expectedStatus) await info.attach('npm run dev', { body: servers.output() });
});

test.afterAll(() => servers.stop());

test('npm run dev says what runs where', () => {
  const lines = servers.output().split('\n');
  for (const port of ports)
    expect(lines.filter(line => line.includes(`http://localhost:${port}`))).toHaveLength(1);
});

test('the path of a visitor works, with a silent console', async ({ page }) => {
  const { noise } = watchConsole(page);
  await walkThrough(page, 'http://localhost:3000');
  expect(noise).toEqual([]);
});

for (const port of ports.slice(1)) {
  test(`the app at port ${port} is host of its own page`, async ({ page }) => {
    const { noise } = watchConsole(page);
    await page.goto(`http://localhost:${port}/catalog`);
    await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
    await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();
    expect(noise).toEqual([]);
  });
}

test('an edit in one app shows in the page of another, without reload, and what was typed stays', async ({
  page,
}) => {
  const file = join(repository, 'apps/component-library/src/PageHeader.tsx');
  const source = await readFile(file, 'utf8');
  const heading = page.getByRole('heading', { level: 1 });
  const search = page.getByLabel('Search the catalog');

  await page.goto('http://localhost:3001/catalog');
  await search.fill('lamp');
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
  try {
    await writeFile(file, source.replace('{title}<', '{title}, edited<'));
    await expect(heading).toHaveText('Catalog, edited');
  } finally {
    await writeFile(file, source);
  }
  await expect(heading).toHaveText('Catalog');
  await expect(search).toHaveValue('lamp');
  await expect(page.locator('body')).toHaveAttribute('data-not-reloaded');
});
