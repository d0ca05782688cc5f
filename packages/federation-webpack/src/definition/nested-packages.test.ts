import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../fixtures/temporary-folder.js';
import { nestedPackages } from './nested-packages.js';

const folder = temporaryFolder({
  'apps/catalog/package.json': '{}',
  'apps/catalog/node_modules/kit/node_modules/fibre/package.json': '{}',
  'elsewhere/node_modules/linked/package.json': '{}',
  'node_modules/fibre/package.json': '{}',
  'node_modules/lone/package.json': '{}',
  'node_modules/.cache/node_modules/hidden/package.json': '{}',
  'node_modules/@made/table/node_modules/@made/cell/node_modules/deep/package.json': '{}',
});
symlinkSync(join(folder, 'elsewhere'), join(folder, 'node_modules/elsewhere'));

it('are all that lie in other packages, from the folder upwards', () => {
  expect([...nestedPackages(join(folder, 'apps/catalog'))].sort()).toEqual(['@made/cell', 'deep', 'fibre']);
});

it('are none where no package has packages of its own, or nothing is installed', () => {
  expect(nestedPackages(join(folder, 'elsewhere')).has('linked')).toBe(false);
  expect(nestedPackages('/nowhere').size).toBe(0);
});
