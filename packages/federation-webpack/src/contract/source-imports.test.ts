import { sourceImports } from './source-imports.js';

const read = (text: string) => {
  const { requests, names } = sourceImports('File.tsx', text);
  return {
    requests: [...requests],
    names: Object.fromEntries([...names].map(([request, taken]) => [request, [...taken]])),
  };
};

it.each([
  ['names', `import { a as b, c } from 'x/y'`, ['a', 'c']],
  ['a default', `import one from 'x/y'`, ['default']],
  ['a default and names', `import one, { a } from 'x/y'`, ['default', 'a']],
  ['all', `import * as all from 'x/y'`, ['*']],
  ['an effect', `import 'x/y'`, []],
  ['what is passed on', `export { a as b } from 'x/y'`, ['a']],
  ['all that is passed on', `export * from 'x/y'`, ['*']],
  ['a type', `let a: import('x/y').Deep.Part`, ['Deep']],
  ['what comes later', `const { a, b: c } = await import('x/y')`, ['a', 'b']],
  ['all that comes later', `const { a, ...rest } = await import('x/y')`, ['a', '*']],
  ['TypeScript’s own import', `import all = require('x/y')`, ['*']],
])('%s is imported by request and name', (_, text, taken) => {
  expect(read(text)).toEqual({ requests: ['x/y'], names: { 'x/y': taken } });
});

it('a worker is a request, without names', () => {
  expect(read(`new Worker(new URL('./search.worker.ts', import.meta.url))`)).toEqual({
    requests: ['./search.worker.ts'],
    names: {},
  });
});

it.each([
  ['loadRemote', `const { a } = await loadRemote('x/y')`, ['a']],
  ['useRemote', `const { a } = useRemote('x/y')`, ['a']],
  ['preloadRemote', `preloadRemote('x/y')`, ['*']],
  ['Remote', `<Remote module="x/y" />`, ['*']],
  ['Mount', `<Mount module="x/y" props={{ name }}></Mount>`, ['*']],
])('%s names a remote module that no request is for', (_, text, taken) => {
  expect(read(text)).toEqual({ requests: [], names: { 'x/y': taken } });
});

it('what only looks like it names none', () => {
  expect(read(`<Part module="x/y" />; <Remote name="x/y" />; load('x/y'); <Remote module={id} />`)).toEqual({
    requests: [],
    names: {},
  });
});
