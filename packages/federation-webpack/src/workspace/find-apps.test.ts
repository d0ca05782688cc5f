import { join } from 'node:path';
import { evaluate } from '../fixtures/run-node.js';
import { temporaryFolder } from '../fixtures/temporary-folder.js';
import type { LocatedDefinition } from './index.js';

const config = (definition: string) =>
  `import { defineApp } from '@weft/federation-webpack';\nexport default defineApp(${definition});\n`;

const workspace = temporaryFolder(
  {
    'package.json': '{ "type": "module", "workspaces": ["apps/*", "tools/gallery", "nowhere/*"] }',
    'apps/zebra/federation.config.ts': config("{ name: 'apple', devPort: 4301 }"),
    'apps/zebra/src/deep/file.ts': '',
    'apps/middle/package.json': '{ "type": "module" }',
    'apps/zebra/package.json': '{ "name": "without a type" }',
    'apps/middle/federation.config.ts': config(
      "{ name: 'middle', devPort: 4302, exposes: { './Page': './src/Page.tsx' }, page: { path: '/m', module: './Page', title: 'M' } }",
    ),
    'apps/plain-package/package.json': '{}',
    'apps/throws/federation.config.ts': "throw new Error('unfinished');",
    'apps/syntax/federation.config.ts': 'export default {{{',
    'apps/nothing/federation.config.ts': 'export const other = 1;',
    'apps/other/federation.config.ts': 'export default {};',
    'apps/nameless/federation.config.ts': config('{ devPort: 4304 }'),
    'tools/gallery/federation.config.ts': config("{ name: 'gallery', devPort: 4303 }"),
    'tools/hidden/federation.config.ts': config("{ name: 'hidden', devPort: 4305 }"),
  },
  join(__dirname, '../../.samples-'),
);
const outside = temporaryFolder({ 'package.json': '{}' });

const appsAround = (folder: string) =>
  evaluate<LocatedDefinition[]>(`
    import { findApps } from '@weft/federation-webpack/workspace';
    console.log(JSON.stringify(await findApps(${JSON.stringify(folder)})));`);

const workspaceOf = (folder: string) =>
  evaluate<string | null>(`
    import { findWorkspace } from '@weft/federation-webpack/workspace';
    console.log(JSON.stringify(findWorkspace(${JSON.stringify(folder)}) ?? null));`);

it('finds the apps of the workspace by name, and leaves out what cannot be read', async () => {
  expect(await appsAround(workspace)).toEqual([
    { directory: join(workspace, 'apps/zebra'), definition: { name: 'apple', devPort: 4301 } },
    { directory: join(workspace, 'tools/gallery'), definition: { name: 'gallery', devPort: 4303 } },
    {
      directory: join(workspace, 'apps/middle'),
      definition: {
        name: 'middle',
        devPort: 4302,
        exposes: { './Page': './src/Page.tsx' },
        page: { path: '/m', module: './Page', title: 'M' },
      },
    },
  ]);
}, 30_000);

it('finds the same from any folder inside', async () => {
  const fromDeep = await appsAround(join(workspace, 'apps/zebra/src/deep'));
  expect(fromDeep.map(({ definition }) => definition.name)).toEqual(['apple', 'gallery', 'middle']);
}, 30_000);

it('finds none outside of a workspace', async () => {
  expect(await appsAround(outside)).toEqual([]);
  expect(await workspaceOf(outside)).toBeNull();
}, 30_000);

it('takes the nearest package.json with workspaces', async () => {
  expect(await workspaceOf(join(workspace, 'apps/middle'))).toBe(workspace);
}, 30_000);
