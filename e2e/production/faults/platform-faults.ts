import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { deployFurtherPages } from '../../support/further-pages.ts';
import type { Edge } from '../../support/weft.ts';
import type { Failure, Fault } from './fault.ts';
import type { Scene } from './stage.ts';

const account = { place: 'account', apps: ['account'], deployed: ['changed account'] } as const;

const unreachable: Failure = {
  code: 'ENTRY_UNREACHABLE',
  app: 'account',
  release: 'live',
  phase: 'entry',
  file: 'entry',
  to: 'before',
};

/** What the store, the edge or someone between them hands out. */
export const platformFaults: Fault[] = [
  {
    ...account,
    name: 'Manifest of a new release invalid in the store',
    ownEdge: true,
    prepare: spoilManifest,
    // The edge goes on with the last snapshot that is whole: the page never hears of the release, and the edge's health does.
    outcome: { shows: 'before', failures: [] },
  },
  {
    ...account,
    name: 'Snapshot in the HTML invalid',
    prepare: page => spoilSnapshot(page),
    outcome: { 'first load': { shows: 'plain', failures: [{ code: 'SNAPSHOT_INVALID' }] } },
  },
  {
    ...account,
    name: 'Full snapshot invalid',
    prepare: spoilFullSnapshot,
    heal: page => page.unrouteAll(),
    outcome: {
      'first load': { shows: 'live', failures: [] },
      'soft navigation': {
        shows: 'fallback',
        failures: [{ code: 'SNAPSHOT_UNREACHABLE', app: 'account', phase: 'lookup' }],
      },
    },
  },
  {
    ...account,
    name: 'Store down',
    ownEdge: true,
    prepare: warm,
    strike: (_, { edge }) => rename(edge.store, `${edge.store}-away`),
    heal: (_, { edge }) => rename(`${edge.store}-away`, edge.store),
    outcome: {
      shows: 'fallback',
      failures: [unreachable, { ...unreachable, release: 'before', to: undefined }],
      retries: 4,
    },
  },
];

/** The edge has read the environment, but not yet the record of the release that comes next, which has its manifest; then its health names that. */
async function spoilManifest(_: Page, { edge, environment, live }: Scene) {
  const version = live('account') ?? '';
  const look = () => ask(edge, `/environments/${environment}/`);
  await edge.weft('rollback', 'account', '--env', environment);
  await expect.poll(async () => (await look()).status).toBe(200);
  await edge.weft('deploy', `account@${version}`, '--env', environment);
  await writeFile(join(edge.store, 'index/account', `${version}.json`), '{"format":1,');
  const problem = async () => {
    await look();
    const health = (await (await ask(edge, '/_weft/health')).json()) as Health;
    return health.environments[environment]?.problem;
  };
  await expect.poll(async () => (await problem())?.code).toBe('STORE_CORRUPT');
  expect((await problem())?.message).toContain(version);
}

interface Health {
  environments: Record<string, { problem?: { code: string; message: string } }>;
}

const ask = (edge: Edge, path: string) => fetch(edge.origin + path, { headers: { accept: 'text/html' } });

/** What the edge has read it can go on with; so somebody has been to the other pages before. */
async function warm(page: Page, { origin }: Scene) {
  const earlier = await page.context().newPage();
  await earlier.goto(`${origin}/catalog`);
  await expect(earlier.getByRole('button', { name: 'Add to cart: Morning Mug' })).toBeVisible();
  await earlier.close();
}

/** Of a site with so many pages that its HTML does not tell of all. */
async function spoilFullSnapshot(page: Page, { edge, environment }: Scene) {
  await deployFurtherPages(edge, environment);
  await page.route('**/_weft/snapshots/**', route => route.fulfill({ body: '{"format":1,' }));
}

async function spoilSnapshot(page: Page) {
  await page.route(
    url => !url.pathname.startsWith('/_weft/'),
    async route => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/(id="?weft-snapshot"?[^>]*>\{)/, '$1,');
      await route.fulfill({ response, body });
    },
  );
}
