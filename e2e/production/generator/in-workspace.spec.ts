import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyWorkspace } from '../../support/copy-workspace.ts';
import { freePort } from '../../support/free-port.ts';
import { runIn } from '../../support/run-in.ts';
import { expect, test } from '../../support/test.ts';
import { startEdge, weft, type Edge } from '../../support/weft.ts';
import { expectDev } from './expect-dev.ts';
import { expectShown } from './expect-shown.ts';
import { newApps } from './new-app.ts';

// One after the other, in one copy of the workspace.
test.describe.configure({ mode: 'serial' });

let workspace: string;
let edge: Edge;
const ports: Record<string, number> = {};

test.beforeAll(async () => {
  test.setTimeout(300_000);
  workspace = await mkdtemp(join(tmpdir(), 'weft-workspace-'));
  [edge] = await Promise.all([startEdge(), copyWorkspace(workspace)]);
});

test.afterAll(async () => {
  await edge.close();
  await rm(workspace, { recursive: true });
});

/** `weft` of the copy. */
const weftHere = (...args: string[]) => runIn(workspace, ['node', 'packages/platform/bin/weft.js', ...args]);

test('weft create and npm install put an app of each kind into the workspace', async () => {
  test.setTimeout(180_000);
  for (const { kind, name, title } of newApps) {
    const port = (ports[name] = await freePort());
    await weftHere('create', kind, name, '--title', title, '--port', `${port}`);
  }
  await runIn(workspace, ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund']);
});

test('what it makes passes the checks of the workspace', async () => {
  test.setTimeout(180_000);
  const folders = newApps.map(({ name }) => `apps/${name}`);
  await runIn(workspace, ['npx', 'eslint', ...folders, '--max-warnings', '0']);
  await runIn(workspace, [
    ...[
      'npx',
      'prettier',
      '--check',
      'README.md',
      'tsconfig.base.json',
      'apps/remote-modules.d.ts',
      ...folders,
    ],
  ]);
  await runIn(join(workspace, 'packages/federation-webpack'), [
    ...['npx', 'jest', '--selectProjects', 'definition', '--testPathPatterns', 'exposed-types'],
    ...['--testNamePattern', 'has a (path|line) for'],
  ]);
});

test('the other apps know its modules, with their types', async () => {
  test.setTimeout(120_000);
  const account = join(workspace, 'apps/account');
  const use = (max: string) => `
    import { Meter } from 'small-parts/Meter';
    import { Remote } from '@weft/federation-runtime/react';

    export const used = <Remote module="quick-poll/Widget" props={{ subject: 'the map' }} />;
    export const measured = <Meter label="Stock" value={3} max={${max}} />;
  `;
  await writeFile(join(account, 'src/uses-new.tsx'), use('4'));
  await runIn(account, ['npm', 'run', 'types']);
  await writeFile(join(account, 'src/uses-new.tsx'), use('"4"'));
  await expect(runIn(account, ['npm', 'run', 'types'])).rejects.toThrow(
    /uses-new\.tsx.*'string' is not assignable/s,
  );
  await rm(join(account, 'src/uses-new.tsx'));
});

for (const app of newApps) {
  test(`a ${app.kind} in the workspace passes its tests, runs, and is deployed into shell`, async ({
    page,
    context,
  }) => {
    test.setTimeout(240_000);
    const directory = join(workspace, 'apps', app.name);
    for (const script of ['types', 'unit', 'build']) await runIn(directory, ['npm', 'run', script]);
    await expectDev({ context, directory, app, port: ports[app.name] ?? 0 });
    await weft(['deploy', directory, '--env', 'production', '--store', edge.store], workspace);
    await expectShown(page, edge.origin, app);
  });
}
