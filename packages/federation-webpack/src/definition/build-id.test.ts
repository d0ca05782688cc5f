import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, writeFiles } from '../fixtures/temporary-folder.js';
import { buildId } from './build-id.js';

const files = {
  'package.json': '{ "version": "1.0.0" }',
  'federation.config.ts': 'export default 1;',
  'src/App.tsx': 'export const App = 1;',
  'src/deep/words.ts': 'export const words = [];',
  'src/picture.svg': '<svg/>',
};

const folder = temporaryFolder(files);
const sameFiles = temporaryFolder(files);
const id = (dependencies?: Record<string, string>) => buildId(folder, dependencies);

/** The id with a file written anew; the file is then as it was. */
function idWith(file: string, content: string, dependencies?: Record<string, string>) {
  const before = (files as Record<string, string>)[file];
  writeFiles(folder, { [file]: content });
  const changed = id(dependencies);
  if (before === undefined) rmSync(join(folder, file));
  else writeFiles(folder, { [file]: before });
  return changed;
}

it('is eight hexadecimal digits, the same for the same input, wherever that is', () => {
  expect(id()).toMatch(/^[0-9a-f]{8}$/);
  expect(id()).toBe(id());
  expect(buildId(sameFiles)).toBe(id());
});

it.each(Object.keys(files))('is another one when %s changes', file => {
  expect(idWith(file, 'changed')).not.toBe(id());
});

it.each(['src/new.ts', 'src/App.module.css', 'src/testing.ts', 'src/distance/km.ts'])(
  'is another one when %s is added',
  file => {
    expect(idWith(file, '')).not.toBe(id());
  },
);

it('tells the name of a file from its content, and one file from two', () => {
  const renamed = idWith('src/a.ts', 'b.ts');
  expect(renamed).not.toBe(idWith('src/b.ts', 'a.ts'));
  expect(renamed).not.toBe(idWith('src/a.ts', ''));
});

it.each([
  'src/App.test.tsx',
  'src/words.test.ts',
  'dist/app.js',
  'node_modules/x/index.js',
  'coverage/index.html',
  '.cache/webpack/0.pack',
  '.env',
])('does not change with %s, which is no part of the build', file => {
  expect(idWith(file, 'something')).toBe(id());
});

it('counts the installed version of each dependency, not its range', () => {
  const dependencies = { tiny: '^1.0.0' };
  const installed = (version: string) =>
    idWith('node_modules/tiny/package.json', JSON.stringify({ version }), dependencies);
  expect(installed('1.0.1')).toBe(installed('1.0.1'));
  expect(installed('1.0.1')).not.toBe(installed('1.0.2'));
  expect(installed('1.0.1')).not.toBe(id(dependencies));
  const withRange = (range: string) =>
    idWith('node_modules/tiny/package.json', '{ "version": "1.0.1" }', { tiny: range });
  expect(withRange('^1.0.0')).toBe(withRange('^1.0.1'));
});

it('counts a dependency that has the name of a module of Node', () => {
  const installed = (version: string) =>
    idWith('node_modules/events/package.json', JSON.stringify({ version }), { events: '^3.0.0' });
  expect(installed('3.0.0')).not.toBe(installed('3.3.0'));
});

it('does not care for the order in package.json', () => {
  expect(id({ a: '1', b: '1' })).toBe(id({ b: '1', a: '1' }));
});
