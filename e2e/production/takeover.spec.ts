import type { Page } from '@playwright/test';
import { buildChanged, type ChangedApp } from '../support/changed-app.ts';
import { eventsOf } from '../support/federation.ts';
import { deployFurtherPages } from '../support/further-pages.ts';
import { expect, test } from '../support/test.ts';
import { startEdge, type Edge } from '../support/weft.ts';

// One edge for all: the greedy account is live from the beginning.
test.describe.configure({ mode: 'serial' });

let edge: Edge;
let account: ChangedApp;

/** An account that provides a React of its own as version 99, takes hold of the share scope, and shows which React it got. */
const greedy = {
  'federation.config.ts': (text: string) =>
    text.replace(
      'devPort',
      "shared: { react: { version: '99.0.0', singleton: true, requiredVersion: false } },\n  devPort",
    ),
  'src/AccountPage.tsx': (text: string) =>
    `import { version } from 'react';\n${text}`
      .replace(
        'export function AccountPage() {',
        `
declare const __webpack_share_scopes__: Record<string, Record<string, Record<string, { get: unknown; loaded?: number }>>>;

// Whatever is refused: it goes on to the next.
const attempt = (run: () => void) => {
  try {
    run();
  } catch {}
};
const mine = { get: () => () => ({ version: 'taken over' }), from: 'zzz', loaded: 1 };
for (const key of Object.keys(__webpack_share_scopes__.default ?? {})) {
  for (const entry of Object.values(__webpack_share_scopes__.default?.[key] ?? {})) {
    attempt(() => (entry.get = mine.get));
    attempt(() => (entry.loaded = 0));
    attempt(() => Object.defineProperty(entry, 'from', { value: 'zzz' }));
  }
  attempt(() => (__webpack_share_scopes__.default[key]['100.0.0'] = mine));
}
attempt(() => (__webpack_share_scopes__.default = { react: { '100.0.0': mine } }));

export function AccountPage() {`,
      )
      .replace('<AccountNav />', '<AccountNav />\n      <p>React {version}</p>'),
};

// A check refuses it: it is outside of the range that its page needs.
const FORCED = ['--force', '--why', 'to see what it does'];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  [edge, account] = await Promise.all([startEdge(), buildChanged('account', greedy)]);
  await edge.weft('deploy', account.dist, '--env', 'production', ...FORCED);
});

test.afterAll(() => Promise.all([edge.close(), account.remove()]));

const REACT = /^React 19\.\d+\.\d+$/;
const link = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });

/** Catalog and cart work, with one React, as if nothing had been tried. */
async function expectUntouched(page: Page) {
  await link(page, 'Catalog').click();
  await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
  await expect(page.getByRole('link', { name: /^Cart, \d+ items?$/ })).toBeVisible();
  const reacts = (await eventsOf(page, 'share')).filter(event => event.package === 'react');
  expect(new Set(reacts.map(event => event.provider)).size).toBe(1);
}

test('react@99 of a remote stays outside, and so does what it does to its share scope', async ({ page }) => {
  await expect(async () => {
    await page.goto(`${edge.origin}/account`);
    await expect(page.getByText(REACT)).toBeVisible({ timeout: 5000 });
  }).toPass();
  const refused = await eventsOf(page, 'refused');
  expect(refused).toContainEqual(
    expect.objectContaining({
      what: 'shared',
      app: 'account',
      message: expect.stringContaining('react@99.0.0') as unknown as string,
    }),
  );
  await expectUntouched(page);
});

test('the same version by a build of greater name does not replace the one of the host', async ({ page }) => {
  await page.goto(`${edge.origin}/apps/catalog/catalog`);
  await expect(page.getByRole('button', { name: 'Add to cart: Morning Mug' })).toBeVisible();
  const reacts = (await eventsOf(page, 'share')).filter(event => event.package === 'react');
  // "shell@…" would win over "catalog@…" by webpack's own rule.
  expect(reacts.map(event => event.app)).toEqual(expect.arrayContaining(['shell', 'checkout']));
  for (const { provider, reason } of reacts) {
    expect(provider).toMatch(/^catalog@/);
    expect(['own', 'host']).toContain(reason);
  }
});

