import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { evaluate } from '../fixtures/run-node.js';
import type { LocatedDefinition } from './index.js';

const repository = join(__dirname, '../../../..');

// The compiler finds the types of remote modules by these paths: one line for each module that an app exposes.
it('tsconfig.base.json has a path for each exposed module of the workspace, and no other', async () => {
  const apps = await evaluate<LocatedDefinition[]>(`
    import { findApps } from '@weft/federation-webpack/workspace';
    console.log(JSON.stringify(await findApps(${JSON.stringify(repository)})));`);
  expect(apps.length).toBeGreaterThan(1);

  const exposed = apps.flatMap(({ directory, definition: { name, exposes = {} } }) =>
    Object.entries(exposes).map(([module, file]) => [
      `${name}/${module.slice(2)}`,
      [`./${relative(repository, join(directory, file))}`],
    ]),
  );
  const { compilerOptions } = JSON.parse(readFileSync(join(repository, 'tsconfig.base.json'), 'utf8')) as {
    compilerOptions: { paths: object };
  };
  expect(compilerOptions.paths).toEqual(Object.fromEntries(exposed));
}, 30_000);
