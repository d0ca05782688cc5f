import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { buildChanged } from '../support/changed-app.ts';
import { watchConsole } from '../support/console-watch.ts';
import { eventsOf } from '../support/federation.ts';
import { expect, test } from '../support/test.ts';
import { startEdge } from '../support/weft.ts';

const TABS = 10;
/** How long the release is live, in ms. */
const LIVE = 60_000;

test('a release that throws on render is live for a minute: ten tabs go on with the one before', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const [edge, broken] = await Promise.all([
    startEdge(),
    buildChanged('catalog', {
      'src/CatalogPage.tsx': text =>
        text.replace(
          'return (',
          "if (Date.now() > 0) throw new Error('injected fault: render');\n  return (",
        ),
    }),
  ]);
  const contexts: BrowserContext[] = [];
  try {
    await edge.weft('deploy', broken.dist, '--env', 'production');
    const end = performance.now() + LIVE;
    const tabs: { page: Page; noise: string[] }[] = [];
    for (let place = 0; place < TABS; place++) {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      const { noise, allow } = watchConsole(page);
      allow(/^(error|warning): .*(injected fault|FederationError)/s);
      tabs.push({ page, noise });
      await openCatalog(page, edge.origin, place % 2 === 0);
      // The visitors come one by one over the whole time; the last one shortly before it ends.
      await pause((end - performance.now()) / (TABS - place));
    }
    await edge.weft('rollback', 'catalog', '--env', 'production');

    for (const { page } of tabs) await expectOneFailure(page);
    // Whoever goes on finds the catalog where it was, of the snapshot before or of the newest, which a tab takes at a click on a link.
    for (const { page } of tabs) {
      await page.getByRole('banner').getByRole('link', { name: 'Account', exact: true }).click();
      await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
      await page.getByRole('banner').getByRole('link', { name: 'Catalog', exact: true }).click();
      await expectCatalog(page);
    }
    // The edge has read the rollback: who loads the page anew has what is live, and nothing fails.
    await expect(async () => {
      for (const { page } of tabs) {
        await page.reload();
        await expectCatalog(page);
        expect(await failuresOf(page)).toEqual([]);
      }
    }).toPass();
    expect(tabs.flatMap(({ noise }) => noise)).toEqual([]);
    // And the edge has heard of it from each tab, once.
    await expect.poll(() => sentFailures(edge.telemetry)).toHaveLength(TABS);
  } finally {
    await Promise.all(contexts.map(context => context.close()));
    await Promise.all([edge.close(), broken.remove()]);
  }
});

async function sentFailures(telemetry: string): Promise<unknown[]> {
  const lines = (await readFile(telemetry, 'utf8')).trim().split('\n');
  const events = lines.map(line => JSON.parse(line) as { type: string; app?: string });
  return events.filter(({ type, app }) => type === 'failure' && app === 'catalog');
}

async function openCatalog(page: Page, origin: string, directly: boolean) {
  if (directly) await page.goto(`${origin}/catalog`);
  else {
    await page.goto(`${origin}/`);
    await page.getByRole('banner').getByRole('link', { name: 'Catalog', exact: true }).click();
  }
  await expectCatalog(page);
}

async function expectCatalog(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add to cart: Morning Mug' })).toBeVisible();
}

const failuresOf = async (page: Page) => (await eventsOf(page)).filter(({ type }) => type === 'failure');

async function expectOneFailure(page: Page) {
  const failures = await failuresOf(page);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatchObject({ code: 'RENDER_FAILED', app: 'catalog', phase: 'render' });
  expect(failures[0]?.to).toBeTruthy();
}
