/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { reactOf } from './process-packages.js';

const folder = mkdtempSync(join(tmpdir(), 'weft-node-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

it('is the React that is installed for a folder, loaded when it is taken', () => {
  write('with/node_modules/react/package.json', '{ "version": "19.9.9", "main": "index.js" }');
  write('with/node_modules/react/index.js', 'module.exports = { name: "react" };');
  const packages = reactOf(join(folder, 'with'));
  expect(Object.keys(packages)).toEqual(['react', 'react/jsx-runtime']);
  expect(packages.react?.version).toBe('19.9.9');
  expect(packages.react?.get()).toEqual({ name: 'react' });
});

it('is none where none is installed', () => {
  mkdirSync(join(folder, 'without'));
  expect(reactOf(join(folder, 'without'))).toEqual({});
});

it('has the react-dom that goes with it', () => {
  expect(Object.keys(reactOf(__dirname))).toEqual([
    'react',
    'react/jsx-runtime',
    'react-dom',
    'react-dom/client',
  ]);
});
