import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplePage } from './fixtures/sample-workspace.js';
import { withFolder, withModules, withPaths } from './workspace-edits.js';

// The real ones: what is in them is what the edits have to find their way in.
const read = (path: string) => readFileSync(join(__dirname, '../../../..', path), 'utf8');

const modules = [
  { id: 'kit/Avatar', file: 'apps/kit/src/Avatar.tsx' },
  { id: 'kit/Meter', file: 'apps/kit/src/Meter.tsx' },
];

it('tsconfig.base.json gets a path for each module, after the others', () => {
  const before = JSON.parse(read('tsconfig.base.json')) as { compilerOptions: { paths: object } };
  const after = JSON.parse(withPaths(read('tsconfig.base.json'), modules)) as typeof before;
  expect(Object.entries(after.compilerOptions.paths)).toEqual([
    ...Object.entries(before.compilerOptions.paths),
    ['kit/Avatar', ['./apps/kit/src/Avatar.tsx']],
    ['kit/Meter', ['./apps/kit/src/Meter.tsx']],
  ]);
  expect({ ...after.compilerOptions, paths: {} }).toEqual({ ...before.compilerOptions, paths: {} });
});

it('remote-modules.d.ts gets a line for each module, after the others', () => {
  const before = read('apps/remote-modules.d.ts');
  const after = withModules(before, modules);
  const added =
    "    'kit/Avatar': typeof import('kit/Avatar');\n    'kit/Meter': typeof import('kit/Meter');\n";
  expect(after.replace(added, '')).toBe(before);
  expect(after).toMatch(/\n {4}'kit\/Meter': typeof import\('kit\/Meter'\);\n {2}\}\n\}\n$/);
});

it('remote-modules.d.ts is not changed when it is something else', () => {
  expect(() => withModules('export {};\n', modules)).toThrow('has no "interface RemoteModules');
});

it('the tree in the README gets a line, after the other apps', () => {
  const before = read('README.md');
  const after = withFolder(before, samplePage);
  expect(after.replace('  order-history/         Your orders\n', '')).toBe(before);
  expect(after).toMatch(/^apps\/ .*\n( {2}.*\n)* {2}order-history\/ +Your orders\npackages\/\n/m);
});

it('a README without a tree stays as it is', () => {
  expect(withFolder('# Shop\n', samplePage)).toBe('# Shop\n');
});