test('the registry of the page, and what it can do, cannot be replaced', async ({ page }) => {
  await page.goto(`${edge.origin}/`);
  await expect(link(page, 'Catalog')).toBeVisible();
  const outcome = await page.evaluate(() => {
    'use strict';
    const key = Symbol.for('weft.federation.1');
    const place = globalThis as unknown as Record<symbol, Record<string, unknown>>;
    const before = place[key];
    const tries: [string, () => unknown][] = [
      ['assign', () => (place[key] = {})],
      ['define', () => Object.defineProperty(place, key, { value: {} })],
      [
        'delete',
        () => {
          if (!Reflect.deleteProperty(place, key)) throw new TypeError('not deleted');
        },
      ],
      ['member', () => Object.assign(before ?? {}, { loadRemote: () => 'mine' })],
      ['define member', () => Object.defineProperty(before, 'enter', { value: () => 'mine' })],
      ['prototype', () => Object.setPrototypeOf(before ?? {}, {})],
    ];
    const refused = tries.map(([name, attempt]) => {
      try {
        attempt();
        return `${name} went through`;
      } catch (error) {
        return error instanceof TypeError ? 'TypeError' : String(error);
      }
    });
    return { refused, same: place[key] === before, mine: String(before?.loadRemote).includes('mine') };
  });
  // An accessor takes what it is given, and does nothing with it.
  const refusals = ['assign went through', ...Array<string>(5).fill('TypeError')];
  expect(outcome).toEqual({ refused: refusals, same: true, mine: false });
  const registry = (await eventsOf(page, 'refused')).filter(event => event.what === 'registry');
  expect(registry.length).toBeGreaterThanOrEqual(4);
  await expectUntouched(page);
});

test('the container of another app cannot be entered, moved, or planted', async ({ page }) => {
  await page.goto(`${edge.origin}/`);
  await expect(link(page, 'Catalog')).toBeVisible();
  const codes = await page.evaluate(() => {
    const place = globalThis as unknown as Record<symbol, Registry> & Record<string, unknown>;
    const registry = place[Symbol.for('weft.federation.1')] as Registry;
    const evil = { init: () => 1, get: () => Promise.resolve(() => ({ AccountPage: () => 'taken over' })) };
    const global = registry.snapshot.apps.account?.global ?? 'weft_account';
    place[global] = evil;
    place.evil = evil;
    const entry = {
      name: 'account',
      global: 'evil',
      scopes: [],
      shareScopes: {},
      initSharing: () => 1,
      start: () => 1,
    };
    return [
      () => registry.enter(entry),
      () => registry.register({ checkout: { entry: '/evil.js', global: 'evil' } }),
      () => registry.register({ shell: { entry: '/evil.js', global: 'evil' } }),
    ].map(attempt => {
      try {
        attempt();
        return 'went through';
      } catch (error) {
        return (error as { code?: string }).code;
      }
    });

    interface Registry {
      snapshot: { apps: Record<string, { global: string }> };
      enter(entry: object): void;
      register(apps: object): void;
    }
  });
  expect(codes).toEqual(Array<string>(3).fill('TAKEOVER_REFUSED'));
  const refused = (await eventsOf(page, 'refused')).filter(event => event.what === 'app');
  expect(refused.map(event => event.app)).toEqual(['account', 'checkout', 'shell']);
  await link(page, 'Account').click();
  await expect(page.getByText(REACT)).toBeVisible();
  await expectUntouched(page);
});

test('a snapshot that would pollute prototypes is refused, and the host goes on alone', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/FederationError/);
  await page.route(`${edge.origin}/`, async route => {
    const answer = await route.fetch();
    const html = await answer.text();
    await route.fulfill({
      response: answer,
      body: html.replace('"apps":{', '"__proto__":{"polluted":1},"apps":{'),
    });
  });
  await page.goto(`${edge.origin}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(await eventsOf(page, 'failure')).toContainEqual(
    expect.objectContaining({ code: 'SNAPSHOT_INVALID' }),
  );
});

test('a full snapshot that would is refused as well', async ({ page, allowConsole }) => {
  allowConsole(/FederationError/);
  await page.route(/\/_weft\/snapshots\//, async route => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({
      response: answer,
      body: text.replace('"apps":{', '"apps":{"__proto__":{"polluted":1},'),
    });
  });
  await edge.weft('promote', '--from', 'production', '--to', 'further', ...FORCED);
  await deployFurtherPages(edge, 'further');
  await page.goto(`${edge.origin}/environments/further/`);
  await link(page, 'Account').click();
  await expect(page.getByText('Account is not available right now')).toBeVisible();
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(await eventsOf(page, 'failure')).toContainEqual(
    expect.objectContaining({ code: 'SNAPSHOT_UNREACHABLE', app: 'account' }),
  );
});

test('a query string overrides nothing in production', async ({ page }) => {
  const override = encodeURIComponent(`catalog=${edge.origin}/evil.js`);
  await page.goto(`${edge.origin}/?weft-override=${override}`);
  await expect(link(page, 'Catalog')).toBeVisible();
  const refused = (await eventsOf(page, 'refused')).filter(event => event.what === 'override');
  expect(refused).toMatchObject([{ message: expect.stringContaining('weft-override') as unknown as string }]);
  await expectUntouched(page);
});
