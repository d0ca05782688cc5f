import type { Page } from '@playwright/test';
import { buildChanged, type ChangedApp } from '../support/changed-app.ts';
import { expect, test } from '../support/test.ts';
import { walkThrough } from '../support/walk-through.ts';
import { startEdge, type Edge } from '../support/weft.ts';

// One edge and one history for all: each test goes on where the one before has ended.
test.describe.configure({ mode: 'serial' });

interface Status {
  environments: {
    environment: string;
    number: number;
    apps: Record<string, { version: string; since: number }>;
  }[];
}

let edge: Edge;
let catalog: ChangedApp;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  [edge, catalog] = await Promise.all([
    startEdge(),
    buildChanged('catalog', {
      'src/ProductList.tsx': text =>
        text.replace('Lamps, chairs, mugs', 'Freshly deployed lamps, chairs, mugs'),
    }),
  ]);
});

test.afterAll(() => Promise.all([edge.close(), catalog.remove()]));

const freshLead = (page: Page) => page.getByText('Freshly deployed lamps');

async function live() {
  const { environments } = await edge.weft<Status>('status', 'production');
  const [production] = environments;
  if (!production) throw new Error('There is no production');
  return production;
}

test('a visitor goes through all pages, and nothing fails', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', response => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await walkThrough(page, edge.origin);
  expect(failed).toEqual([]);
});

