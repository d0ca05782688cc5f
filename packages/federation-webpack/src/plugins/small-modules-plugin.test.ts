import { sample } from '../fixtures/sample.js';

const { modules } = sample('market').manifest.weft;
const scripts = (path: string) => modules[path]?.js;

it('puts small modules that need the same into one file', () => {
  expect(scripts('./till')).toHaveLength(1);
  expect(scripts('./counter')).toEqual(scripts('./till'));
});

it.each([
  ['takes modules of another app', './Stall'],
  ['takes shared packages that not every page has', './shares'],
  ['is no script', './prices.json'],
  ['is WebAssembly', './sum.wasm'],
  ['is a style sheet', './tokens.css'],
])('leaves one by itself that %s', (_, path) => {
  const others = Object.keys(modules).filter(other => other !== path);
  const files = scripts(path) ?? [];
  expect(files.length).toBeGreaterThan(0);
  expect(others.flatMap(other => scripts(other) ?? []).filter(file => files.includes(file))).toEqual([]);
});
