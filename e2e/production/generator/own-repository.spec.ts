import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyPackages } from '../../support/copy-packages.ts';
import { freePort } from '../../support/free-port.ts';
import { runIn } from '../../support/run-in.ts';
import { expect, test } from '../../support/test.ts';
import { startEdge, weft, type Edge } from '../../support/weft.ts';
import { expectDev } from './expect-dev.ts';
import { expectShown } from './expect-shown.ts';
import { newApps, type NewApp } from './new-app.ts';

// One after the other: what the first has installed is what the others need, too.
test.describe.configure({ mode: 'serial' });

let folder: string;
let edge: Edge;
let isOpen = true;
const ports: Record<string, number> = {};

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'weft-repositories-'));
  edge = await startEdge();
});

test.afterAll(async () => {
  if (isOpen) await edge.close();
  await rm(folder, { recursive: true });
});

/** Makes the repository of an app and installs its packages; gives its folder. */
async function create({ kind, name, title }: NewApp, port: number): Promise<string> {
  const directory = join(folder, name);
  const place = ['--in', directory, '--from', edge.origin, '--store', edge.store];
  await weft(['create', kind, name, '--title', title, '--port', `${port}`, ...place]);
  const first = join(folder, newApps[0]?.name ?? '');
  if (directory !== first) await copyPackages(first, directory);
  await runIn(directory, ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund']);
  return directory;
}

for (const app of newApps) {
  test(`a ${app.kind} in a repository of its own passes npm test, runs, and is deployed into shell`, async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000);
    const port = (ports[app.name] = await freePort());
    const directory = await create(app, port);
    await runIn(directory, ['npm', 'test']);
    await expectDev({ context, directory, app, port });
    await runIn(directory, ['npm', 'run', 'deploy']);
    await expectShown(page, edge.origin, app);
  });
}

const page = newApps.find(({ kind }) => kind === 'page') as NewApp;

test('a page there is part of the whole while it is developed, with an edge', async ({ context }) => {
  test.setTimeout(120_000);
  const port = ports[page.name] ?? 0;
  await expectDev({
    ...{ context, directory: join(folder, page.name), port, app: page, env: { WEFT_EDGE: edge.origin } },
    async expectMore(shown) {
      const navigation = shown.getByRole('navigation', { name: 'Main' });
      await expect(navigation.getByRole('link', { name: 'Catalog' })).toBeVisible();
      await expect(shown.getByText('0 of 3 done')).toBeVisible();
    },
  });
});

test('a page there is tested against what is deployed, and without a network', async () => {
  test.setTimeout(120_000);
  const directory = join(folder, page.name);
  const source = ['--env', 'production', '--from', edge.origin];
  await runIn(directory, ['npx', 'weft', 'fetch', 'component-library', 'shell', ...source]);
  const against = await runIn(directory, ['npm', 'run', 'unit'], { WEFT_TEST_AGAINST: 'production' });
  expect(against).toContain('5 passed');

  await edge.close();
  isOpen = false;
  const alone = await runIn(directory, ['npm', 'test']);
  expect(alone).toContain('offline: as of production@');
  expect(alone).toContain('5 passed');
});