test('catalog is deployed alone and rolled back, while a tab stays open', async ({ page, context }) => {
  const failed: string[] = [];
  page.on('requestfailed', request => failed.push(request.url()));
  page.on('response', response => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${edge.origin}/`);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  const before = await live();

  await edge.weft('deploy', catalog.dist, '--env', 'production', '--why', 'a new lead');
  const after = await live();
  expect(after.number).toBe(before.number + 1);
  const changed = Object.keys(after.apps).filter(
    app => after.apps[app]?.version !== before.apps[app]?.version,
  );
  expect(changed).toEqual(['catalog']);
  expect(after.apps.shell).toEqual(before.apps.shell);

  const next = await context.newPage();
  await expect(async () => {
    await next.goto(`${edge.origin}/catalog`);
    await expect(freshLead(next)).toBeVisible({ timeout: 2000 });
  }).toPass();

  await edge.weft('rollback', 'catalog', '--env', 'production');
  expect((await live()).apps.catalog?.version).toBe(before.apps.catalog?.version);
  await expect(async () => {
    await next.reload();
    await expect(next.getByText('Lamps, chairs, mugs and more')).toBeVisible({ timeout: 2000 });
  }).toPass();

  // The tab from before: it loads every chunk that it has not loaded yet, of the snapshot that it started with.
  const navigation = page.getByRole('navigation', { name: 'Main' });
  for (const title of ['Catalog', 'Account', 'Cart']) {
    await navigation.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveTitle(new RegExp(title));
  }
  await navigation.getByRole('link', { name: 'Catalog' }).click();
  await expect(page.getByText('Lamps, chairs, mugs and more')).toBeVisible();
  await page.getByRole('combobox', { name: 'Search products' }).fill('mug');
  await expect(page.getByRole('option', { name: /Morning Mug/ })).toBeVisible();
  expect(failed).toEqual([]);
});

test('a tab that was opened between deploy and rollback goes on with what it started with', async ({
  page,
}) => {
  await edge.weft('deploy', catalog.dist, '--env', 'production');
  await expect(async () => {
    await page.goto(`${edge.origin}/catalog`);
    await expect(freshLead(page)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await edge.weft('rollback', 'catalog', '--env', 'production');

  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('link', { name: 'Account' }).click();
  await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
  await navigation.getByRole('link', { name: 'Catalog' }).click();
  await expect(freshLead(page)).toBeVisible();
  await page.getByRole('link', { name: 'Morning Mug' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Morning Mug' })).toBeVisible();
});

test('a new Button of component-library is in the pages of all apps, and none of them is built again', async ({
  page,
}) => {
  const before = await live();
  const library = await buildChanged('component-library', {
    'src/Button.tsx': text =>
      text.replace('      type={type}\n', '      type={type}\n      data-release="next"\n'),
  });
  try {
    await edge.weft('deploy', library.dist, '--env', 'production');
    await expect(async () => {
      await page.goto(`${edge.origin}/catalog`);
      await expect(page.getByRole('button', { name: 'Add to cart: Morning Mug' })).toHaveAttribute(
        'data-release',
        'next',
        { timeout: 3000 },
      );
    }).toPass();
    await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
    await page.getByRole('link', { name: 'Cart, 1 item', exact: true }).click();
    await expect(page.getByRole('main').locator('button[data-release=next]').first()).toBeVisible();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Account' }).click();
    await page.getByRole('link', { name: 'Profile', exact: true }).click();
    await expect(page.getByRole('main').locator('button[data-release=next]').first()).toBeVisible();
    const after = await live();
    const changed = Object.keys(after.apps).filter(
      app => after.apps[app]?.version !== before.apps[app]?.version,
    );
    expect(changed).toEqual(['component-library']);
  } finally {
    await edge.weft('rollback', 'component-library', '--env', 'production');
    await library.remove();
  }
});

test('a tab learns of a newer snapshot, and takes it at the next navigation unless a form is dirty', async ({
  page,
}) => {
  await page.goto(`${edge.origin}/checkout`);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Catalog' }).click();
  await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
  await page.getByRole('link', { name: 'Cart, 1 item', exact: true }).click();
  await page.getByRole('link', { name: 'Check out' }).click();
  await page.getByLabel('Email').fill('ada@example.org');

  await edge.weft('deploy', catalog.dist, '--env', 'production');
  await expect(async () => {
    // What a browser does when the visitor comes back to the tab.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByText('newer version')).toBeVisible({ timeout: 1500 });
  }).toPass();

  // The form is dirty: the page stays, and so does what was typed.
  const started = () => page.evaluate(() => performance.timeOrigin);
  const first = await started();
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('link', { name: 'Account' }).click();
  await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
  expect(await started()).toBe(first);

  // Nothing is dirty any more: the next link is a navigation of the browser's own, to the newer snapshot.
  await navigation.getByRole('link', { name: 'Catalog' }).click();
  await expect(freshLead(page)).toBeVisible();
  expect(await started()).not.toBe(first);
  await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();
  await edge.weft('rollback', 'catalog', '--env', 'production');
});

for (const app of ['shell', 'catalog', 'checkout', 'account', 'component-library']) {
  test(`${app} can be asked for as host`, async ({ page }) => {
    await page.goto(`${edge.origin}/apps/${app}/catalog/morning-mug`);
    await expect(page.getByRole('heading', { level: 1, name: 'Morning Mug' })).toBeVisible();
    const host = await page.evaluate(
      () =>
        (globalThis as unknown as Record<symbol, { host: string }>)[Symbol.for('weft.federation.1')]?.host,
    );
    expect(host).toBe(app);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Account' }).click();
    await expect(page).toHaveURL(`${edge.origin}/apps/${app}/account`);
    await page.reload();
    await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Morning Mug' })).toBeVisible();
  });
}

test('a preview has an address of its own, by host name and by path', async ({ page }) => {
  await edge.weft('preview', 'pr-42', catalog.dist, '--expires', '1h');
  const { port } = new URL(edge.origin);
  await page.goto(`http://pr-42.localhost:${port}/catalog`);
  await expect(freshLead(page)).toBeVisible();
  await page.goto(`${edge.origin}/environments/pr-42/catalog`);
  await expect(freshLead(page)).toBeVisible();
  await page.getByRole('link', { name: 'Morning Mug' }).first().click();
  await expect(page).toHaveURL(`${edge.origin}/environments/pr-42/catalog/morning-mug`);
  await page.goto(`${edge.origin}/catalog`);
  await expect(page.getByText('Lamps, chairs, mugs and more')).toBeVisible();
});

test('a canary reaches a share of the visitors, and each stays in its group', async ({ browser }) => {
  await edge.weft('canary', catalog.dist, '--env', 'production', '--share', '50');
  const groups = new Set<boolean>();
  const visit = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const seen: boolean[] = [];
    for (let time = 0; time < 2; time++) {
      await page.goto(`${edge.origin}/catalog`);
      await expect(page.getByText(/lamps, chairs, mugs and more/i)).toBeVisible();
      seen.push(await freshLead(page).isVisible());
    }
    await context.close();
    expect(seen[0]).toBe(seen[1]);
    groups.add(seen[0] ?? false);
  };
  // Wait for the edge to have read the snapshot; then chance: that twelve visitors are in one group is one in two thousand.
  const { origin } = edge;
  await expect
    .poll(async () =>
      (await fetch(`${origin}/catalog`, { headers: { accept: 'text/html' } })).headers.has('set-cookie'),
    )
    .toBe(true);
  for (let visitor = 0; visitor < 20 && groups.size < 2; visitor++) await visit();
  expect(groups.size).toBe(2);
  await edge.weft('canary', '--name', 'catalog', '--env', 'production', '--end');
});
