import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildApp } from '../first-paint/build-app.ts';

/** A selector that says that every part of a host's page is there. */
export const allParts = (parts: number): string =>
  `ul${Array.from({ length: parts }, (_, place) => `:has(li:nth-child(${place + 1}) output)`).join('')}`;

export const hostName = (parts: number) => `host-${parts}`;

/**
 * Writes and builds sample apps for production, with the same preset as any app: as many parts as the largest host has, and a host for each
 * number of parts, which shows these and nothing else. Gives the folders of the builds. `workspace`: an empty folder directly below that of this
 * repository.
 */
export async function buildSampleApps(workspace: string, hosts: readonly number[]): Promise<string[]> {
  const parts = Array.from({ length: Math.max(...hosts) }, (_, place) => partName(place));
  // Each build would read the configurations of all others.
  await writeFile(join(workspace, 'package.json'), '{ "workspaces": [] }');
  for (const name of parts) await writeApp(join(workspace, name), part(name));
  for (const count of hosts)
    await writeApp(join(workspace, hostName(count)), host(hostName(count), parts.slice(0, count)));
  const builds: string[] = [];
  for (const name of [...parts, ...hosts.map(hostName)]) builds.push(await buildApp(join(workspace, name)));
  return builds;
}

const partName = (place: number) => `part-${String(place + 1).padStart(2, '0')}`;

const part = (name: string) => ({
  'federation.config.ts': definition(name, { './Part': './src/Part.tsx' }),
  'src/App.tsx': `import { Part } from './Part';\nexport const App = () => <Part />;\n`,
  'src/Part.tsx': `export const Part = () => <output>${name} is here</output>;\n`,
});

const host = (name: string, parts: readonly string[]) => ({
  'federation.config.ts': definition(name, {}),
  'src/App.tsx': `
import { Remote } from '@weft/federation-runtime/react';
export const App = () => (
  <ul>${parts.map(part => `\n    <li><Remote module="${part}/Part" fallback="${part} is on its way" /></li>`).join('')}
  </ul>
);
`,
});

const definition = (name: string, exposes: Record<string, string>) => `
import { defineApp } from '@weft/federation-webpack';
export default defineApp(${JSON.stringify({ name, exposes, devPort: 4200 })});
`;

async function writeApp(folder: string, files: Record<string, string>): Promise<void> {
  const react = '^19.3.1';
  const dependencies = { '@weft/federation-runtime': '0.1.0', react, 'react-dom': react };
  const all = {
    ...files,
    'package.json': JSON.stringify({ version: '1.0.0', private: true, type: 'module', dependencies }),
    'tsconfig.json': '{ "extends": "../../tsconfig.base.json", "include": ["src"] }',
  };
  for (const [file, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
